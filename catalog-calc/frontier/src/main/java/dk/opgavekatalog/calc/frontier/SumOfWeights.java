package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.Optional;

/** What the weights of the units that another is held against add up to. */
enum SumOfWeights {
    /** Anything: these units can be made larger and smaller. */
    ANY,
    /** One or less: they can be made smaller. */
    AT_MOST_ONE,
    /** One: they can be mixed. */
    ONE;

    /**
     * What one unit has of what is demanded for that, and demands itself: to be at most one is to be at least minus
     * one, negated.
     */
    Optional<BigInteger> ofOneUnit() {
        return switch (this) {
            case ANY -> Optional.empty();
            case AT_MOST_ONE -> Optional.of(BigInteger.ONE.negate());
            case ONE -> Optional.of(BigInteger.ONE);
        };
    }
}
