package dk.opgavekatalog.calc.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** 3 and 4 of the units A and B are used; A makes 3 of one thing, B 1 of it and 1 of another; demanded are 2 and 1. */
class CornerTest {

    private static final Program PROGRAM = new Program(
            List.of(
                    Requirement.atLeast(BigInteger.TWO, numbers(3, 1)),
                    Requirement.atLeast(BigInteger.ONE, numbers(0, 1))),
            numbers(3, 4),
            BigInteger.ONE,
            numbers(3, 4),
            0);

    private static List<BigInteger> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }

    private static Solver.Solution solution(double a, double b) {
        return new Solver.Solution(List.of(a, b), List.of(1.0, 0.0));
    }

    private static Optional<Weights> findWeights(Program program, Solver.Solution solution) {
        return new Corner(program, solution).findWeights();
    }

    /** A third of A and one of B: at 1 and 3 for the things each is worth what it costs. */
    @Test
    void pricesThatAreNearBecomeExact() {
        assertThat(new Corner(PROGRAM, new Solver.Solution(List.of(0.33333333, 1.0), List.of(0.99999999, 3.00000001)))
                        .prices())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(3));
    }

    @Test
    void weightsThatAreNearBecomeExact() {
        assertThat(findWeights(PROGRAM, solution(0.33333333, 1.00000001)))
                .contains(new Weights(numbers(1, 3), BigInteger.valueOf(3)));
    }

    @Test
    void aUnitThatNoEquationIsLeftForIsLeftOut() {
        Program both = new Program(
                List.of(Requirement.atLeast(BigInteger.TWO, numbers(2, 1))),
                numbers(1, 1),
                BigInteger.ONE,
                numbers(1, 1),
                0);

        assertThat(findWeights(both, new Solver.Solution(List.of(1.0, 1e-12), List.of(1.0))))
                .contains(new Weights(numbers(2, 0), BigInteger.TWO));
    }

    @Test
    void weightsThatMeetNoRequirementAreNone() {
        assertThat(findWeights(PROGRAM, solution(0, 1))).isEmpty();
        assertThat(findWeights(PROGRAM, solution(0.5, 2))).isEmpty();
    }

    @Test
    void weightsBelowZeroAreNone() {
        Program program = new Program(
                List.of(
                        Requirement.atLeast(BigInteger.ONE, numbers(1, 1)),
                        Requirement.atLeast(BigInteger.valueOf(1_000_000_001), numbers(1_000_000_000, 2_000_000_000))),
                numbers(1, 1),
                BigInteger.ONE,
                numbers(1, 1),
                0);
        Program reversed = new Program(
                List.of(
                        Requirement.atLeast(BigInteger.ONE, numbers(1, 1)),
                        Requirement.atLeast(BigInteger.valueOf(999_999_999), numbers(1_000_000_000, 2_000_000_000))),
                numbers(1, 1),
                BigInteger.ONE,
                numbers(1, 1),
                0);

        assertThat(findWeights(program, solution(1, 1e-9))).isPresent();
        assertThat(findWeights(reversed, solution(1, 1e-9))).isEmpty();
    }
}
