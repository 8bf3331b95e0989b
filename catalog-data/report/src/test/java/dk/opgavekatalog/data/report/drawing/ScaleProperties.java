package dk.opgavekatalog.data.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class ScaleProperties {

    private static final double WIDTH = 500;

    @Property
    void theAxisHoldsEveryAmountAndBeginsAndEndsAtATick(
            @ForAll @BigRange(min = "-92233720368547758.08", max = "92233720368547758.07") BigDecimal a,
            @ForAll @BigRange(min = "-92233720368547758.08", max = "92233720368547758.07") BigDecimal b,
            @ForAll @IntRange(min = 2, max = 12) int mostTicks) {
        Scale scale = Scale.of(a.min(b), a.max(b), 0, WIDTH, mostTicks);
        List<BigDecimal> ticks = scale.ticks();

        assertThat(ticks).hasSizeBetween(2, mostTicks + 2);
        assertThat(ticks.get(0)).isLessThanOrEqualTo(a.min(b));
        assertThat(ticks.get(ticks.size() - 1)).isGreaterThanOrEqualTo(a.max(b));
        assertThat(scale.at(ticks.get(0))).isZero();
        assertThat(scale.at(ticks.get(ticks.size() - 1))).isEqualTo(WIDTH);
        assertThat(scale.at(a)).isBetween(0.0, WIDTH);
    }

    @Example
    void ticksAreRound() {
        assertThat(Scale.of(new BigDecimal("-3"), new BigDecimal("13.7"), 0, WIDTH, 5)
                        .ticks())
                .containsExactly(
                        new BigDecimal("-5"),
                        new BigDecimal("0"),
                        new BigDecimal("5"),
                        new BigDecimal("10"),
                        new BigDecimal("15"));
    }
}
