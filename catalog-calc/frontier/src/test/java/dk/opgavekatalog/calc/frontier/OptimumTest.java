package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** One activity costs 3 and gives 2 of one thing, another costs 4 and gives 1 and 1 of two; demanded are 2 and 1. */
class OptimumTest {

    private static final Activities ACTIVITIES =
            new Activities(numbers(3, 4), numbers(0, 0), new BigInteger[][] {array(2, 0), array(1, 1)});

    private static final BigInteger[] DEMANDED = array(2, 1);

    /** Half of the first and one of the second, at 3/2 and 5/2 for a unit of the things. */
    private static final Optimum OPTIMUM = new Optimum(numbers(1, 2), numbers(3, 5), BigInteger.TWO);

    @Test
    void theMethodFindsWeightsAndPrices() {
        assertThat(new DualSimplex(ACTIVITIES).minimize(DEMANDED)).isEqualTo(OPTIMUM);
    }

    @Test
    void whatIsProvenPasses() {
        assertThatCode(() -> OPTIMUM.requireProof(ACTIVITIES, DEMANDED)).doesNotThrowAnyException();
    }

    @Test
    void weightsBelowZeroAreNoProof() {
        assertNoProof(numbers(-1, 4), numbers(3, 5), "a weight or a price is below zero");
    }

    @Test
    void pricesBelowZeroAreNoProof() {
        assertNoProof(numbers(1, 2), numbers(-3, 5), "a weight or a price is below zero");
    }

    @Test
    void aDemandThatIsNotMetIsNoProof() {
        assertNoProof(numbers(0, 2), numbers(3, 5), "a demand is not met");
    }

    @Test
    void anActivityThatIsWorthMoreIsNoProof() {
        assertNoProof(numbers(1, 2), numbers(3, 6), "an activity is worth more than it costs");
    }

    @Test
    void moreThanTheLowestCostIsNoProof() {
        assertNoProof(numbers(2, 2), numbers(3, 5), "there is a lower cost");
        assertNoProof(numbers(1, 2), numbers(3, 4), "there is a lower cost");
    }

    @Test
    void demandsThatCannotBeMetAreRefused() {
        Activities onlyTheFirst = new Activities(numbers(3), numbers(0), new BigInteger[][] {array(2, 0)});

        assertThatIllegalStateException()
                .isThrownBy(() -> new DualSimplex(onlyTheFirst).minimize(DEMANDED))
                .withMessage("the demands cannot be met");
    }

    private static void assertNoProof(List<BigInteger> weights, List<BigInteger> prices, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Optimum(weights, prices, BigInteger.TWO).requireProof(ACTIVITIES, DEMANDED))
                .withMessage("not the lowest cost: " + why);
    }

    private static List<BigInteger> numbers(long... numbers) {
        return List.of(array(numbers));
    }

    private static BigInteger[] array(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }
}
