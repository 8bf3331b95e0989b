package dk.opgavekatalog.data.registration.tally;

import java.math.BigInteger;

/** How large amounts of each measure are at most, to tell quickly that no sum of them can be too large. */
final class LargestAmounts {

    /** The bits that any amount of a measure has, without its sign: at least the largest amount. */
    private final long[] bits;

    /** The number of times that amounts of all measures were added. */
    private long count;

    LargestAmounts(int measures) {
        this.bits = new long[measures];
    }

    /** Counts a row of amounts, before each is added. */
    void countRow() {
        count++;
    }

    void add(int measure, long amount) {
        bits[measure] |= amount ^ (amount >> (Long.SIZE - 1));
    }

    void addAll(LargestAmounts other) {
        for (int m = 0; m < bits.length; m++) {
            bits[m] |= other.bits[m];
        }
        count += other.count;
    }

    /** Returns a number that no sum of some of these amounts is above, without their signs. */
    BigInteger bound() {
        long largest = 0;
        for (long ofMeasure : bits) {
            largest |= ofMeasure;
        }
        // One more, since the smallest negative number with some bits is larger by one than the largest positive one;
        // and one for a rounding of each.
        return BigInteger.valueOf(largest).add(BigInteger.TWO).multiply(BigInteger.valueOf(count));
    }
}
