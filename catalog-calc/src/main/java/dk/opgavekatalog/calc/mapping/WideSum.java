package dk.opgavekatalog.calc.mapping;

import java.math.BigInteger;

/** A sum of whole numbers in 128 bits, so that it does not overflow before numbers cancel each other out. */
final class WideSum {

    /** The sum as one number of 128 bits in two's complement. */
    private long high;

    private long low;

    void add(long number) {
        long sum = low + number;
        boolean carries = Long.compareUnsigned(sum, low) < 0;
        high += (number >> 63) + (carries ? 1 : 0);
        low = sum;
    }

    /** Returns whether the sum is in the range of amounts, which is symmetric around zero. */
    boolean isAmount() {
        return high == low >> 63 && low != Long.MIN_VALUE;
    }

    long toLong() {
        return low;
    }

    BigInteger toBigInteger() {
        BigInteger lowest = BigInteger.valueOf(low & Long.MAX_VALUE);
        BigInteger unsigned = low < 0 ? lowest.setBit(63) : lowest;
        return BigInteger.valueOf(high).shiftLeft(64).add(unsigned);
    }
}
