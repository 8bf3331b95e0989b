package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.List;

/** What the weights of the units that another is held against add up to. */
enum SumOfWeights {
    /** Anything: these units can be made larger and smaller. */
    ANY,
    /** One or less: they can be made smaller. */
    AT_MOST_ONE,
    /** One: they can be mixed. */
    ONE;

    /** For each demand d: the sum times d is at least d. */
    List<BigInteger> demands() {
        BigInteger atMostOne = BigInteger.ONE.negate();
        return switch (this) {
            case ANY -> List.of();
            case AT_MOST_ONE -> List.of(atMostOne);
            case ONE -> List.of(BigInteger.ONE, atMostOne);
        };
    }
}
