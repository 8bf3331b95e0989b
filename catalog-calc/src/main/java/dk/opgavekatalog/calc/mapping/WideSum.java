package dk.opgavekatalog.calc.mapping;

import java.math.BigInteger;

/** A sum of whole numbers that never overflows on the way: numbers that cancel out each other do so in any order. */
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

    /** Whether the sum is in the range of amounts, which is the same on both sides of zero. */
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
