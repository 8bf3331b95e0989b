package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WeightingTest {

    /** The example of the Javadoc. */
    @Test
    void manyAmountsAreSharedByTheSameWeights() {
        Weighting thirds = Weighting.of(1, 1, 1);

        assertThat(thirds.share(100)).containsExactly(34, 33, 33);
        assertThat(thirds.share(-100)).containsExactly(-34, -33, -33);
        assertThat(thirds.share(0)).containsExactly(0, 0, 0);
        assertThat(thirds.share(101)).containsExactly(34, 34, 33);
    }

    @Test
    void itHasWeightsAndTheirTotal() {
        Weighting weighting = Weighting.of(2, 0, 40);

        assertThat(weighting.size()).isEqualTo(3);
        assertThat(weighting.getWeight(0)).isEqualTo(2);
        assertThat(weighting.getWeight(2)).isEqualTo(40);
        assertThat(weighting.getTotal()).isEqualTo(42);
        assertThat(weighting).hasToString("weights [2, 0, 40]");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> weighting.getWeight(3));
    }

    @Test
    void weightsAreCopiedAndSharesAreTheCallersOwn() {
        long[] weights = {1, 3};
        Weighting weighting = Weighting.of(weights);
        weights[0] = 3;
        weighting.share(8)[0] = 99;

        assertThat(weighting.share(8)).containsExactly(2, 6);
    }

    @Test
    void equalWeightsMakeEqualWeightings() {
        assertThat(Weighting.of(1, 2)).isEqualTo(Weighting.of(1, 2)).hasSameHashCodeAs(Weighting.of(1, 2));
        assertThat(Weighting.of(1, 2)).isNotEqualTo(Weighting.of(2, 1)).isNotEqualTo(Weighting.of(1, 2, 0));
    }

    @Test
    void withoutAPositiveWeightOnlyNothingIsShared() {
        assertThat(Weighting.of().share(0)).isEmpty();
        assertThat(Weighting.of(0, 0).share(0)).containsExactly(0, 0);
        assertThat(Weighting.of(0, 0).getTotal()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(0, 0).share(7))
                .withMessage("amount 7 over 2 weights, none of them positive; allowed is at least one positive weight");
    }

    @Test
    void whatCanNotBeSharedIsRefusedAsByLargestRemainder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(3, 0, -2, 5))
                .withMessage("weight -2 at position 2; allowed is zero or more");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Weighting.of(Long.MAX_VALUE, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(1).share(Long.MIN_VALUE))
                .withMessage("amount -9223372036854775808; allowed is -9223372036854775807 to 9223372036854775807");
    }
}
