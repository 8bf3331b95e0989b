package dk.opgavekatalog.calc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureValueProperties {

    /** Numbers of few digits and of many, with few decimals and with many. */
    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<Long> digits = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20),
                Arbitraries.longs().between(0, 1_000_000),
                Arbitraries.longs().between(0, 999_999_999_999_999_999L));
        return Combinators.combine(digits, Arbitraries.integers().between(-3, 18))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale));
    }

    private static FigureValue value(BigDecimal numerator, BigDecimal denominator, int per) {
        return FigureValue.of(Sample.organisation("1"), Sample.YEAR, numerator, denominator, per, null);
    }

    @Property
    void theDoubleIsTheNearestToTheFraction(
            @ForAll("numbers") BigDecimal numerator,
            @ForAll("numbers") BigDecimal denominator,
            @ForAll boolean isPer1000) {
        if (denominator.signum() > 0) {
            int per = isPer1000 ? 1000 : 1;
            BigDecimal exact = numerator.multiply(BigDecimal.valueOf(per)).divide(denominator, new MathContext(60));
            assertThat(value(numerator, denominator, per).toDouble()).isEqualTo(exact.doubleValue());
        }
    }

    @Property
    void valuesCompareAsTheirFractionsDo(
            @ForAll("numbers") BigDecimal numerator,
            @ForAll("numbers") BigDecimal denominator,
            @ForAll("numbers") BigDecimal otherNumerator,
            @ForAll("numbers") BigDecimal otherDenominator) {
        if (denominator.signum() > 0 && otherDenominator.signum() > 0) {
            FigureValue one = value(numerator, denominator, 1);
            FigureValue other = value(otherNumerator, otherDenominator, 1);
            int expected = numerator.multiply(otherDenominator).compareTo(otherNumerator.multiply(denominator));
            assertThat(one.compareValueTo(other)).isEqualTo(expected);
            assertThat(other.compareValueTo(one)).isEqualTo(-expected);
        }
    }

    /** A fraction that is written otherwise is the same value. */
    @Property
    void aFractionInOtherNumbersIsTheSameValue(
            @ForAll("numbers") BigDecimal numerator, @ForAll("numbers") BigDecimal denominator) {
        if (denominator.signum() > 0) {
            FigureValue one = value(numerator, denominator, 1);
            BigDecimal seven = BigDecimal.valueOf(7);
            FigureValue other = value(numerator.multiply(seven), denominator.multiply(seven), 1);
            assertThat(one.compareValueTo(other)).isZero();
            assertThat(one.getValue()).isEqualTo(other.getValue());
        }
    }
}
