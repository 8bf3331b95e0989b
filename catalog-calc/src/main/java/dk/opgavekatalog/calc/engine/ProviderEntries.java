package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.Allocation;
import dk.opgavekatalog.calc.allocation.ClosedProvider;
import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;

/**
 * What a closed provider gave, by any method. A provider that uses its own service, where that counts, has an entry to
 * itself: it changes nothing, and belongs to what passed through.
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

    /** Whether all providers closed at once and served each other. */
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
     * How much of what passed through this provider stood on another one before, exactly; for the reciprocal method.
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
