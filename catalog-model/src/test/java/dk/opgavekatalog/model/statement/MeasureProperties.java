package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MeasureProperties {

    @Provide
    Arbitrary<Measure> measures() {
        return AnyStatement.measures();
    }

    @Property
    void toSmallestUnitsMirrorsFromSmallestUnits(
            @ForAll("measures") Measure measure,
            @ForAll @LongRange(min = -Long.MAX_VALUE, max = Long.MAX_VALUE) long units) {
        BigDecimal amount = measure.fromSmallestUnits(units);

        assertThat(amount.scale()).isEqualTo(measure.getDecimals());
        assertThat(measure.toSmallestUnits(amount)).isEqualTo(units);
    }

    @Property
    void zerosAtTheEndChangeNothing(
            @ForAll("measures") Measure measure,
            @ForAll @LongRange(min = -Long.MAX_VALUE, max = Long.MAX_VALUE) long units,
            @ForAll @IntRange(max = 30) int zeros) {
        BigDecimal amount = measure.fromSmallestUnits(units);

        assertThat(measure.toSmallestUnits(amount.setScale(measure.getDecimals() + zeros)))
                .isEqualTo(units);
        assertThat(measure.toSmallestUnits(amount.stripTrailingZeros())).isEqualTo(units);
    }

    @Property
    void anAmountIsExactOrRefused(
            @ForAll("measures") Measure measure,
            @ForAll BigInteger unscaled,
            @ForAll @IntRange(min = -25, max = 25) int scale) {
        BigDecimal amount = new BigDecimal(unscaled, scale);
        BigDecimal exactUnits = amount.multiply(BigDecimal.TEN.pow(measure.getDecimals()));
        boolean whole = exactUnits.remainder(BigDecimal.ONE).signum() == 0;
        boolean inRange = exactUnits.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;

        assertThat(measure.hasDecimalsOf(amount)).isEqualTo(whole);
        if (whole && inRange) {
            assertThat(BigDecimal.valueOf(measure.toSmallestUnits(amount))).isEqualByComparingTo(exactUnits);
        } else {
            assertThatThrownBy(() -> measure.toSmallestUnits(amount))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining(amount.toString());
        }
    }
}
