package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinearSystemProperties {

    /** Rows of coefficients, the right side last. */
    record Equations(List<List<Long>> rows) {

        LinearSystem.Solution solve() {
            int size = rows.size();
            BigInteger[][] matrix = new BigInteger[size][size];
            BigInteger[] rightSide = new BigInteger[size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    matrix[i][j] = BigInteger.valueOf(rows.get(i).get(j));
                }
                rightSide[i] = BigInteger.valueOf(rows.get(i).get(size));
            }
            return LinearSystem.solve(matrix, rightSide);
        }
    }

    @Property(tries = 300)
    void theSolutionMeetsEveryEquation(@ForAll("equations") Equations equations) {
        LinearSystem.Solution solution = equations.solve();

        assertThat(solution.denominator()).isNotZero();
        for (List<Long> row : equations.rows()) {
            BigInteger left = BigInteger.ZERO;
            for (int j = 0; j < row.size() - 1; j++) {
                left = left.add(solution.numerators()[j].multiply(BigInteger.valueOf(row.get(j))));
            }
            assertThat(left).isEqualTo(solution.denominator().multiply(BigInteger.valueOf(row.get(row.size() - 1))));
        }
    }

    @Example
    void unknownsAreFractionsOverTheDeterminant() {
        LinearSystem.Solution solution = new Equations(List.of(List.of(10L, -2L, 27L), List.of(-1L, 10L, 18L))).solve();

        assertThat(solution.denominator()).isEqualTo(98);
        assertThat(solution.numerators()).containsExactly(BigInteger.valueOf(306), BigInteger.valueOf(207));
    }

    @Example
    void noEquationsHaveNoUnknowns() {
        assertThat(new Equations(List.of()).solve().numerators()).isEmpty();
    }

    @Example
    void equationsWithoutOneSolutionAreRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Equations(List.of(List.of(1L, -1L, 5L), List.of(-1L, 1L, 0L))).solve())
                .withMessage("the leading minor of 2 rows is zero");
    }

    /** The diagonal of each row is larger than the rest of it, so that no leading minor is zero. */
    @Provide
    Arbitrary<Equations> equations() {
        return Arbitraries.randomValue(random -> {
            int size = 1 + random.nextInt(7);
            int largest = random.nextBoolean() ? 3 : Integer.MAX_VALUE;
            List<List<Long>> rows = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                List<Long> row = new ArrayList<>();
                long rest = 0;
                for (int j = 0; j <= size; j++) {
                    long coefficient = random.nextInt(largest) * (random.nextBoolean() ? 1L : -1L);
                    row.add(coefficient);
                    rest += j == i || j == size ? 0 : Math.abs(coefficient);
                }
                row.set(i, (rest + 1 + random.nextInt(5)) * (random.nextBoolean() ? 1L : -1L));
                rows.add(row);
            }
            return new Equations(rows);
        });
    }
}
