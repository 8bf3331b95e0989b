package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;

/**
 * Linear equations in whole numbers, solved exactly by fraction-free elimination (Bareiss, Sylvester's identity and
 * multistep integer-preserving Gaussian elimination, Mathematics of Computation 22, 1968), carried on above the diagonal.
 * Every number on the way is a minor of the matrix, so that each division comes out even and numbers stay as short as
 * they can without fractions.
 */
final class LinearSystem {

    private LinearSystem() {}

    /**
     * The unknowns as fractions with one denominator.
     *
     * @param numerators one for each unknown
     * @param denominator not zero; the determinant
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
    record Solution(BigInteger[] numerators, BigInteger denominator) {}

    /**
     * Solves {@code matrix × unknowns = rightSide}.
     *
     * <p>Takes the pivots as they come on the diagonal, so no leading minor may be zero. That holds for the equations of
     * an allocation: in each column the diagonal is at least as large as the others together, and where it is no larger,
     * a way leads to a column where it is (a nonsingular M-matrix).
     *
     * @param matrix rows of whole numbers, as many as columns
     * @param rightSide one number for each row
     * @return the solution
     * @throws ArithmeticException when a leading minor is zero
     */
    static Solution solve(BigInteger[][] matrix, BigInteger[] rightSide) {
        int size = rightSide.length;
        BigInteger[][] rows = new BigInteger[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = new BigInteger[size + 1];
            System.arraycopy(matrix[i], 0, rows[i], 0, size);
            rows[i][size] = rightSide[i];
        }
        BigInteger lastPivot = BigInteger.ONE;
        for (int k = 0; k < size; k++) {
            if (rows[k][k].signum() == 0) {
                throw new ArithmeticException("the leading minor of " + (k + 1) + " rows is zero");
            }
            for (int i = 0; i < size; i++) {
                if (i != k) {
                    eliminate(rows[i], rows[k], k, lastPivot);
                }
            }
            lastPivot = rows[k][k];
        }
        BigInteger[] numerators = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            numerators[i] = rows[i][size];
        }
        return new Solution(numerators, lastPivot);
    }

    /** Makes the row zero in the column of the pivot; columns before it are zero, but for the row's own diagonal. */
    private static void eliminate(BigInteger[] row, BigInteger[] pivotRow, int pivotColumn, BigInteger lastPivot) {
        BigInteger pivot = pivotRow[pivotColumn];
        BigInteger factor = row[pivotColumn];
        for (int j = pivotColumn + 1; j < row.length; j++) {
            row[j] = pivot.multiply(row[j])
                    .subtract(factor.multiply(pivotRow[j]))
                    .divide(lastPivot);
        }
        row[pivotColumn] = BigInteger.ZERO;
    }
}
