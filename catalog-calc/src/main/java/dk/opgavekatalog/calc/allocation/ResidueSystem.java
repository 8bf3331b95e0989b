package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.Optional;

/** Linear equations modulo a prime of 31 bits, solved by the elimination of Gauss and Jordan. */
final class ResidueSystem {

    private final long[][] rows;
    private final long prime;

    private ResidueSystem(long[][] rows, long prime) {
        this.rows = rows;
        this.prime = prime;
    }

    /**
     * Returns the determinant and the numerators of the unknowns, by Cramer's rule.
     *
     * @param rows numbers from zero to below the prime: as many columns as rows for the matrix, then the right sides;
     *     overwritten
     * @param prime a prime below 2<sup>31</sup>
     * @return the determinant, then the numerators by unknown and right side; empty when the determinant is zero
     */
    static Optional<long[]> solve(long[][] rows, long prime) {
        ResidueSystem system = new ResidueSystem(rows, prime);
        long determinant = system.eliminate();
        return determinant == 0 ? Optional.empty() : Optional.of(system.numerators(determinant));
    }

    /** Leaves the unknowns in place of the right sides, and returns the determinant. */
    private long eliminate() {
        long determinant = 1;
        for (int k = 0; k < rows.length; k++) {
            int pivotRow = findPivotRow(k);
            if (pivotRow == rows.length) {
                return 0;
            }
            long[] row = rows[pivotRow];
            rows[pivotRow] = rows[k];
            rows[k] = row;
            long pivot = row[k];
            determinant = determinant * (pivotRow == k ? pivot : prime - pivot) % prime;
            multiplyBy(inverse(pivot), row, k);
            for (int i = 0; i < rows.length; i++) {
                if (i != k && rows[i][k] != 0) {
                    subtract(row, k, rows[i]);
                }
            }
        }
        return determinant;
    }

    private int findPivotRow(int column) {
        int row = column;
        while (row < rows.length && rows[row][column] == 0) {
            row++;
        }
        return row;
    }

    private void multiplyBy(long factor, long[] row, int firstColumn) {
        for (int j = firstColumn; j < row.length; j++) {
            row[j] = row[j] * factor % prime;
        }
    }

    /** Subtracts a multiple of the pivot's row, so that the pivot's column becomes zero. */
    private void subtract(long[] pivotRow, int pivotColumn, long[] row) {
        long factor = prime - row[pivotColumn];
        for (int j = pivotColumn; j < row.length; j++) {
            row[j] = (row[j] + factor * pivotRow[j]) % prime;
        }
    }

    private long inverse(long number) {
        return BigInteger.valueOf(number).modInverse(BigInteger.valueOf(prime)).longValue();
    }

    private long[] numerators(long determinant) {
        int size = rows.length;
        int rightSides = size == 0 ? 0 : rows[0].length - size;
        long[] result = new long[1 + size * rightSides];
        result[0] = determinant;
        int next = 1;
        for (long[] row : rows) {
            for (int j = size; j < row.length; j++) {
                result[next++] = row[j] * determinant % prime;
            }
        }
        return result;
    }
}
