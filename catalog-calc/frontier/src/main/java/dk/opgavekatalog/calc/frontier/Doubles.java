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

    /** Divides as decimals, since the whole numbers can be too large for a double. */
    static double ratio(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** A number for other programs, with all digits; zero and one are written as such. */
    static BigDecimal plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A number for people to read, rounded to the nearest. */
    static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * A score for people to read, rounded down, so that only a unit on the frontier shows one. A score within the
     * tolerance of a round number counts as that number.
     */
    static BigDecimal roundedDown(double score) {
        return BigDecimal.valueOf(score)
                .setScale(DECIMALS_OF_TOLERANCE, RoundingMode.HALF_UP)
                .setScale(DECIMALS, RoundingMode.DOWN);
    }
}
