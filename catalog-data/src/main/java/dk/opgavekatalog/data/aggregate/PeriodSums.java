package dk.opgavekatalog.data.aggregate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Adds up the sums of several periods to those of one period that they lie in. Most amounts are added as they are. An
 * amount that is a level counts by the length of its period: amounts times months are added up and divided by the
 * months of the whole, rounded once, half away from zero. Not thread-safe.
 */
public final class PeriodSums {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final int measures;
    private final BitSet levels;
    private final Sums sums;
    private final Adder adder;
    private final long[] row;

    /**
     * Makes an object without sums.
     *
     * @param measures the number of sums of a place
     * @param levels the measures that are levels, from 0
     */
    public PeriodSums(int measures, BitSet levels) {
        this.measures = measures;
        this.levels = levels;
        this.sums = newSums();
        this.adder = sums.newAdder();
        this.row = new long[measures];
    }

    private Sums newSums() {
        return new Sums(measures, Integer.MAX_VALUE, new Allowance(Long.MAX_VALUE));
    }

    /**
     * Adds the sums of a period.
     *
     * @param part the sums
     * @param months the length of the period
     */
    public void add(PlaceSums part, int months) {
        for (int record = 0; record < part.getSize(); record++) {
            Arrays.fill(row, Sums.NOT_STATED);
            for (int m = 0; m < measures; m++) {
                if (part.isStated(record, m)) {
                    BigInteger sum = part.getSum(record, m);
                    BigInteger weighted = levels.get(m) ? sum.multiply(BigInteger.valueOf(months)) : sum;
                    row[m] = addLarge(adder, part, record, m, weighted);
                }
            }
            adder.add(0, part.getAccount(record), part.getUnit(record), row, 0);
        }
    }

    /** Adds what does not fit into a {@code long} at once, and returns the rest. */
    private long addLarge(Adder to, PlaceSums part, int record, int measure, BigInteger amount) {
        BigInteger step = amount.signum() < 0 ? LARGEST.negate() : LARGEST;
        BigInteger rest = amount;
        while (rest.abs().compareTo(LARGEST) > 0) {
            long[] large = new long[measures];
            Arrays.fill(large, Sums.NOT_STATED);
            large[measure] = step.longValueExact();
            to.add(0, part.getAccount(record), part.getUnit(record), large, 0);
            rest = rest.subtract(step);
        }
        return rest.longValueExact();
    }

    /**
     * Returns the sums of the whole period.
     *
     * @param months its length
     * @return the sums, in which nothing is stated that no part states
     */
    public PlaceSums toSums(int months) {
        adder.flush();
        PlaceSums added = sums.get(0);
        Sums whole = newSums();
        Adder toWhole = whole.newAdder();
        for (int record = 0; record < added.getSize(); record++) {
            Arrays.fill(row, Sums.NOT_STATED);
            for (int m = 0; m < measures; m++) {
                if (added.isStated(record, m)) {
                    BigInteger sum = added.getSum(record, m);
                    row[m] = addLarge(toWhole, added, record, m, levels.get(m) ? divide(sum, months) : sum);
                }
            }
            toWhole.add(0, added.getAccount(record), added.getUnit(record), row, 0);
        }
        toWhole.flush();
        return whole.get(0);
    }

    /**
     * Divides a sum of levels times months.
     *
     * @param weighted the sum
     * @param months the months of the whole period
     * @return the level, rounded half away from zero
     */
    public static BigInteger divide(BigInteger weighted, int months) {
        return new BigDecimal(weighted)
                .divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }
}
