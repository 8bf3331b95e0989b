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
    @Property
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

    @Property
    void calculationsAreThoseOfTheOracle(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        ExactFraction one = of(a, b == 0 ? 1 : b);
        ExactFraction other = of(c, d == 0 ? 1 : d);

        assertThat(toOracle(one.plus(other))).isEqualTo(toOracle(one).add(toOracle(other)));
        assertThat(toOracle(one.minus(other))).isEqualTo(toOracle(one).subtract(toOracle(other)));
        assertThat(toOracle(one.times(other))).isEqualTo(toOracle(one).multiply(toOracle(other)));
        assertThat(toOracle(one.abs())).isEqualTo(toOracle(one).abs());
        assertThat(one.signum()).isEqualTo(toOracle(one).signum());
        if (!other.isZero()) {
            assertThat(toOracle(one.dividedBy(other))).isEqualTo(toOracle(one).divide(toOracle(other)));
        }
    }

    @Property
    void aDecimalNumberIsTheFractionOfTheSameValue(@ForAll BigDecimal number) {
        ExactFraction fraction = ExactFraction.of(number);
        assertThat(new BigDecimal(fraction.getNumerator()))
                .isEqualByComparingTo(number.multiply(new BigDecimal(fraction.getDenominator())));
        assertThat(fraction.round(Math.max(number.scale(), 0), RoundingMode.UNNECESSARY))
                .isEqualByComparingTo(number);
    }

    @Property
    void roundingIsThatOfTheOracle(
            @ForAll long numerator, @ForAll @IntRange(min = 1, max = 4000) int denominator, @ForAll RoundingMode mode) {
        ExactFraction fraction = of(numerator, denominator);
        if (mode != RoundingMode.UNNECESSARY) {
            assertThat(fraction.round(2, mode)).isEqualTo(toOracle(fraction).bigDecimalValue(2, mode));
        }
    }

    private static ExactFraction of(long numerator, long denominator) {
        return ExactFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static BigFraction toOracle(ExactFraction fraction) {
        return BigFraction.of(fraction.getNumerator(), fraction.getDenominator());
    }
}
