package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.List;

/**
 * The mixture of units that makes at least as much as a given unit at the lowest input.
 *
 * @param score its input divided by that of the unit, above 0 and at most 1
 * @param weights how much of each unit is in it
 * @param slacks how much more of each output it makes
 */
record Mixture(ExactFraction score, MixtureWeights weights, List<ExactFraction> slacks) {

    static final ExactFraction ZERO = ExactFraction.of(BigInteger.ZERO, BigInteger.ONE);
    static final ExactFraction ONE = ExactFraction.of(BigInteger.ONE, BigInteger.ONE);

    /** Whether the unit itself is as good as the mixture. */
    boolean isNoBetter() {
        return score.equals(ONE) && slacks.stream().allMatch(ExactFraction::isZero);
    }
}
