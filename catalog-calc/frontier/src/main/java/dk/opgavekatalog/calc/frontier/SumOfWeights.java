package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.Optional;

/** The sum of the weights of a mixture. */
enum SumOfWeights {
    /** Any sum: peers can be made larger and smaller. */
    ANY,
    /** One or less: peers can be made smaller. */
    AT_MOST_ONE,
    /** Exactly one: peers can be mixed, but not made larger or smaller. */
    ONE;

    /**
     * The amount of one unit in the demand that expresses this rule; empty where there is no such demand. A sum of at
     * most one is, negated, a sum of at least minus one.
     */
    Optional<BigInteger> ofOneUnit() {
        return switch (this) {
            case ANY -> Optional.empty();
            case AT_MOST_ONE -> Optional.of(BigInteger.ONE.negate());
            case ONE -> Optional.of(BigInteger.ONE);
        };
    }
}
