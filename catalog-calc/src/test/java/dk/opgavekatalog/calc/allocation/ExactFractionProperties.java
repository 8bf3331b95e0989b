package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

class ExactFractionProperties {

    @Property
    void aFractionIsThatOfTheOracle(@ForAll long numerator, @ForAll long denominator) {
        long bottom = denominator == 0 ? 1 : denominator;
        BigFraction oracle = BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(bottom));

        ExactFraction fraction = of(numerator, bottom);

        assertThat(fraction.getDenominator()).isPositive();
        assertThat(fraction.getNumerator().gcd(fraction.getDenominator())).isEqualTo(BigInteger.ONE);
        assertThat(toOracle(fraction)).isEqualTo(oracle);
    }

    @Property
    void fractionAndRoundingAddUpToTheRoundedNumber(
            @ForAll long numerator, @ForAll long denominator, @ForAll long rounded) {
        ExactFraction fraction = of(numerator, denominator == 0 ? 1 : denominator);

        assertThat(toOracle(fraction).add(toOracle(fraction.roundingTo(rounded))))
                .isEqualTo(BigFraction.of(rounded));
    }

    /** By the sign of the difference: the oracle's own comparison (1.2) takes -1/2 for more than -1/3. */
    @Property(tries = 2000)
    void orderIsThatOfTheOracle(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        ExactFraction one = of(a, b == 0 ? 1 : b);
        ExactFraction other = of(c, d == 0 ? 1 : d);

        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(toOracle(one).subtract(toOracle(other)).signum());
    }

    @Property
    void decimalsAreThoseOfTheOracle(
            @ForAll long numerator, @ForAll long denominator, @ForAll @IntRange(max = 12) int decimals) {
        ExactFraction fraction = of(numerator, denominator == 0 ? 1 : denominator);
        BigDecimal expected = toOracle(fraction).bigDecimalValue(decimals, RoundingMode.DOWN);

        assertThat(fraction.toDecimal(decimals)).isEqualTo(expected);
        assertThat(toOracle(fraction.movePointLeft(decimals)).multiply(BigInteger.TEN.pow(decimals)))
                .isEqualTo(toOracle(fraction));
    }

    private static ExactFraction of(long numerator, long denominator) {
        return ExactFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static BigFraction toOracle(ExactFraction fraction) {
        return BigFraction.of(fraction.getNumerator(), fraction.getDenominator());
    }
}
