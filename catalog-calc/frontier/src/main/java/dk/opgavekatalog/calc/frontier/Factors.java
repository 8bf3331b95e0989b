package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;

/**
 * The factors that the numbers of a unit are multiplied by before they are added up. The sign of the sum is taken from
 * floating point numbers where their error cannot change it, and calculated exactly elsewhere: as certain as exact
 * numbers throughout, and a hundred times as fast (Shewchuk, Adaptive precision floating-point arithmetic and fast
 * robust geometric predicates, 1997). Immutable.
 */
final class Factors {

    /** The digits of a floating point number, in bits. */
    private static final int PRECISION = 53;

    /**
     * A factor that is smaller than the largest by more than this many bits is too small for floating point numbers.
     */
    private static final int MAX_RANGE = 800;

    private final BigInteger[] exact;

    /**
     * The factors divided by a power of two, each within one unit in the last place; NaN where a factor is too small.
     */
    private final double[] near;

    /**
     * The largest error of a sum, as a share of the sum with all signs positive; more than twice the proven bound.
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

    /** The sum in floating point, divided by the same power of two for all units. */
    double nearSum(Numbers numbers) {
        double sum = 0;
        for (int i = 0; i < near.length; i++) {
            sum += near[i] * numbers.near(i);
        }
        return sum;
    }

    /** The sum in floating point with all signs positive. */
    double nearSize(Numbers numbers) {
        double size = 0;
        for (int i = 0; i < near.length; i++) {
            size += Math.abs(near[i] * numbers.near(i));
        }
        return size;
    }

    /** The largest error of {@link #nearSum}: zero where the sum is exactly zero, NaN where the error is not known. */
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
