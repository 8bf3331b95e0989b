package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.Arrays;

/** The numbers of one unit: its input, then its amount for each demand. Immutable. */
final class Numbers {

    private final BigInteger[] exact;
    private final double[] near;

    /** The numbers; not copied. */
    Numbers(BigInteger... exact) {
        this.exact = exact;
        this.near = Arrays.stream(exact).mapToDouble(BigInteger::doubleValue).toArray();
    }

    int size() {
        return exact.length;
    }

    BigInteger exact(int i) {
        return exact[i];
    }

    /** The nearest floating point number; infinite where the number is too large for one. */
    double near(int i) {
        return near[i];
    }
}
