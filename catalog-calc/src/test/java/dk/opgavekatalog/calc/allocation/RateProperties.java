package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Estimated shares and their remainders, against BigInteger. */
class RateProperties {

    record Share(long amount, long weight, long totalWeight) {}

    @Property
    void anEstimateIsTheRoundedShareOrOneLessAndItsRemainderIsExact(@ForAll("shares") Share share) {
        requireExact(share.amount(), share.weight(), share.totalWeight());
    }

    @Example
    void theSameIsTrueAtEveryCombinationOfEdges() {
        for (long amount : WideMathProperties.EDGES) {
            for (long weight : WideMathProperties.EDGES) {
                for (long totalWeight : WideMathProperties.EDGES) {
                    if (totalWeight > 0 && weight <= totalWeight) {
                        requireExact(amount, weight, totalWeight);
                    }
                }
            }
        }
    }

    /** A third is rounded down in any number of binary places, so that three of them are less than one. */
    @Example
    void anEstimateCanBeOneLess() {
        Rate third = Rate.of(1, 3);

        assertThat(third.estimate(3)).isZero();
        assertThat(third.remainder(3, 0)).isEqualTo(3);
    }

    @Example
    void aRemainderCanTakeAllOf64Bits() {
        Rate rate = Rate.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat(rate.estimate(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE - 2);
        assertThat(rate.remainder(Long.MAX_VALUE, Long.MAX_VALUE - 2)).isEqualTo(Long.MAX_VALUE);
    }

    @Provide
    Arbitrary<Share> shares() {
        Arbitrary<Long> numbers = WideMathProperties.numbers();
        return Combinators.combine(numbers, numbers, numbers)
                .as((amount, a, b) -> new Share(amount, Math.min(a, b), Math.max(1, Math.max(a, b))))
                .withoutEdgeCases();
    }

    private static void requireExact(long amount, long weight, long totalWeight) {
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight));
        BigInteger rounded = product.divide(BigInteger.valueOf(totalWeight));
        Rate rate = Rate.of(amount, totalWeight);

        long estimate = rate.estimate(weight);

        assertThat(rounded.subtract(BigInteger.valueOf(estimate)))
                .as("%s × %s / %s, estimated as %s", amount, weight, totalWeight, estimate)
                .isBetween(BigInteger.ZERO, BigInteger.ONE);
        assertThat(Long.toUnsignedString(rate.remainder(weight, estimate)))
                .as("remainder of %s × %s / %s after %s", amount, weight, totalWeight, estimate)
                .isEqualTo(product.subtract(BigInteger.valueOf(estimate).multiply(BigInteger.valueOf(totalWeight)))
                        .toString());
    }
}
