package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;

/**
 * What the numbers of a unit are multiplied by before they are added up. The sign of such a sum is read from floating
 * point numbers where their error cannot change it, and is calculated exactly where it could: as certain, and a hundred
 * times as fast (Shewchuk, Adaptive precision floating-point arithmetic and fast robust geometric predicates, 1997).
 * Immutable.
 */
final class Factors {

    /** Digits of a floating point number, in bits. */
    private static final int PRECISION = 53;

    /**
     * A factor smaller than the largest by more than that many bits is too small for a floating point number beside it.
     */
    private static final int MAX_RANGE = 800;

    private final BigInteger[] exact;

    /**
     * The factors divided by a power of two, each right within a unit in its last place; NaN where one is too small.
     */
    private final double[] near;

    /**
     * How far a sum can be off, as a part of what is added up with all signs positive; more than twice what is needed.
     */
    private final double relativeError;

    /** The factors; not copied. */
    Factors(BigInteger... exact) {
        this.exact = exact;
        this.near = new double[exact.length];
        this.relativeError = (2 * exact.length + 16) * Math.ulp(1.0);
        int largest = 0;
        for (BigInteger factor : exact) {
            largest = Math.max(largest, factor.bitLength());
        }
        for (int i = 0; i < near.length; i++) {
            near[i] = near(exact[i], largest);
        }
    }

    private static double near(BigInteger factor, int largest) {
        if (factor.signum() != 0 && factor.bitLength() < largest - MAX_RANGE) {
            return Double.NaN;
        }
        int cut = Math.max(factor.bitLength() - PRECISION - 1, 0);
        return Math.scalb(factor.shiftRight(cut).doubleValue(), cut - largest);
    }

    /** The sum for a unit. */
    BigInteger sum(Numbers numbers) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < exact.length; i++) {
            BigInteger number = numbers.exact(i);
            if (exact[i].signum() != 0 && number.signum() != 0) {
                sum = sum.add(exact[i].multiply(number));
            }
        }
        return sum;
    }

    /** About that sum, divided by the same power of two for all units. */
    double nearSum(Numbers numbers) {
        double sum = 0;
        for (int i = 0; i < near.length; i++) {
            sum += near[i] * numbers.near(i);
        }
        return sum;
    }

    /** The same with all signs positive. */
    double nearSize(Numbers numbers) {
        double size = 0;
        for (int i = 0; i < near.length; i++) {
            size += Math.abs(near[i] * numbers.near(i));
        }
        return size;
    }

    /** How far {@link #nearSum} is off at most: zero where it is exactly zero, no number where that is not known. */
    double error(Numbers numbers) {
        return nearSize(numbers) * relativeError;
    }

    /** The sign of the sum. */
    int signum(Numbers numbers) {
        double sum = nearSum(numbers);
        double error = error(numbers);
        if (Math.abs(sum) > error) {
            return sum > 0 ? 1 : -1;
        }
        return error == 0 ? 0 : sum(numbers).signum();
    }
}
