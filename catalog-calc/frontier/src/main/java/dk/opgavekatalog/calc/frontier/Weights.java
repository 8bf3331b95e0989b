package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much of each unit is in a mixture, exactly.
 *
 * @param numerators one for each unit
 * @param denominator that of all, above zero
 */
record Weights(List<BigInteger> numerators, BigInteger denominator) {

    /** One unit alone. */
    static Weights ofOne(int unit, int units) {
        List<BigInteger> numerators = new ArrayList<>(Collections.nCopies(units, BigInteger.ZERO));
        numerators.set(unit, BigInteger.ONE);
        return new Weights(numerators, BigInteger.ONE);
    }

    ExactFraction get(int unit) {
        return ExactFraction.of(numerators.get(unit), denominator);
    }

    boolean isNeverBelowZero() {
        return numerators.stream().noneMatch(weight -> weight.signum() < 0);
    }

    /** What the mixture has of something that each unit has. */
    ExactFraction sum(List<BigInteger> amounts) {
        BigInteger sum = BigInteger.ZERO;
        for (int unit = 0; unit < amounts.size(); unit++) {
            if (numerators.get(unit).signum() != 0) {
                sum = sum.add(numerators.get(unit).multiply(amounts.get(unit)));
            }
        }
        return ExactFraction.of(sum, denominator);
    }
}
