package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.List;

/**
 * How much of each unit is in a mixture, exactly.
 *
 * @param units those that are in it, in their order
 * @param numerators one for each of these, above zero
 * @param denominator that of all, above zero
 */
record MixtureWeights(List<Integer> units, List<BigInteger> numerators, BigInteger denominator) {

    int size() {
        return units.size();
    }

    ExactFraction get(int i) {
        return ExactFraction.of(numerators.get(i), denominator);
    }

    /** What the mixture has of something that each unit has. */
    ExactFraction sum(List<BigInteger> amounts) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < units.size(); i++) {
            sum = sum.add(numerators.get(i).multiply(amounts.get(units.get(i))));
        }
        return ExactFraction.of(sum, denominator);
    }
}
