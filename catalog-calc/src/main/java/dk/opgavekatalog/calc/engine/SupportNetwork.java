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
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The accounts of one allocation of support, numbered in catalogue order; a provider has the place of its field. It
 * runs the method measure by measure and records the outcome.
 */
final class SupportNetwork {

    private static final int NONE = -1;

    private final CompiledSupport support;
    private final AllocateSupport step;
    private final Run run;
    private final Participants participants;

    private final int[] positions;

    /**
     * The account number of each position of the units that take part, from the first one on; of these alone, because
     * there can be a network for each of thousands of units.
     */
    private final int[] accountOf;

    private final int firstPosition;

    private final int[] accountOfProvider;
    private final List<Provider> providers;

    /** The providers without a way out that were already reported, each group for the first measure. */
    private final Set<List<Integer>> stuck = new HashSet<>();

    SupportNetwork(CompiledSupport support, Run run, Participants participants) {
        this.support = support;
        this.step = support.step();
        this.run = run;
        this.participants = participants;
        this.accountOfProvider = new int[participants.nodes().length];
        this.firstPosition = run.opening().positions().at(participants.firstUnit(), 0);
        this.accountOf = new int[run.opening().positions().at(participants.endUnit(), 0) - firstPosition];
        Arrays.fill(accountOf, NONE);
        Arrays.fill(accountOfProvider, NONE);
        this.positions = findPositions();
        this.providers = findProviders();
    }

    /** Finds the providers, and the positions that at least one of them serves; the balances of others stay. */
    private int[] findPositions() {
        BitSet isServed = new BitSet();
        for (ReceiverWeights ofProvider : participants.weights()) {
            for (int i = 0; ofProvider != null && i < ofProvider.size(); i++) {
                if (ofProvider.value(i) > 0) {
                    isServed.set(ofProvider.receiver(i) - firstPosition);
                }
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int slot : support.allSlots()) {
            int provider = participants.placeOfSlot()[slot];
            if (provider == NONE) {
                for (int unit = participants.firstUnit(); unit < participants.endUnit(); unit++) {
                    int position = run.opening().positions().at(unit, slot);
                    if (isServed.get(position - firstPosition)) {
                        accountOf[position - firstPosition] = found.size();
                        found.add(position);
                    }
                }
            } else if (participants.nodes()[provider] != NONE) {
                accountOfProvider[provider] = found.size();
                found.add(participants.nodes()[provider]);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Provider> findProviders() {
        List<Provider> found = new ArrayList<>();
        for (int p = 0; p < participants.nodes().length; p++) {
            ReceiverWeights ofProvider = participants.weights()[p];
            if (ofProvider != null) {
                found.add(Provider.of(accountOfProvider[p], byAccount(ofProvider)));
            }
        }
        return found;
    }

    /** Returns the weights by account; the weights of a providing field in several units add up. */
    private long[] byAccount(ReceiverWeights ofProvider) {
        long[] values = new long[positions.length];
        for (int i = 0; i < ofProvider.size(); i++) {
            int position = ofProvider.receiver(i);
            int provider = participants.placeOfSlot()[run.opening().positions().slotOf(position)];
            int account = provider == NONE ? accountOf[position - firstPosition] : accountOfProvider[provider];
            if (ofProvider.value(i) > 0) {
                values[account] = Math.addExact(values[account], ofProvider.value(i));
            }
        }
        return values;
    }

    /** Allocates the balances of a measure, or adds problems to the run. */
    void allocate(int measure) {
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

    /** Adds an overflow, unless there are other problems: amounts of stuck providers are missing elsewhere. */
    private void addOverflow(int measure, long... balances) {
        if (run.problems().isEmpty()) {
            run.problems()
                    .in("method")
                    .add(
                            Reason.OVERFLOW,
                            Phrase.same(step.getMethod().toString())
                                    .plus(Phrase.of(" af ", " of "))
                                    .plus(describeBalances(measure, balances)),
                            Phrase.of(
                                    "beløb, der undervejs bliver under 2^63 mindste enheder",
                                    "amounts that stay below 2^63 smallest units on their way"));
        }
    }

    /** Describes the total of all providers, such as: 160.00 PAYROLL. */
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
        throw new IllegalArgumentException("account " + account + " is not a provider");
    }

    private void post(int measure, Allocation allocation) {
        boolean isReciprocal = step.getMethod() == AllocationMethod.RECIPROCAL;
        int before = run.written();
        for (ClosedProvider closed : allocation.getClosedProviders()) {
            ReceiverWeights ofProvider = participants.weights()[placeOf(closed.getAccount())];
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
        List<String> names = group.getAccounts().stream()
                .map(account -> run.opening().placeAt(positions[account]).toString())
                .toList();
        String unit = run.opening().unit(participants.firstUnit());
        Map<CatalogCode, ReceiverWeights> weights = new TreeMap<>();
        for (int account : group.getAccounts()) {
            int provider = placeOf(account);
            weights.put(
                    support.providers().get(provider),
                    Objects.requireNonNull(participants.weights()[provider], "weights of who takes part"));
        }
        if (group.isLoop()) {
            run.problems()
                    .add(
                            Reason.NO_POSITIVE_WEIGHT,
                            String.join(", ", names),
                            MissingWeight.ofLoop(step, unit, weights));
        } else {
            weights.forEach((provider, ofOne) -> run.problems()
                    .add(
                            Reason.NO_POSITIVE_WEIGHT,
                            names.get(0),
                            MissingWeight.ofProvider(step, unit, provider, ofOne, describeBalance(group, measure))));
        }
    }

    private String describeBalance(StuckProviders group, int measure) {
        Measure of = run.opening().measures().get(measure);
        return of.fromSmallestUnits(group.getBalances().get(0)).toPlainString() + " " + of.getId();
    }
}
