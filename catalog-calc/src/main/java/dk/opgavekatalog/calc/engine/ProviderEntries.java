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
