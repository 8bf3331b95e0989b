package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One allocation of support in a run: over all units, or within one unit. A provider is a field; when it has amounts in
 * several units, these are collected first. Providers are identified by their place among the providers of the step.
 */
final class SupportAllocation {

    private static final int NONE = -1;

    private final CompiledSupport support;
    private final AllocateSupport step;
    private final Run run;
    private final int firstUnit;
    private final int endUnit;
    private final Positions positions;

    /** The place of the provider of each slot; none for other slots. */
    private final int[] placeOfSlot;

    /** The weights of the receivers of each provider, in all units; null when it takes no part. */
    private final @Nullable ReceiverWeights[] weights;

    /** The positions with amounts of each provider, before they are collected. */
    private final int[][] standing;

    /** The position that gives, for each provider; none when it has no balance and receives nothing. */
    private final int[] nodes;

    SupportAllocation(CompiledSupport support, Run run, int firstUnit, int endUnit) {
        this.support = support;
        this.step = support.step();
        this.run = run;
        this.firstUnit = firstUnit;
        this.endUnit = endUnit;
        this.positions = run.opening().positions();
        this.placeOfSlot = new int[positions.width()];
        Arrays.fill(placeOfSlot, NONE);
        for (int p = 0; p < support.providerSlots().length; p++) {
            placeOfSlot[support.providerSlots()[p]] = p;
        }
        this.weights = new ReceiverWeights[support.providers().size()];
        this.standing = new int[weights.length][];
        this.nodes = new int[weights.length];
        Arrays.fill(nodes, NONE);
    }

    void carryOut() {
        int[] collecting = findNodes();
        if (!isGoingOn()) {
            return;
        }
        warn();
        for (int p : collecting) {
            collect(p);
        }
        Participants participants = new Participants(nodes, weights, placeOfSlot, firstUnit, endUnit);
        SupportNetwork network = new SupportNetwork(support, run, participants);
        for (int m = 0; m < run.measures() && isGoingOn(); m++) {
            network.allocate(m);
        }
    }

    /**
     * Returns whether to go on: all providers without a way out are reported, but any other problem ends the search.
     */
    private boolean isGoingOn() {
        return run.problems().toList().stream().allMatch(problem -> problem.getReason() == Reason.NO_POSITIVE_WEIGHT);
    }

