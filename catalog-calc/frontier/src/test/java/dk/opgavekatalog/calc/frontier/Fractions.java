package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.data.Offset;

/** Exact numbers to calculate with. */
final class Fractions {

    private Fractions() {}

    static BigFraction of(ExactFraction fraction) {
        return BigFraction.of(fraction.getNumerator(), fraction.getDenominator());
    }

    static BigFraction of(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** As near as a score is promised to be. */
    static Offset<Double> near(double score) {
        return Offset.offset(Frontier.TOLERANCE * Math.abs(score));
    }
}
