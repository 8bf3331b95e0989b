package dk.opgavekatalog.calc.frontier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Linear equations in whole numbers, solved without a rounding (Bareiss, Sylvester's identity and multistep integer-preserving
 * Gaussian elimination, 1968). They are given one after another: what says nothing new is passed over, and unknowns that no
 * equation is left for are zero, the last ones first. Not thread-safe.
 */
final class Equations {

    private final int unknowns;

    /** Solved for one unknown each: in the column of a pivot all other rows have zero, and it has the determinant. */
    private final List<BigInteger[]> rows = new ArrayList<>();

    /** The unknown that each row is solved for. */
    private final List<Integer> pivots = new ArrayList<>();

    private BigInteger determinant = BigInteger.ONE;

    Equations(int unknowns) {
        this.unknowns = unknowns;
    }

    /** Adds an equation: the factors of the unknowns, and what they add up to. */
    void add(BigInteger... equation) {
        if (rows.size() == unknowns) {
            return;
        }
        BigInteger[] row = new BigInteger[equation.length];
        for (int column = 0; column < row.length; column++) {
            BigInteger entry = equation[column].multiply(determinant);
            for (int i = 0; i < rows.size(); i++) {
                entry = entry.subtract(equation[pivots.get(i)].multiply(rows.get(i)[column]));
            }
            row[column] = entry;
        }
        for (int pivot = 0; pivot < unknowns; pivot++) {
            if (row[pivot].signum() != 0) {
                exchange(row, pivot);
                return;
            }
        }
    }

    private void exchange(BigInteger[] row, int pivot) {
        for (BigInteger[] other : rows) {
            BigInteger factor = other[pivot];
            for (int column = 0; column < row.length; column++) {
                other[column] = row[pivot]
                        .multiply(other[column])
                        .subtract(factor.multiply(row[column]))
                        .divide(determinant);
            }
        }
        rows.add(row);
        pivots.add(pivot);
        determinant = row[pivot];
    }

    /** What all unknowns are over. */
    BigInteger denominator() {
        return determinant.abs();
    }

    /** An unknown, times the denominator. */
    BigInteger numerator(int unknown) {
        int row = pivots.indexOf(unknown);
        BigInteger numerator = row < 0 ? BigInteger.ZERO : rows.get(row)[unknowns];
        return determinant.signum() < 0 ? numerator.negate() : numerator;
    }

    /** An unknown. */
    BigDecimal get(int unknown, MathContext context) {
        return new BigDecimal(numerator(unknown)).divide(new BigDecimal(denominator()), context);
    }
}
