package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The entries of a whole amount shared over weights. The share that stays on the source is not an entry. */
final class SharedEntries extends WeightedEntries {

    private final long shared;
    private final long[] shares;

    SharedEntries(int step, int measure, int source, int seen, long shared, ReceiverWeights weights) {
        super(step, measure, source, seen, weights);
        this.shared = shared;
        this.shares = weights.share(shared);
    }

    /** Moves the shares. The share that the source keeps is added to it again. */
    void applyTo(long[] balances) {
        balances[source()] = Math.subtractExact(balances[source()], shared);
        for (int i = 0; i < shares.length; i++) {
            int target = weights().receiver(i);
            balances[target] = Math.addExact(balances[target], shares[i]);
        }
    }

    @Override
    public int size() {
        return shares.length;
    }

    @Override
    public boolean isEntry(int i) {
        return weights().value(i) > 0 && weights().receiver(i) != source();
    }

    @Override
    public int target(int i) {
        return weights().receiver(i);
    }

    @Override
    public long amount(int i) {
        return shares[i];
    }

    @Override
    public BigDecimal shared(int i) {
        return BigDecimal.valueOf(shared);
    }

    @Override
    public ExactFraction exactShared(int i) {
        return ExactFraction.of(BigInteger.valueOf(shared), BigInteger.ONE);
    }

    @Override
    public ExactFraction exactAmount(int i) {
        return ExactFraction.ofShare(shared, weights().value(i), weights().total());
    }

    @Override
    public BigDecimal weight(int i) {
        return weights().toDecimal(weights().value(i));
    }

    @Override
    public BigDecimal totalWeight() {
        return weights().toDecimal(weights().total());
    }
}
