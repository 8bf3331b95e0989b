package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinearSystemProperties {

    /** Rows of coefficients, the right sides last. */
    record Equations(List<List<Long>> rows) {

        LinearSystem.SystemSolution solve() {
            int size = rows.size();
            BigInteger[][] matrix = new BigInteger[size][];
            BigInteger[][] rightSides = new BigInteger[size][];
            for (int i = 0; i < size; i++) {
                BigInteger[] row = rows.get(i).stream().map(BigInteger::valueOf).toArray(BigInteger[]::new);
                matrix[i] = Arrays.copyOf(row, size);
                rightSides[i] = Arrays.copyOfRange(row, size, row.length);
            }
            return LinearSystem.solve(matrix, rightSides);
        }
    }

    @Property
    void theSolutionMeetsEveryEquation(@ForAll("equations") Equations equations) {
        LinearSystem.SystemSolution solution = equations.solve();

        assertThat(solution.denominator()).isNotZero();
        int size = equations.rows().size();
        for (List<Long> row : equations.rows()) {
            for (int side = 0; side < row.size() - size; side++) {
                BigInteger left = BigInteger.ZERO;
                for (int j = 0; j < size; j++) {
                    left = left.add(solution.numerators()[j][side].multiply(BigInteger.valueOf(row.get(j))));
                }
                assertThat(left).isEqualTo(solution.denominator().multiply(BigInteger.valueOf(row.get(size + side))));
            }
        }
    }

    @Property
    void theDenominatorIsTheDeterminantWhateverThePivots(@ForAll("smallEquations") Equations equations) {
        BigInteger determinant = determinant(equations.rows());

        if (determinant.signum() == 0) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(equations::solve)
                    .withMessage("the determinant is zero");
        } else {
            assertThat(equations.solve().denominator()).isEqualTo(determinant);
        }
    }

    @Example
    void unknownsAreFractionsOverTheDeterminant() {
        LinearSystem.SystemSolution solution =
                new Equations(List.of(List.of(10L, -2L, 27L, 1L), List.of(-1L, 10L, 18L, 0L))).solve();

        assertThat(solution.denominator()).isEqualTo(98);
        assertThat(solution.numerators()[0]).containsExactly(BigInteger.valueOf(306), BigInteger.TEN);
        assertThat(solution.numerators()[1]).containsExactly(BigInteger.valueOf(207), BigInteger.ONE);
    }

    @Example
    void noEquationsHaveNoUnknowns() {
        assertThat(new Equations(List.of()).solve().numerators()).isEmpty();
    }

    /** Modulo such a prime there is no solution, and another one has to do. */
    @Example
    void aDeterminantThatPrimesDivideIsFoundByOthers() {
        long first = Primes.LARGEST;
        long second = Primes.below(first);
        LinearSystem.SystemSolution solution =
                new Equations(List.of(List.of(0L, first, 5L), List.of(second, 0L, -Long.MAX_VALUE))).solve();

        assertThat(solution.denominator())
                .isEqualTo(BigInteger.valueOf(first)
                        .multiply(BigInteger.valueOf(second))
                        .negate());
        assertThat(solution.numerators()[0][0])
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(first)));
        assertThat(solution.numerators()[1][0]).isEqualTo(BigInteger.valueOf(-5 * second));
    }

    /** The determinant is as large as the bound on it. */
    @Example
    void theLargestNumbersAreSolved() {
        LinearSystem.SystemSolution solution = new Equations(List.of(
                        List.of(-Long.MAX_VALUE, 0L, 0L, Long.MIN_VALUE),
                        List.of(0L, Long.MAX_VALUE, 0L, 1L),
                        List.of(0L, 0L, Long.MAX_VALUE, 0L)))
                .solve();

        BigInteger largest = BigInteger.valueOf(Long.MAX_VALUE);
        assertThat(solution.denominator()).isEqualTo(largest.pow(3).negate());
        assertThat(solution.numerators()[0][0]).isEqualTo(largest.pow(2).multiply(BigInteger.valueOf(Long.MIN_VALUE)));
        assertThat(solution.numerators()[1][0]).isEqualTo(largest.pow(2).negate());
        assertThat(solution.numerators()[2][0]).isZero();
    }

    @Example
    void equationsWithoutOneSolutionAreRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Equations(List.of(List.of(1L, -1L, 5L), List.of(-1L, 1L, 0L))).solve())
                .withMessage("the determinant is zero");
    }

    @Example
    void primesAreAllThereAreBelowTheLargest() {
        long prime = Primes.LARGEST;
        for (int i = 0; i < 300; i++) {
            long next = Primes.below(prime);
            assertThat(BigInteger.valueOf(next).nextProbablePrime()).isEqualTo(prime);
            prime = next;
        }
    }

    private static BigInteger determinant(List<List<Long>> rows) {
        BigInteger sum = rows.isEmpty() ? BigInteger.ONE : BigInteger.ZERO;
        for (int column = 0; column < rows.size(); column++) {
            int left = column;
            List<List<Long>> minor = rows.subList(1, rows.size()).stream()
                    .map(row -> IntStream.range(0, row.size())
                            .filter(j -> j != left)
                            .mapToObj(row::get)
                            .toList())
                    .toList();
            BigInteger term =
                    determinant(minor).multiply(BigInteger.valueOf(rows.get(0).get(column)));
            sum = column % 2 == 0 ? sum.add(term) : sum.subtract(term);
        }
        return sum;
    }

    /** The diagonal of each row is larger than the rest of it, so that there is one solution. */
    @Provide
    Arbitrary<Equations> equations() {
        return Arbitraries.randomValue(random -> {
            int size = 1 + random.nextInt(7);
            int rightSides = 1 + random.nextInt(3);
            int largest = random.nextBoolean() ? 3 : Integer.MAX_VALUE;
            List<List<Long>> rows = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                List<Long> row = new ArrayList<>();
                long rest = 0;
                for (int j = 0; j < size + rightSides; j++) {
                    long coefficient = random.nextInt(largest) * (random.nextBoolean() ? 1L : -1L);
                    row.add(coefficient);
                    rest += j == i || j >= size ? 0 : Math.abs(coefficient);
                }
                row.set(i, (rest + 1 + random.nextInt(5)) * (random.nextBoolean() ? 1L : -1L));
                rows.add(row);
            }
            return new Equations(rows);
        });
    }

    /** Any numbers, many of them zero. */
    @Provide
    Arbitrary<Equations> smallEquations() {
        return Arbitraries.randomValue(random -> {
            int size = random.nextInt(5);
            return new Equations(Stream.generate(() -> random.longs(size + 1L, -3, 4)
                            .map(number -> Math.max(0, Math.abs(number) - 1) * number)
                            .boxed()
                            .toList())
                    .limit(size)
                    .toList());
        });
    }
}
