package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.List;

/**
 * What a mixture of units has to have of one thing.
 *
 * @param amounts what each unit has of it
 * @param demanded the least that the mixture has to have
 * @param isExact whether it must not have more
 */
record Requirement(List<BigInteger> amounts, ExactFraction demanded, boolean isExact) {

    static Requirement atLeast(BigInteger demanded, List<BigInteger> amounts) {
        return new Requirement(amounts, ExactFraction.of(demanded, BigInteger.ONE), false);
    }

    static Requirement atMost(ExactFraction demanded, List<BigInteger> amounts) {
        return new Requirement(
                amounts.stream().map(BigInteger::negate).toList(),
                ExactFraction.of(demanded.getNumerator().negate(), demanded.getDenominator()),
                false);
    }

    /** The most that a unit has of it, sign aside. */
    double largest() {
        return amounts.stream()
                .mapToDouble(amount -> Math.abs(amount.doubleValue()))
                .max()
                .orElse(0);
    }

    boolean isMetBy(Weights weights) {
        int order = weights.sum(amounts).compareTo(demanded);
        return isExact ? order == 0 : order >= 0;
    }
}
