package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;

/**
 * A statement with a model for it. As text it is short enough to be read when a test fails.
 *
 * @param statement what an organisation used
 * @param model the steps
 */
public record CalculationCase(ResourceStatement statement, CostModel model) {

    /** The amounts, the statistics and the steps, each in a line; what every case has is left out. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("statement of ")
                .append(statement.getOrganisation().getName())
                .append(" for ")
                .append(statement.getPeriod())
                .append(", edition ")
                .append(statement.getEdition())
                .append('\n');
        for (ResourceAmount amount : statement.getAmounts()) {
            text.append("  ")
                    .append(amount.getAccount())
                    .append(" (")
                    .append(amount.getUnit())
                    .append(") ")
                    .append(amount.getMeasure())
                    .append(' ')
                    .append(amount.getAmount().toPlainString())
                    .append('\n');
        }
        for (Statistic statistic : statement.getStatistics()) {
            for (StatisticValue value : statistic.getValues()) {
                text.append("  ")
                        .append(statistic.getId())
                        .append(" of ")
                        .append(value.getField())
                        .append(" (")
                        .append(value.getUnit())
                        .append(") ")
                        .append(value.getValue().toPlainString())
                        .append('\n');
            }
        }
        text.append("model ").append(model.getId()).append('\n');
        for (int i = 0; i < model.getSteps().size(); i++) {
            Step step = model.getSteps().get(i);
            text.append("  ").append(i + 1).append(". ").append(step).append('\n');
        }
        return text.toString();
    }
}
