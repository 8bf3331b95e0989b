package dk.opgavekatalog.calc.testing.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Turns decimals into exact fractions. */
final class Fractions {

    private Fractions() {}

    static BigFraction of(BigDecimal number) {
        BigDecimal plain = number.setScale(Math.max(0, number.scale()));
        return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    static boolean isWhole(BigFraction fraction) {
        return fraction.getDenominator().equals(BigInteger.ONE);
    }
}
