package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ExactFractionTest {

    @Test
    void aFractionIsInLowestTermsWithADenominatorAboveZero() {
        assertThat(of(6, 4)).hasToString("3/2");
        assertThat(of(-6, 4)).hasToString("-3/2");
        assertThat(of(6, -4)).hasToString("-3/2");
        assertThat(of(-6, -4)).hasToString("3/2");
        assertThat(of(0, -7).getDenominator()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void aNumberOfDigitsHasNeitherZerosBehindNorAnExponent() {
        assertThat(of(2, 3).round(new MathContext(3))).isEqualTo(new BigDecimal("0.667"));
        assertThat(of(5, 2).round(MathContext.DECIMAL64)).isEqualTo(new BigDecimal("2.5"));
        assertThat(of(7000, 1).round(new MathContext(2))).isEqualTo(new BigDecimal("7000"));
        assertThat(of(1, 8).round(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.13"));
        assertThatIllegalArgumentException().isThrownBy(() -> of(1, 2).dividedBy(of(0, 1)));
    }

    @Test
    void aWholeNumberIsWrittenWithoutDenominator() {
        assertThat(of(-10, 2)).hasToString("-5");
        assertThat(of(0, 3)).hasToString("0");
    }

    @Test
    void aDenominatorOfZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(5, 0))
                .withMessage("5/0; allowed is any denominator but zero");
        assertThatIllegalArgumentException().isThrownBy(() -> ExactFraction.ofShare(1, 1, 0));
    }

    @Test
    void aShareIsAmountTimesWeightByTotalWeightWithoutOverflow() {
        assertThat(ExactFraction.ofShare(100, 1, 3)).isEqualTo(of(100, 3));
        assertThat(ExactFraction.ofShare(-100, 2, 4)).isEqualTo(of(-50, 1));
        assertThat(ExactFraction.ofShare(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .isEqualTo(of(Long.MAX_VALUE, 1));
    }

    @Test
    void roundingIsTheRoundedNumberMinusTheFraction() {
        assertThat(of(100, 3).roundingTo(34)).isEqualTo(of(2, 3));
        assertThat(of(100, 3).roundingTo(33)).isEqualTo(of(-1, 3));
        assertThat(of(-100, 3).roundingTo(-34)).isEqualTo(of(-2, 3));
        assertThat(of(5, 1).roundingTo(5).isZero()).isTrue();
        assertThat(of(5, 2).roundingTo(2).isZero()).isFalse();
    }

    @Test
    void movingThePointDividesByPowersOfTen() {
        assertThat(of(100, 3).movePointLeft(2)).isEqualTo(of(1, 3));
        assertThat(of(100, 3).movePointLeft(0)).isEqualTo(of(100, 3));
    }

    @Test
    void aDecimalNumberIsRoundedTowardZero() {
        assertThat(of(2, 3).toDecimal(4)).isEqualTo(new BigDecimal("0.6666"));
        assertThat(of(-2, 3).toDecimal(4)).isEqualTo(new BigDecimal("-0.6666"));
        assertThat(of(5, 2).toDecimal(3)).isEqualTo(new BigDecimal("2.500"));
        assertThat(of(5, 2).toDecimal(0)).isEqualTo(new BigDecimal("2"));
    }

    @Test
    void equalFractionsAreEqualHoweverTheyWereWritten() {
        assertThat(of(2, 4)).isEqualTo(of(-1, -2)).hasSameHashCodeAs(of(-1, -2));
        assertThat(of(1, 2)).isNotEqualTo(of(1, 3)).isNotEqualTo(of(3, 2)).isNotEqualTo("1/2");
    }

    @Test
    void fractionsSortBySize() {
        assertThat(of(1, 3)).isLessThan(of(1, 2)).isGreaterThan(of(-1, 2));
        assertThat(of(2, 4)).isEqualByComparingTo(of(1, 2));
    }

    private static ExactFraction of(long numerator, long denominator) {
        return ExactFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