    /**
     * Finds the providers that take part: those with a balance, and those that they serve, directly or through others.
     * Weights are read before anything is collected, as they are when the step begins.
     *
     * @return the providers that are collected from several units
     */
    private int[] findNodes() {
        List<Integer> collecting = new ArrayList<>();
        Queue<Integer> toRead = new ArrayDeque<>();
        for (int p = 0; p < nodes.length; p++) {
            standing[p] = positionsWithBalance(p);
            if (standing[p].length > 1) {
                nodes[p] = run.opening().positionInOrganisation(support.supportSlots()[p]);
                collecting.add(p);
            } else if (standing[p].length == 1) {
                nodes[p] = standing[p][0];
            }
            if (standing[p].length > 0) {
                toRead.add(p);
            }
        }
        boolean[] isServed = new boolean[nodes.length];
        while (!toRead.isEmpty()) {
            int p = toRead.remove();
            ReceiverWeights read = readWeights(p);
            weights[p] = read;
            for (int i = 0; read != null && i < read.size(); i++) {
                int served = placeOfSlot[positions.slotOf(read.receiver(i))];
                if (read.value(i) > 0 && served != NONE && served != p) {
                    if (nodes[served] == NONE || isServed[served]) {
                        boolean isNew = nodes[served] == NONE;
                        nodes[served] = isNew ? read.receiver(i) : Math.min(nodes[served], read.receiver(i));
                        isServed[served] = true;
                        if (isNew) {
                            toRead.add(served);
                        }
                    }
                }
            }
        }
        return collecting.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] positionsWithBalance(int provider) {
        int slot = support.providerSlots()[provider];
        int[] found = new int[endUnit - firstUnit];
        int size = 0;
        for (int unit = firstUnit; unit < endUnit; unit++) {
            int position = positions.at(unit, slot);
            if (run.hasBalance(position)) {
                found[size] = position;
                size++;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private void collect(int provider) {
        ReceiverWeights toNode = ReceiverWeights.of(0, new int[] {nodes[provider]}, 1);
        for (int position : standing[provider]) {
            run.share(position, toNode);
        }
    }

    /**
     * Adds warnings. This happens before anything is collected, because the amounts of a provider in several units must
     * still be where they are. It happens after all keys are read, because only then are the positions known of
     * providers that have no balance and are only served.
     */
    private void warn() {
        for (int p = 0; p < nodes.length && run.isRecording(); p++) {
            ReceiverWeights ofProvider = weights[p];
            if (ofProvider != null && ofProvider.isFallback() && ofProvider.total() > 0) {
                run.warn(WarningKind.FALLBACK_KEY_USED, nodes[p], Optional.empty());
            }
            if (ofProvider != null && standing[p].length > 0) {
                run.warnIfLarger(nodes[p], standing[p], positionsServed(p, ofProvider));
            }
        }
    }

    /** Returns the positions with amounts that a provider serves, each once; of other providers, in all their units. */
    private int[] positionsServed(int provider, ReceiverWeights ofProvider) {
        boolean[] isServed = new boolean[nodes.length];
        IntStream.Builder served = IntStream.builder();
        for (int i = 0; i < ofProvider.size(); i++) {
            if (ofProvider.value(i) > 0) {
                int other = placeOfSlot[positions.slotOf(ofProvider.receiver(i))];
                if (other == NONE) {
                    served.add(ofProvider.receiver(i));
                } else if (other != provider && !isServed[other]) {
                    isServed[other] = true;
                    Arrays.stream(standing[other]).forEach(served::add);
                }
            }
        }
        return served.build().toArray();
    }

    /**
     * Reads the weights of a provider's receivers. Returns null and adds a problem to the run when something is wrong.
     */
    private @Nullable ReceiverWeights readWeights(int provider) {
        KeyReader reader = new KeyReader(run, support.situation().excluded(), receiversOf(provider), firstUnit);
        ReceiverWeights last = null;
        for (KeyChoice choice : choices(provider)) {
            Optional<ReceiverWeights> read = reader.read(choice.key(), choice.isFallback(), choice.place());
            if (read.isEmpty()) {
                return null;
            }
            last = read.get().withoutZeros();
            if (last.total() > 0) {
                return last;
            }
        }
        return last;
    }

    /** A key to try, and its place in the model. */
    private record KeyChoice(AllocationKey key, boolean isFallback, Problems place) {}

    /**
     * Returns the keys of a provider in the order in which they are tried. Its own fallback key replaces that of the
     * step.
     */
    private List<KeyChoice> choices(int provider) {
        Problems here = run.problems();
        CatalogCode code = support.providers().get(provider);
        for (int i = 0; i < step.getKeys().size(); i++) {
            ProviderKey own = step.getKeys().get(i);
            if (own.getField().equals(code)) {
                List<KeyChoice> choices = new ArrayList<>();
                choices.add(
                        new KeyChoice(own.getKey(), false, here.in("keys", i).in("key")));
                Problems ownFallback = here.in("keys", i).in("fallbackKey");
                own.getFallbackKey()
                        .map(key -> new KeyChoice(key, true, ownFallback))
                        .or(() -> stepFallback(here))
                        .ifPresent(choices::add);
                return choices;
            }
        }
        List<KeyChoice> choices = new ArrayList<>();
        choices.add(new KeyChoice(step.getDefaultKey(), false, here.in("defaultKey")));
        stepFallback(here).ifPresent(choices::add);
        return choices;
    }

    private Optional<KeyChoice> stepFallback(Problems here) {
        return step.getFallbackKey().map(key -> new KeyChoice(key, true, here.in("fallbackKey")));
    }

    /**
     * Returns the receivers that the method allows: no providers, or every field but itself unless own use is included.
     */
    private int[] receiversOf(int provider) {
        int[] slots = Arrays.stream(support.receiverSlots())
                .filter(slot -> {
                    int other = placeOfSlot[slot];
                    return step.getMethod() == AllocationMethod.DIRECT
                            ? other == NONE
                            : other != provider || step.isIncludingOwnUse();
                })
                .toArray();
        return step.getReach() == Reach.OWN_UNIT
                ? positions.inUnit(firstUnit, slots)
                : positions.inUnits(endUnit, slots);
    }
}
