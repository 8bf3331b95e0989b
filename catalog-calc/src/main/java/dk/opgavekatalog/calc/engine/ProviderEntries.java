package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.Allocation;
import dk.opgavekatalog.calc.allocation.ClosedProvider;
import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;

/**
 * The entries of a closed provider, by any method. If a provider's use of its own service counts, the provider has an
 * entry to itself. This entry changes no balance and is part of the gross total.
 */
public final class ProviderEntries extends WeightedEntries {

    private final Allocation allocation;
    private final ClosedProvider provider;
    private final int[] positions;
    private final boolean isReciprocal;

    ProviderEntries(
            int step,
            int measure,
            int seen,
            Allocation allocation,
            ClosedProvider provider,
            int[] positions,
            ReceiverWeights weights,
            boolean isReciprocal) {
        super(step, measure, positions[provider.getAccount()], seen, weights);
        this.allocation = allocation;
        this.provider = provider;
        this.positions = positions;
        this.isReciprocal = isReciprocal;
    }

    /** Returns whether all providers closed at once and served each other. */
    public boolean isReciprocal() {
        return isReciprocal;
    }

    /** The positions of the providers, in the order of the allocation. */
    public int[] providers() {
        return allocation.getClosedProviders().stream()
                .mapToInt(closed -> positions[closed.getAccount()])
                .toArray();
    }

    /**
     * Returns the exact part of this provider's gross total that another provider had before. Only for the reciprocal
     * method.
     */
    public ExactFraction contribution(int otherPlace) {
        return allocation.getContribution(
                provider.getAccount(),
                allocation.getClosedProviders().get(otherPlace).getAccount());
    }

    /** Returns whether other entries are of the same allocation: providers that closed together have it in common. */
    boolean isAllocatedWith(ProviderEntries other) {
        return allocation == other.allocation;
    }

    /**
     * Returns what a provider gives for one unit of weight of what another provider had before. Only for the reciprocal
     * method.
     *
     * @param place the provider that gives
     * @param otherPlace the provider that had it before
     */
    PreciseAmount rate(int place, int otherPlace) {
        ClosedProvider giving = allocation.getClosedProviders().get(place);
        ExactFraction passing = allocation.getContribution(
                giving.getAccount(),
                allocation.getClosedProviders().get(otherPlace).getAccount());
        return passing.isZero() ? PreciseAmount.ZERO : PreciseAmount.ofQuotient(passing, giving.getTotalWeight());
    }

    /** Returns the weight that a receiver has for a provider. */
    long weightFor(int place, int receiver) {
        return allocation.getClosedProviders().get(place).getWeight(receiver);
    }

    @Override
    public int size() {
        return positions.length;
    }

    @Override
    public boolean isEntry(int i) {
        return provider.getWeight(i) > 0;
    }

    @Override
    public int target(int i) {
        return positions[i];
    }

    @Override
    public long amount(int i) {
        return provider.getAmount(i);
    }

    @Override
    public BigDecimal shared(int i) {
        return BigDecimal.valueOf(provider.getGrossTotal());
    }

    @Override
    public ExactFraction exactShared(int i) {
        return provider.getExactGrossTotal();
    }

    @Override
    public ExactFraction exactAmount(int i) {
        return provider.getExactAmount(i);
    }

    @Override
    public BigDecimal weight(int i) {
        return weights().toDecimal(provider.getWeight(i));
    }

    @Override
    public BigDecimal totalWeight() {
        return weights().toDecimal(provider.getTotalWeight());
    }
}
