package dk.opgavekatalog.calc.frontier;

import java.util.Objects;

/**
 * The solver found nothing for a unit that could be proven to be right, so that there is no result rather than a wrong one. This
 * happens where figures are from 1 to 10<sup>15</sup> beside each other, which is a mistake as a rule: one unit's cost in DKK and
 * another's in millions, or totals among the parts. It happens too where many units differ from each other in the last of ten
 * digits alone: round such figures. Figures of the same kind, such as those of small and large municipalities, are solved.
 */
public final class UnsolvedFrontierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The id of the unit. */
    private final String unit;

    /**
     * Nothing was proven.
     *
     * @param unit the id of the unit
     */
    public UnsolvedFrontierException(String unit) {
        super(
                "no proven solution for unit " + unit
                        + "; its figures or those of others differ too much or too little, allowed are figures of the same kind");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * Whose score is not known.
     *
     * @return the id of the unit
     */
    public String getUnit() {
        return unit;
    }
}
