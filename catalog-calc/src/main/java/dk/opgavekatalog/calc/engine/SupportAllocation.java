package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.Allocation;
import dk.opgavekatalog.calc.allocation.ClosedProvider;
import dk.opgavekatalog.calc.allocation.DirectMethod;
import dk.opgavekatalog.calc.allocation.Provider;
import dk.opgavekatalog.calc.allocation.ReciprocalMethod;
import dk.opgavekatalog.calc.allocation.SelfUse;
import dk.opgavekatalog.calc.allocation.StepDownMethod;
import dk.opgavekatalog.calc.allocation.StepDownOrder;
import dk.opgavekatalog.calc.allocation.StuckProviders;
import dk.opgavekatalog.calc.allocation.StuckProvidersException;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One allocation of support in a run: among all units, or in one. A provider is a field; where it stands in several units,
 * what these have is collected first. Providers are known by their place among the providers of the step.
 */
final class SupportAllocation {

    private static final int NONE = -1;

    private final CompiledSupport support;
    private final AllocateSupport step;
    private final Run run;
    private final int firstUnit;
    private final int endUnit;
    private final int width;

    /** For each slot the place of its provider; none for other slots. */
    private final int[] placeOfSlot;

    /** For each provider what its receivers weigh, in all units; null when it takes no part. */
    private final @Nullable Weights[] weights;

    /** For each provider the position that gives; none when nothing stands on it and nothing gets to it. */
    private final int[] nodes;

    SupportAllocation(CompiledSupport support, Run run, int firstUnit, int endUnit) {
        this.support = support;
        this.step = support.step();
        this.run = run;
        this.firstUnit = firstUnit;
        this.endUnit = endUnit;
        this.width = run.opening().width();
        this.placeOfSlot = new int[width];
        Arrays.fill(placeOfSlot, NONE);
        for (int p = 0; p < support.providerSlots().length; p++) {
            placeOfSlot[support.providerSlots()[p]] = p;
        }
        this.weights = new Weights[support.providers().size()];
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
        Network network = new Network();
        for (int m = 0; m < run.measures() && isGoingOn(); m++) {
            network.allocate(m);
        }
    }

    /** Providers without a way out are all looked for, in every unit and measure; anything else ends the search. */
    private boolean isGoingOn() {
        return run.problems().toList().stream().allMatch(problem -> problem.getReason() == Reason.NO_POSITIVE_WEIGHT);
    }

