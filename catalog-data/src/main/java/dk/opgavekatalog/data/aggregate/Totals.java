package dk.opgavekatalog.data.aggregate;

import java.math.BigInteger;

/** A total for each of several measures, in smallest units; exact however large it becomes. Not thread-safe. */
public final class Totals {

    private final long[] sums;
    private final WideTotals wide = new WideTotals();

    /**
     * Makes totals of zero.
     *
     * @param measures the number of measures
     */
    public Totals(int measures) {
        this.sums = new long[measures];
    }

    /**
     * Adds an amount.
     *
     * @param measure the measure, from 0
     * @param amount the amount in smallest units
     */
    public void add(int measure, long amount) {
        sums[measure] = wide.sum(measure, sums[measure], amount);
    }

    /**
     * Adds an amount of any size.
     *
     * @param measure the measure, from 0
     * @param amount the amount in smallest units
     */
    public void add(int measure, BigInteger amount) {
        wide.add(measure, amount);
    }

    /**
     * Adds other totals of the same measures.
     *
     * @param other the totals
     */
    public void addAll(Totals other) {
        for (int m = 0; m < sums.length; m++) {
            add(m, other.get(m));
        }
    }

    /**
     * Returns the total of a measure.
     *
     * @param measure the measure, from 0
     * @return the total in smallest units
     */
    public BigInteger get(int measure) {
        return wide.total(measure, sums[measure]);
    }
}
