package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import java.util.Map;

/** Skalaefficiens: how much the size of a unit lowers its score. Immutable. */
public final class ScaleEfficiency implements HasDocument {

    private final Efficiency constant;
    private final Efficiency variable;
    private final ReturnsDirection direction;

    ScaleEfficiency(Efficiency constant, Efficiency variable, ReturnsDirection direction) {
        this.constant = constant;
        this.variable = variable;
        this.direction = direction;
    }

    /**
     * The comparison with units of any size.
     *
     * @return the efficiency with constant returns to scale
     */
    public Efficiency getConstant() {
        return constant;
    }

    /**
     * The comparison with units of about the same size.
     *
     * @return the efficiency with variable returns to scale
     */
    public Efficiency getVariable() {
        return variable;
    }

    /**
     * The scale efficiency: the constant score divided by the variable one. It tells how much of the distance to the
     * frontier is due to size.
     *
     * @return above zero, and at most one; 1.0 when the size is right
     */
    public double getScore() {
        return direction == ReturnsDirection.CONSTANT ? 1 : constant.getScore() / variable.getScore();
    }

    /**
     * Whether the unit is too small or too large. For a unit that is not on the frontier this describes its target: the
     * same outputs from less input.
     *
     * @return the direction
     */
    public ReturnsDirection getDirection() {
        return direction;
    }

    /**
     * The id of the unit, its score with constant and with variable returns, the scale efficiency and the direction.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .text("unit", constant.getUnit().getId())
                .number("constantScore", Doubles.plain(constant.getScore()))
                .number("variableScore", Doubles.plain(variable.getScore()))
                .number("score", Doubles.plain(getScore()))
                .text("direction", direction.name())
                .toMap();
    }

    /**
     * The scale efficiency as text.
     *
     * @return such as {@code B: 0.800 INCREASING}, rounded down
     */
    @Override
    public String toString() {
        return LogLine.of(constant.getUnit().getId() + ": " + Doubles.roundedDown(getScore()) + " " + direction);
    }
}
