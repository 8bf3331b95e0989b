package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Exact numbers as floating point ones. */
final class Doubles {

    private static final int DECIMALS = 3;
    private static final int DECIMALS_OF_TOLERANCE = 9;

    private Doubles() {}

    static double of(ExactFraction fraction) {
        return ratio(fraction.getNumerator(), fraction.getDenominator());
    }

    /** Not by way of two doubles, as whole numbers can be too large for them. */
    static double ratio(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** For other programs, with all digits: zero and one as such, no exponent that makes it long. */
    static BigDecimal plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** For reading, to the nearest. */
    static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * For reading, so that one is on the frontier and nothing else; but what is a round number within the tolerance is
     * that.
     */
    static BigDecimal roundedDown(double score) {
        return BigDecimal.valueOf(score)
                .setScale(DECIMALS_OF_TOLERANCE, RoundingMode.HALF_UP)
                .setScale(DECIMALS, RoundingMode.DOWN);
    }
}
