package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Map;

/** Skalaefficiens: how much the size of an organisation lowers its score, as far as it may be shown. Immutable. */
public final class OrganisationScaleEfficiency implements HasDocument {

    private final OrganisationEfficiency constant;
    private final OrganisationEfficiency variable;
    private final ScaleEfficiency efficiency;

    OrganisationScaleEfficiency(
            OrganisationEfficiency constant, OrganisationEfficiency variable, ScaleEfficiency efficiency) {
        this.constant = constant;
        this.variable = variable;
        this.efficiency = efficiency;
    }

    /**
     * The organisation whose scale efficiency it is.
     *
     * @return the organisation; where the analysis is anonymous, letters in place of all but one's own
     */
    public Organisation getOrganisation() {
        return constant.getOrganisation();
    }

    /**
     * The comparison with organisations of any size.
     *
     * @return the efficiency with constant returns to scale
     */
    public OrganisationEfficiency getConstant() {
        return constant;
    }

    /**
     * The comparison with organisations of about the same size.
     *
     * @return the efficiency with variable returns to scale
     */
    public OrganisationEfficiency getVariable() {
        return variable;
    }

    /**
     * The scale efficiency: the constant score divided by the variable one; see {@link ScaleEfficiency#getScore()}.
     *
     * @return above zero, and at most one; 1.0 when the size is right
     */
    public double getScore() {
        return efficiency.getScore();
    }

    /**
     * Whether the organisation is too small or too large; see {@link ScaleEfficiency#getDirection()}.
     *
     * @return the direction
     */
    public ReturnsDirection getDirection() {
        return efficiency.getDirection();
    }

    /**
     * The organisation, its score with constant and with variable returns, the scale efficiency and the direction.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .document("organisation", ModelParts.of(getOrganisation()))
                .number("constantScore", Doubles.plain(constant.getScore()))
                .number("variableScore", Doubles.plain(variable.getScore()))
                .number("score", Doubles.plain(getScore()))
                .text("direction", getDirection().name())
                .toMap();
    }

    /**
     * The scale efficiency as text.
     *
     * @return such as {@code Greve: 0.800 INCREASING}, rounded down
     */
    @Override
    public String toString() {
        return LogLine.of(getOrganisation().getName() + ": " + Doubles.roundedDown(getScore()) + " " + getDirection());
    }
}