    /**
     * Finds the providers that take part: those that something stands on, and those that they serve, directly or through
     * others. Weights are read before anything is collected, as they stand when the step begins.
     *
     * @return the providers that are collected from several units
     */
    private int[] findNodes() {
        List<Integer> collecting = new ArrayList<>();
        Queue<Integer> toRead = new ArrayDeque<>();
        for (int p = 0; p < nodes.length; p++) {
            int[] standing = positionsWithBalance(p);
            if (standing.length > 1) {
                nodes[p] = run.opening().organisationBase() + support.supportSlots()[p];
                collecting.add(p);
            } else if (standing.length == 1) {
                nodes[p] = standing[0];
            }
            if (standing.length > 0) {
                toRead.add(p);
            }
        }
        boolean[] isServed = new boolean[nodes.length];
        while (!toRead.isEmpty()) {
            int p = toRead.remove();
            Weights read = readWeights(p);
            weights[p] = read;
            for (int i = 0; read != null && i < read.size(); i++) {
                int served = placeOfSlot[read.receiver(i) % width];
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
        return IntStream.range(firstUnit, endUnit)
                .map(unit -> unit * width + support.providerSlots()[provider])
                .filter(run::hasBalance)
                .toArray();
    }

    private void collect(int provider) {
        Weights toNode = Weights.of(0, new int[] {nodes[provider]}, 1);
        for (int position : positionsWithBalance(provider)) {
            run.share(position, toNode);
        }
    }

    /**
     * Before anything is collected, for what a provider has in several units counts as what it has; and after all keys were
     * read, for only then is it known where a provider gives that is only served.
     */
    private void warn() {
        for (int p = 0; p < nodes.length && run.isRecording(); p++) {
            Weights ofProvider = weights[p];
            int[] standing = positionsWithBalance(p);
            if (ofProvider != null && ofProvider.isFallback() && ofProvider.total() > 0) {
                run.warn(WarningKind.FALLBACK_KEY_USED, nodes[p], Optional.empty());
            }
            if (ofProvider != null && standing.length > 0) {
                run.warnIfLarger(nodes[p], standing, positionsServed(p, ofProvider));
            }
        }
    }

    private int[] positionsServed(int provider, Weights ofProvider) {
        return IntStream.range(0, ofProvider.size())
                .filter(i -> ofProvider.value(i) > 0)
                .map(ofProvider::receiver)
                .flatMap(receiver -> {
                    int other = placeOfSlot[receiver % width];
                    return other == NONE ? IntStream.of(receiver) : IntStream.of(positionsWithBalance(other));
                })
                .filter(position -> placeOfSlot[position % width] != provider)
                .distinct()
                .toArray();
    }

    /** What the receivers of a provider weigh; null when something is wrong, which is then a problem of the run. */
    private @Nullable Weights readWeights(int provider) {
        KeyReader reader = new KeyReader(run, support.situation().excluded(), receiversOf(provider), firstUnit);
        Weights last = null;
        for (Choice choice : choices(provider)) {
            Optional<Weights> read = reader.read(choice.key(), choice.isFallback(), choice.place());
            if (read.isEmpty()) {
                return null;
            }
            last = read.get();
            if (last.total() > 0) {
                return last;
            }
        }
        return last;
    }

    /** A key to try, and where it stands in the model. */
    private record Choice(AllocationKey key, boolean isFallback, Problems place) {}

    /** The keys of a provider in the order in which they are tried; a fallback of its own comes in place of the step's. */
    private List<Choice> choices(int provider) {
        Problems here = run.problems();
        CatalogCode code = support.providers().get(provider);
        for (int i = 0; i < step.getKeys().size(); i++) {
            ProviderKey own = step.getKeys().get(i);
            if (own.getField().equals(code)) {
                List<Choice> choices = new ArrayList<>();
                choices.add(new Choice(own.getKey(), false, here.in("keys", i).in("key")));
                Problems ownFallback = here.in("keys", i).in("fallbackKey");
                own.getFallbackKey()
                        .map(key -> new Choice(key, true, ownFallback))
                        .or(() -> stepFallback(here))
                        .ifPresent(choices::add);
                return choices;
            }
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(step.getDefaultKey(), false, here.in("defaultKey")));
        stepFallback(here).ifPresent(choices::add);
        return choices;
    }

    private Optional<Choice> stepFallback(Problems here) {
        return step.getFallbackKey().map(key -> new Choice(key, true, here.in("fallbackKey")));
    }

    /** What the method lets a provider serve: no provider, or every field but itself, unless own use is included. */
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
                ? Positions.inUnit(slots, firstUnit, width)
                : Positions.inUnits(slots, endUnit, width);
    }

    /** The accounts of the allocation, numbered in catalogue order; a provider counts at the place of its field. */
    private final class Network {

        private final int[] positions;

        /** For each position of a field the account that stands for it. */
        private final int[] accountOf;

        private final int[] accountOfProvider = new int[nodes.length];
        private final List<Provider> providers;

        /** Providers without a way out are named once, for the first measure that has no way. */
        private final Set<List<Integer>> stuck = new HashSet<>();

        private Network() {
            this.positions = findPositions();
            this.accountOf = new int[run.opening().size()];
            Arrays.fill(accountOf, NONE);
            for (int account = 0; account < positions.length; account++) {
                accountOf[positions[account]] = account;
            }
            for (int p = 0; p < nodes.length; p++) {
                accountOfProvider[p] = nodes[p] == NONE ? NONE : accountOf[nodes[p]];
            }
            this.providers = findProviders();
        }

        private int[] findPositions() {
            List<Integer> found = new ArrayList<>();
            for (int slot : support.allSlots()) {
                int provider = placeOfSlot[slot];
                if (provider == NONE) {
                    for (int unit = firstUnit; unit < endUnit; unit++) {
                        found.add(unit * width + slot);
                    }
                } else if (nodes[provider] != NONE) {
                    found.add(nodes[provider]);
                }
            }
            return found.stream().mapToInt(Integer::intValue).toArray();
        }

        private List<Provider> findProviders() {
            List<Provider> found = new ArrayList<>();
            for (int p = 0; p < nodes.length; p++) {
                Weights ofProvider = weights[p];
                if (ofProvider != null) {
                    found.add(Provider.of(accountOfProvider[p], byAccount(ofProvider)));
                }
            }
            return found;
        }

        /** Weights by account; those of a field that provides add up. */
        private long[] byAccount(Weights ofProvider) {
            long[] values = new long[positions.length];
            for (int i = 0; i < ofProvider.size(); i++) {
                int position = ofProvider.receiver(i);
                int provider = placeOfSlot[position % width];
                int account = provider == NONE ? accountOf[position] : accountOfProvider[provider];
                if (ofProvider.value(i) > 0) {
                    values[account] = Math.addExact(values[account], ofProvider.value(i));
                }
            }
            return values;
        }

        private void allocate(int measure) {
            long[] balances = new long[positions.length];
            for (int account = 0; account < balances.length; account++) {
                balances[account] = run.balance(measure, positions[account]);
            }
            if (providers.stream().allMatch(provider -> balances[provider.getAccount()] == 0)) {
                return;
            }
            try {
                post(measure, allocate(balances));
            } catch (StuckProvidersException e) {
                e.getGroups().stream()
                        .filter(group -> stuck.add(group.getAccounts()))
                        .forEach(group -> addStuck(group, measure));
            } catch (ArithmeticException e) {
                addOverflow(measure, balances);
            }
        }

        /** What stuck providers have went nowhere, so that what others would get says little. */
        private void addOverflow(int measure, long... balances) {
            if (run.problems().isEmpty()) {
                run.problems()
                        .in("method")
                        .add(
                                Reason.OVERFLOW,
                                step.getMethod() + " of " + describeBalances(measure, balances),
                                "amounts that stay below 2^63 smallest units on their way");
            }
        }

        /** What all providers have together, such as: 160.00 PAYROLL. */
        private String describeBalances(int measure, long... balances) {
            Measure of = run.opening().measures().get(measure);
            BigDecimal sum = providers.stream()
                    .map(provider -> of.fromSmallestUnits(balances[provider.getAccount()]))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.toPlainString() + " " + of.getId();
        }

        private Allocation allocate(long... balances) {
            return switch (step.getMethod()) {
                case DIRECT -> DirectMethod.allocate(balances, providers);
                case STEP_DOWN -> StepDownMethod.allocate(balances, inOrder(balances));
                case RECIPROCAL ->
                    ReciprocalMethod.allocate(
                            balances, providers, step.isIncludingOwnUse() ? SelfUse.INCLUDED : SelfUse.IGNORED);
            };
        }

        private List<Provider> inOrder(long... balances) {
            return step.getOrder().isEmpty()
                    ? StepDownOrder.byShareToProviders(balances, providers)
                    : providers.stream()
                            .sorted(Comparator.comparingInt(
                                    provider -> step.getOrder().indexOf(codeOf(provider))))
                            .toList();
        }

        private CatalogCode codeOf(Provider provider) {
            return support.providers().get(placeOf(provider.getAccount()));
        }

        private int placeOf(int account) {
            for (int p = 0; p < accountOfProvider.length; p++) {
                if (accountOfProvider[p] == account) {
                    return p;
                }
            }
            throw new IllegalArgumentException("account " + account + " is no provider");
        }

        private void post(int measure, Allocation allocation) {
            boolean isReciprocal = step.getMethod() == AllocationMethod.RECIPROCAL;
            int before = run.written();
            for (ClosedProvider closed : allocation.getClosedProviders()) {
                Weights ofProvider = weights[placeOf(closed.getAccount())];
                if (ofProvider != null && !closed.getExactGrossTotal().isZero()) {
                    int seen = isReciprocal ? before : run.written();
                    run.record(new ProviderEntries(
                            run.step(), measure, seen, allocation, closed, positions, ofProvider, isReciprocal));
                }
            }
            for (int account = 0; account < positions.length; account++) {
                run.setBalance(measure, positions[account], allocation.getClosingBalance(account));
            }
        }

        private void addStuck(StuckProviders group, int measure) {
            List<Object> names = group.getAccounts().stream()
                    .map(account -> (Object) run.opening().placeAt(positions[account]))
                    .toList();
            BigDecimal amount = run.opening()
                    .measures()
                    .get(measure)
                    .fromSmallestUnits(group.getBalances().get(0));
            run.problems()
                    .add(
                            Reason.NO_POSITIVE_WEIGHT,
                            group.isLoop() ? names : names.get(0),
                            group.isLoop()
                                    ? "a way to a field that is no provider; these serve only each other"
                                    : "a receiver with a positive weight for its " + amount.toPlainString() + " "
                                            + run.opening()
                                                    .measures()
                                                    .get(measure)
                                                    .getId());
        }
    }
}
