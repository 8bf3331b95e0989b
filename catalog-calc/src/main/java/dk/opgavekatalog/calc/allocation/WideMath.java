package dk.opgavekatalog.calc.allocation;

/** Products of 126 bits and their division, for amounts and weights of 63 bits. */
final class WideMath {

    private static final long LOW_HALF = 0xFFFF_FFFFL;
    private static final long HALF_BASE = 1L << 32;

    private WideMath() {}

    /**
     * {@code a × b / c}, rounded toward zero.
     *
     * @param a zero or more
     * @param b zero to {@code c}
     * @param c above zero
     * @return the quotient, at most {@code a}
     */
    static long multiplyDivide(long a, long b, long c) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if (high == 0 && low >= 0) {
            return low / c;
        }
        return divide(high, low, c);
    }

    /**
     * The remainder that belongs to {@link #multiplyDivide}. The product and the multiple of {@code c} are equal in
     * their upper halves up to this remainder, so that their lower halves suffice.
     */
    static long remainder(long a, long b, long c, long quotient) {
        return a * b - quotient * c;
    }

    /**
     * Long division in base 2<sup>32</sup> of a number of 128 bits by one of 63 bits: Knuth, The Art of Computer
     * Programming, volume 2, section 4.3.1, algorithm D, with a divisor of two digits.
     *
     * @param high upper half of the dividend, below the divisor
     * @param low lower half of the dividend
     * @param divisor above zero
     * @return the quotient
     */
    private static long divide(long high, long low, long divisor) {
        // At least one, because the divisor is not negative: the shifts by 64 - shift below are defined.
        int shift = Long.numberOfLeadingZeros(divisor);
        long v = divisor << shift;
        long vHigh = v >>> 32;
        long vLow = v & LOW_HALF;
        long upper = high << shift | low >>> (64 - shift);
        long lower = low << shift;

        long digit1 = quotientDigit(upper, lower >>> 32, vHigh, vLow);
        long rest = (upper << 32) + (lower >>> 32) - digit1 * v;
        long digit0 = quotientDigit(rest, lower & LOW_HALF, vHigh, vLow);
        return (digit1 << 32) + digit0;
    }

    /** One digit of the quotient: estimated from the leading digits, then corrected at most twice. */
    private static long quotientDigit(long upper, long next, long vHigh, long vLow) {
        long digit = Long.divideUnsigned(upper, vHigh);
        long rest = upper - digit * vHigh;
        while (digit >= HALF_BASE || Long.compareUnsigned(digit * vLow, (rest << 32) + next) > 0) {
            digit--;
            rest += vHigh;
            if (rest >= HALF_BASE) {
                break;
            }
        }
        return digit;
    }
}
