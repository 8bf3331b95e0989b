package dk.opgavekatalog.calc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.allocation.LargestRemainder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PreciseAmountProperties {

    /** Weights from few numbers make many ties, and shares that are whole. */
    @Property
    void sharesAreThoseOfExactFractions(
            @ForAll long whole, @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 6) Long> weights) {
        assertShares(whole, weights);
    }

    @Property
    void sharesOfLargeWeightsAreThoseOfExactFractions(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long whole,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 100_000_000_000_000_000L) Long> weights) {
        assertShares(whole, weights);
    }

    private static void assertShares(long whole, List<Long> weights) {
        long total = weights.stream().mapToLong(Long::longValue).sum();
        if (total == 0 || whole == Long.MIN_VALUE) {
            return;
        }
        List<PreciseAmount> amounts = new ArrayList<>();
        for (long weight : weights) {
            amounts.add(PreciseAmount.of(whole).times(weight).dividedBy(total));
        }
        long[] expected = LargestRemainder.share(
                whole, weights.stream().mapToLong(Long::longValue).toArray());
        assertThat(PreciseAmount.share(whole, amounts)).isEqualTo(expected);
    }

    /** An amount that comes in many parts by different fractions is the same amount. */
    @Property
    void partsAddUpToTheAmountAgain(
            @ForAll long amount,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 1_000_000) Long> weights) {
        BigInteger total =
                BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        PreciseAmount sum = PreciseAmount.ZERO;
        for (long weight : weights) {
            sum = sum.plus(PreciseAmount.of(amount).times(ExactFraction.of(BigInteger.valueOf(weight), total)));
        }
        if (amount != Long.MIN_VALUE) {
            assertThat(PreciseAmount.share(amount, List.of(sum))).containsExactly(amount);
            assertThat(PreciseAmount.share(amount, Arrays.asList(sum, PreciseAmount.ZERO)))
                    .containsExactly(amount, 0);
        }
    }
}
