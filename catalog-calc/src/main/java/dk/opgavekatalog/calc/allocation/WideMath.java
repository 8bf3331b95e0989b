package dk.opgavekatalog.calc.allocation;

/** Division of numbers of 128 bits, for amounts and weights of 63 bits. */
final class WideMath {

    private static final long LOW_HALF = 0xFFFF_FFFFL;
    private static final long HALF_BASE = 1L << 32;

    private WideMath() {}

    /**
     * Returns {@code a / c} in units of 2<sup>-64</sup>, rounded down: long division of {@code a × 2}<sup>64</sup> in
     * base 2<sup>32</sup>. Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D, with a divisor
     * of two digits and two zeros as the lower digits of the dividend.
     *
     * @param a zero or more, below {@code c}
     * @param c above zero
     * @return the fraction, an unsigned number
     */
    static long fraction(long a, long c) {
        int shift = Long.numberOfLeadingZeros(c);
        long v = c << shift;
        long vHigh = v >>> 32;
        long vLow = v & LOW_HALF;
        long upper = a << shift;

        long digit1 = quotientDigit(upper, vHigh, vLow);
        long rest = (upper << 32) - digit1 * v;
        long digit0 = quotientDigit(rest, vHigh, vLow);
        return (digit1 << 32) + digit0;
    }

    /**
     * Returns one digit of the quotient: estimated from the leading digits, then corrected at most twice. The estimate
     * is at most 2<sup>32</sup> + 1, so that its product fits into 64 bits, unsigned.
     */
    private static long quotientDigit(long upper, long vHigh, long vLow) {
        long digit = Long.divideUnsigned(upper, vHigh);
        long rest = upper - digit * vHigh;
        while (Long.compareUnsigned(digit * vLow, rest << 32) > 0) {
            digit--;
            rest += vHigh;
            if (rest >= HALF_BASE) {
                break;
            }
        }
        return digit;
    }
}
