package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;

/**
 * The parts of a unit in which the fractions of flows are counted, as whole numbers in {@code long}. When the common
 * denominator of all flows is short enough, one unit has as many parts, and all fractions are exact. Otherwise a unit
 * has a power of two of parts, and fractions are cut off.
 *
 * @param one the number of parts of a unit
 * @param isExact whether fractions are exact
 */
record UnitParts(long one, boolean isExact) {

    private static final int MAX_BITS = 52;

    /** The bits of a {@code long}, less one for the sign and one for the difference of two numbers. */
    private static final int USABLE_BITS = Long.SIZE - 2;

    /**
     * Chooses the parts, so small that the costs of a path through all columns of a table still fit into {@code long}.
     *
     * @param denominator the common denominator, above zero
     * @param columns the number of columns
     */
    static UnitParts of(BigInteger denominator, int columns) {
        int bits = Math.min(MAX_BITS, USABLE_BITS - 2 - bits(columns) - 2);
        return denominator.bitLength() <= bits
                ? new UnitParts(denominator.longValueExact(), true)
                : new UnitParts(1L << bits, false);
    }

    /** Returns the bits that a number takes. */
    static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    /** Returns a fraction in parts. */
    long of(BigInteger numerator, BigInteger denominator) {
        return isExact
                ? numerator.longValueExact()
                : numerator
                        .multiply(BigInteger.valueOf(one))
                        .divide(denominator)
                        .longValueExact();
    }

    /** Returns the parts of a fraction in units of 2<sup>-64</sup>, an unsigned number. */
    long ofPlaces(long places) {
        return places >>> (Long.numberOfLeadingZeros(one) + 1);
    }
}
