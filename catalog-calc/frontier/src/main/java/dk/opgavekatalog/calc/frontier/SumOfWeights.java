package dk.opgavekatalog.calc.frontier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Optional;

/** What the weights of the units that another is held against add up to. */
enum SumOfWeights {
    /** Anything: these units can be made larger and smaller. */
    ANY,
    /** One or less: they can be made smaller. */
    AT_MOST_ONE,
    /** One: they can be mixed. */
    ONE;

    /** What a mixture has to meet for that. */
    Optional<Requirement> requirement(int units) {
        var ones = Collections.nCopies(units, BigInteger.ONE);
        return switch (this) {
            case ANY -> Optional.empty();
            case AT_MOST_ONE -> Optional.of(Requirement.atMost(Mixture.ONE, ones));
            case ONE -> Optional.of(new Requirement(ones, Mixture.ONE, true));
        };
    }

    /** What one more unit is worth at the price of the requirement, which asks for fewer where it is at most one. */
    BigDecimal priceOfUnit(BigDecimal priceOfRequirement) {
        return this == AT_MOST_ONE ? priceOfRequirement.negate() : priceOfRequirement;
    }
}
