package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Linear equations in whole numbers, solved exactly: modulo one prime after the other, until the residues determine the
 * numbers (Chinese remainder theorem; Knuth, The Art of Computer Programming, volume 2, section 4.3.2). Almost all
 * arithmetic is in {@code long}, and many right sides take little longer than one.
 */
final class LinearSystem {

    private final BigInteger[][] matrix;
    private final BigInteger[][] rightSides;

    private LinearSystem(BigInteger[][] matrix, BigInteger[][] rightSides) {
        this.matrix = matrix;
        this.rightSides = rightSides;
    }

    /**
     * The unknowns as fractions with a common denominator.
     *
     * @param numerators a row for each unknown, a column for each right side
     * @param denominator not zero; the determinant
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
    record SystemSolution(BigInteger[][] numerators, BigInteger denominator) {}

    /**
     * Solves {@code matrix × unknowns = right side} for several right sides at once.
     *
     * @param matrix rows of whole numbers, as many as columns
     * @param rightSides a row for each row of the matrix, a column for each right side
     * @return the solutions
     * @throws ArithmeticException when the determinant is zero
     */
    static SystemSolution solve(BigInteger[][] matrix, BigInteger[][] rightSides) {
        return new LinearSystem(matrix, rightSides).solve();
    }

    private SystemSolution solve() {
        BigInteger bound = bound();
        List<Long> primes = new ArrayList<>();
        List<long[]> residues = new ArrayList<>();
        BigInteger product = BigInteger.ONE;
        BigInteger productOfDivisors = BigInteger.ONE;
        // The numbers lie between -bound and bound, so the product must exceed twice the bound.
        for (long prime = Primes.LARGEST; product.shiftRight(1).compareTo(bound) <= 0; prime = Primes.below(prime)) {
            Optional<long[]> solved = ResidueSystem.solve(residues(prime), prime);
            if (solved.isPresent()) {
                primes.add(prime);
                residues.add(solved.get());
                product = product.multiply(BigInteger.valueOf(prime));
            } else {
                productOfDivisors = productOfDivisors.multiply(BigInteger.valueOf(prime));
                requireDivisible(productOfDivisors, bound);
            }
        }
        return combine(primes, residues, product);
    }

    /** Refuses a zero determinant: any other number is at least as large as the product of primes that divide it. */
    private static void requireDivisible(BigInteger productOfDivisors, BigInteger bound) {
        if (productOfDivisors.compareTo(bound) > 0) {
            throw new ArithmeticException("the determinant is zero");
        }
    }

    /**
     * Returns a bound for the absolute values of the determinant and all numerators. A determinant is at most the
     * product of the sizes of its columns (Hadamard), and a numerator is a determinant with a right side in place of a
     * column.
     */
    private BigInteger bound() {
        BigInteger bound = largestSizeOfColumn(rightSides);
        for (int column = 0; column < matrix.length; column++) {
            bound = bound.multiply(sizeOfColumn(matrix, column));
        }
        return bound;
    }

    private static BigInteger largestSizeOfColumn(BigInteger[][] rows) {
        BigInteger largest = BigInteger.ONE;
        for (int column = 0; rows.length > 0 && column < rows[0].length; column++) {
            largest = largest.max(sizeOfColumn(rows, column));
        }
        return largest;
    }

    /** Returns the sum of the absolute values, at least one, so that the bound also holds without the column. */
    private static BigInteger sizeOfColumn(BigInteger[][] rows, int column) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] row : rows) {
            sum = sum.add(row[column].abs());
        }
        return sum.max(BigInteger.ONE);
    }

    /** Returns the residues of the matrix, with the right sides beside it. */
    private long[][] residues(long prime) {
        BigInteger modulus = BigInteger.valueOf(prime);
        long[][] rows = new long[matrix.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new long[matrix[i].length + rightSides[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                BigInteger number = j < matrix[i].length ? matrix[i][j] : rightSides[i][j - matrix[i].length];
                rows[i][j] = number.mod(modulus).longValue();
            }
        }
        return rows;
    }

    private SystemSolution combine(List<Long> primes, List<long[]> residues, BigInteger product) {
        // Each factor is 1 modulo its own prime and 0 modulo the others.
        List<BigInteger> factors = new ArrayList<>();
        for (long prime : primes) {
            BigInteger modulus = BigInteger.valueOf(prime);
            BigInteger others = product.divide(modulus);
            factors.add(others.multiply(others.modInverse(modulus)));
        }
        BigInteger[][] numerators = new BigInteger[matrix.length][];
        int next = 1;
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = new BigInteger[rightSides[i].length];
            for (int j = 0; j < numerators[i].length; j++) {
                numerators[i][j] = combine(next++, residues, factors, product);
            }
        }
        return new SystemSolution(numerators, combine(0, residues, factors, product));
    }

    private static BigInteger combine(int place, List<long[]> residues, List<BigInteger> factors, BigInteger product) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < factors.size(); i++) {
            sum = sum.add(factors.get(i).multiply(BigInteger.valueOf(residues.get(i)[place])));
        }
        BigInteger number = sum.mod(product);
        return number.compareTo(product.shiftRight(1)) > 0 ? number.subtract(product) : number;
    }
}
