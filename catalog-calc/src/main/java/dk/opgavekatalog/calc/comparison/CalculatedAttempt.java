package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The balances of the accounts after the last step of a calculation.
 *
 * @param measures the measures of the statement
 * @param stage the stage
 */
record CalculatedAttempt(List<Measure> measures, Stage stage) implements Attempt {

    static CalculatedAttempt of(CostStatement cost) {
        return new CalculatedAttempt(cost.getResourceStatement().getMeasures(), cost.getFinalStage());
    }

    /** Adds up the amounts of the measures that belong to a quantity. */
    BigDecimal amount(Quantity quantity, BiFunction<Stage, Measure, BigDecimal> amount) {
        return measures.stream()
                .filter(quantity)
                .map(measure -> amount.apply(stage, measure))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
