package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.List;

/**
 * The exact weights of the units in a mixture.
 *
 * @param units the units in the mixture, in their order
 * @param numerators the numerator of each weight, above zero
 * @param denominator the denominator of all weights, above zero
 */
record MixtureWeights(List<Integer> units, List<BigInteger> numerators, BigInteger denominator) {

    int size() {
        return units.size();
    }

    ExactFraction get(int i) {
        return ExactFraction.of(numerators.get(i), denominator);
    }

    /** The amount of the mixture, from the amounts of all units. */
    ExactFraction sum(List<BigInteger> amounts) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < units.size(); i++) {
            sum = sum.add(numerators.get(i).multiply(amounts.get(units.get(i))));
        }
        return ExactFraction.of(sum, denominator);
    }
}
