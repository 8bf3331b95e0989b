package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;

/** Writes statements and models in a few lines, without the parts that are always the same, such as measures. */
final class CaseText {

    private final StringBuilder text = new StringBuilder();

    /** Adds the amounts and the values of statistics, each on a line. */
    CaseText add(ResourceStatement statement) {
        text.append("statement of ")
                .append(statement.getOrganisation().getName())
                .append(" for ")
                .append(statement.getPeriod())
                .append(", edition ")
                .append(statement.getEdition())
                .append('\n');
        for (ResourceAmount amount : statement.getAmounts()) {
            String account = amount.getAccount() + " (" + amount.getUnit() + ") ";
            line(account + amount.getMeasure(), amount.getAmount());
        }
        for (Statistic statistic : statement.getStatistics()) {
            for (StatisticValue value : statistic.getValues()) {
                line(statistic.getId() + " of " + value.getField() + " (" + value.getUnit() + ")", value.getValue());
            }
        }
        return this;
    }

    /** Adds the steps, each on a line. */
    CaseText add(CostModel model) {
        text.append("model ").append(model.getId()).append('\n');
        for (int i = 0; i < model.getSteps().size(); i++) {
            text.append("  ")
                    .append(i + 1)
                    .append(". ")
                    .append(model.getSteps().get(i))
                    .append('\n');
        }
        return this;
    }

    private void line(String what, BigDecimal number) {
        text.append("  ")
                .append(what)
                .append(' ')
                .append(number.toPlainString())
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
