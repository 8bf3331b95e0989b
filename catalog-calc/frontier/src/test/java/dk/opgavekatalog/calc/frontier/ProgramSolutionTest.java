package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Unit 0 makes 2 of one thing from 3, unit 1 makes 1 of each of two from 4, unit 2 the same from 10, and unit 3 makes 2
 * and 1 from 10: this one is held against the others.
 */
class ProgramSolutionTest {

    private static final LinearProgram PROGRAM = program(SumOfWeights.ANY);

    private static final int UNIT = 3;

    /** Half of the first and one of the second, at 3/2 and 5/2 for one of the things. */
    private static final ProgramSolution SOLUTION = new Simplex(PROGRAM).solve(UNIT);

    private static LinearProgram program(SumOfWeights sumOfWeights) {
        return new LinearProgram(column(3, 4, 10, 10), List.of(column(2, 1, 1, 2), column(0, 1, 1, 1)), sumOfWeights);
    }

    private static FigureColumn column(long... numbers) {
        return FigureColumn.of(
                LongStream.of(numbers).mapToObj(BigDecimal::valueOf).toList());
    }

    @Test
    void theMethodFindsWeightsAndPrices() {
        assertThat(SOLUTION.weights()).isEqualTo(new MixtureWeights(List.of(0, 1), numbers(1, 2), BigInteger.TWO));
        assertThat(SOLUTION.prices()).isEqualTo(numbers(3, 5));
        assertThatCode(() -> SOLUTION.requireProof(PROGRAM, UNIT)).doesNotThrowAnyException();
    }

    @Test
    void weightsThatAreNotAboveZeroAreNoProof() {
        assertNoProof(weights(-1, 4), SOLUTION.prices(), SOLUTION.secondPrices(), "a weight is not above zero");
    }

    @Test
    void aDemandThatIsNotMetIsNoProof() {
        assertNoProof(weights(1, 1), SOLUTION.prices(), SOLUTION.secondPrices(), "a demand is not met");
    }

    @Test
    void aPriceBelowZeroIsNoProof() {
        assertNoProof(SOLUTION.weights(), numbers(-3, 5), SOLUTION.secondPrices(), "a price is below zero");
        assertNoProof(SOLUTION.weights(), numbers(0, 5), numbers(-1, 0), "a price is below zero");
    }

    @Test
    void aUnitThatIsWorthMoreThanItCostsIsNoProof() {
        assertNoProof(SOLUTION.weights(), numbers(3, 6), SOLUTION.secondPrices(), "a unit is worth more than it costs");
        assertNoProof(SOLUTION.weights(), SOLUTION.prices(), numbers(0, 0), "a unit is worth more than it costs");
    }

    @Test
    void moreThanTheLowestCostIsNoProof() {
        assertNoProof(weights(2, 2), SOLUTION.prices(), SOLUTION.secondPrices(), "there is a lower cost");
        assertNoProof(SOLUTION.weights(), numbers(3, 4), SOLUTION.secondPrices(), "there is a lower cost");
    }

    /** With lower prices no unit seems to be worth more than it costs; but then what is demanded is worth less. */
    @Test
    void moreThanTheLowestSecondCostIsNoProof() {
        assertNoProof(SOLUTION.weights(), SOLUTION.prices(), numbers(-100, -100), "there is a lower second cost");
    }

    @Test
    void moreThanTheSumIsNoProof() {
        LinearProgram program = program(SumOfWeights.ONE);
        ProgramSolution solution = new Simplex(program).solve(UNIT);
        BigInteger denominator = solution.weights().denominator();

        assertThatCode(() -> solution.requireProof(program, UNIT)).doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProgramSolution(
                                new MixtureWeights(
                                        List.of(UNIT), List.of(denominator.multiply(BigInteger.TWO)), denominator),
                                solution.prices(),
                                solution.secondPrices())
                        .requireProof(program, UNIT))
                .withMessage("not the best: a demand is not met");
    }

    private static MixtureWeights weights(long... numerators) {
        return new MixtureWeights(List.of(0, 1), numbers(numerators), BigInteger.TWO);
    }

    private static List<BigInteger> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }

    private static void assertNoProof(
            MixtureWeights weights, List<BigInteger> prices, List<BigInteger> secondPrices, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProgramSolution(weights, prices, secondPrices).requireProof(PROGRAM, UNIT))
                .withMessage("not the best: " + why);
    }
}
