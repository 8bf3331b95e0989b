package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void oneUnitLeftOverGoesToTheFirstOfEqualRemainders() {
        assertThat(share(100, 1, 1, 1)).containsExactly(34, 33, 33);
        assertThat(share(-100, 1, 1, 1)).containsExactly(-34, -33, -33);
    }

    @Test
    void twoUnitsLeftOverGoToTheFirstTwoOfEqualRemainders() {
        assertThat(share(101, 1, 1, 1)).containsExactly(34, 34, 33);
    }

    /** Exact shares 1.5, 2.75 and 5.75: one unit each to the two remainders of 0.75. */
    @Test
    void unitsLeftOverGoToTheLargestRemaindersWhereverTheyStand() {
        assertThat(share(10, 6, 11, 23)).containsExactly(1, 3, 6);
        assertThat(share(10, 23, 6, 11)).containsExactly(6, 1, 3);
    }

    /** Exact shares 0.5 and 1.5: different weights can tie, and the order decides. */
    @Test
    void aTieBetweenDifferentWeightsGoesToTheFirst() {
        assertThat(share(2, 1, 3)).containsExactly(1, 1);
        assertThat(share(2, 3, 1)).containsExactly(2, 0);
    }

    @Test
    void lessThanOneUnitForEachStillAddsUp() {
        assertThat(share(2, 5, 5, 5, 5)).containsExactly(1, 1, 0, 0);
        assertThat(share(1, 0, 1, 1)).containsExactly(0, 1, 0);
    }

    @Test
    void theLargestAmountIsSharedOverTheLargestTotalWeight() {
        assertThat(share(Long.MAX_VALUE, Long.MAX_VALUE - 1, 1)).containsExactly(Long.MAX_VALUE - 1, 1);
        assertThat(share(-Long.MAX_VALUE, 1, 1)).containsExactly(-(1L << 62), -((1L << 62) - 1));
    }

    @Test
    void nothingIsSharedOverNothing() {
        assertThat(share(0)).isEmpty();
        assertThat(share(0, 0, 0)).containsExactly(0, 0);
        assertThat(share(0, 3, 4)).containsExactly(0, 0);
    }

    @Test
    void anAmountWithoutAnyPositiveWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(7, 0, 0))
                .withMessage("amount 7 over 2 weights, none of them positive; allowed is at least one positive weight");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(-7))
                .withMessageStartingWith("amount -7 over 0 weights");
    }

    @Test
    void aNegativeWeightIsRefusedWithItsPosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(7, 3, 0, -2, 5))
                .withMessage("weight -2 at position 2; allowed is zero or more");
        assertThatIllegalArgumentException().isThrownBy(() -> share(0, -1)).withMessageContaining("position 0");
        assertThatIllegalArgumentException().isThrownBy(() -> share(7, Long.MIN_VALUE, 1));
    }

    @Test
    void theAmountWithoutPositiveTwinIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(Long.MIN_VALUE, 1))
                .withMessage(
                        "amount -9223372036854775808;" + " allowed is -9223372036854775807 to 9223372036854775807");
        assertThat(LargestRemainder.MAX_AMOUNT).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void weightsWhoseSumIsTooLargeAreRefused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> share(7, Long.MAX_VALUE, 1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> share(0, Long.MAX_VALUE, Long.MAX_VALUE, 2));
    }

    @Test
    void theTotalWeightIsTheSum() {
        assertThat(LargestRemainder.totalWeight(new long[] {})).isZero();
        assertThat(LargestRemainder.totalWeight(new long[] {2, 0, 40})).isEqualTo(42);
        assertThat(LargestRemainder.totalWeight(new long[] {Long.MAX_VALUE, 0})).isEqualTo(Long.MAX_VALUE);
    }

    private static long[] share(long amount, long... weights) {
        return LargestRemainder.share(amount, weights);
    }
}
