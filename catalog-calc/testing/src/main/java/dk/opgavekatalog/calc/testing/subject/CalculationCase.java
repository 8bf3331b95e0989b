package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;

/**
 * A statement with a model for it. Its text is short enough to read when a test fails.
 *
 * @param statement what an organisation used
 * @param model the steps
 */
public record CalculationCase(ResourceStatement statement, CostModel model) {

    /** The amounts, the values of statistics and the steps, each on a line. */
    @Override
    public String toString() {
        return new CaseText().add(statement).add(model).toString();
    }
}
