package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.engine.StepFlow;
import dk.opgavekatalog.calc.engine.StepFlows;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Strøm mellem to konti: what one account had before a step and another one has after it, all units together; for what
 * stays, both are the same account. Immutable.
 *
 * <p>The flows of a step that leave an account add up to its amount at the stage before, and those that arrive at an
 * account to its amount at the stage after, to the smallest unit. A flow is negative when a negative amount moves.
 *
 * <p>In most steps, a flow is the sum of the journal's entries from the one account to the other. An allocation of
 * support can lead an amount through several accounts; a flow then tells where it ends, in the same proportions as
 * {@link AmountOrigin}. These flows are rounded once, to whole units that add up: rounded down, and the units left over
 * go to those with the largest remainders, as far as both accounts need one, of equal ones to the first in catalogue
 * order. By the reciprocal method, what the receivers get is rounded in each unit of the organisation, so that a flow
 * can differ from its exact amount by a few units more.
 *
 * <p>Example: 1.1.1 has 100.00 and serves 1.1.2 and 3.1.1 by a half each; then 1.1.2 passes on all it has, its own
 * 50.00 and the 50.00 that came, to 3.1.1 and 3.1.2 by a half each. From 1.1.1, 75.00 ends on 3.1.1 and 25.00 on 3.1.2;
 * from 1.1.2, 25.00 on each.
 */
public final class AccountFlow implements HasDocument {

    private final int stepNumber;
    private final Measure measure;
    private final Account source;
    private final Account target;
    private final BigDecimal amount;

    private AccountFlow(int stepNumber, Measure measure, StepFlow flow) {
        this.stepNumber = stepNumber;
        this.measure = measure;
        this.source = flow.source();
        this.target = flow.target();
        this.amount = measure.fromSmallestUnits(flow.amount());
    }

    /**
     * Returns the flows of one step in one measure. They are worked out with every call.
     *
     * @param cost the result of a calculation
     * @param stepNumber the number of a step of its model, from 1
     * @param measure a measure of its statement
     * @return the flows that are not zero, by source and then by target, in catalogue order
     * @throws IllegalArgumentException when the model does not have the step, or the statement does not have the
     *     measure
     */
    public static List<AccountFlow> inStep(CostStatement cost, int stepNumber, Measure measure) {
        int steps = cost.getModel().getSteps().size();
        if (stepNumber < 1 || stepNumber > steps) {
            throw new IllegalArgumentException(
                    "step " + stepNumber + "; the model " + cost.getModel().getId() + " has the steps 1 to " + steps);
        }
        int index = new Places(cost.opening(), cost.getCatalog()).indexOf(measure);
        return new StepFlows(cost.calculation().plan(), cost.opening(), cost.outcome())
                .inStep(stepNumber, index).stream()
                        .sorted(Comparator.comparing(StepFlow::source).thenComparing(StepFlow::target))
                        .map(flow -> new AccountFlow(stepNumber, measure, flow))
                        .toList();
    }

    /**
     * The step.
     *
     * @return its number in the model, from 1
     */
    public int getStepNumber() {
        return stepNumber;
    }

    /**
     * The measure of the amount.
     *
     * @return the measure
     */
    public Measure getMeasure() {
        return measure;
    }

    /**
     * The account that had the amount before the step.
     *
     * @return the account
     */
    public Account getSource() {
        return source;
    }

    /**
     * The account that has the amount after the step.
     *
     * @return the account; the source itself for what stays
     */
    public Account getTarget() {
        return target;
    }

    /**
     * The amount.
     *
     * @return the amount in the unit of the measure, not zero
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * The flow with its step, measure, accounts and amount.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .number("step", stepNumber)
                .text("measure", measure.getId())
                .text("from", source.toString())
                .text("to", target.toString())
                .number("amount", amount)
                .toMap();
    }

    @Override
    public String toString() {
        return LogLine.of("step " + stepNumber + ": " + amount.toPlainString() + " " + measure.getId() + " from "
                + source + " to " + target);
    }
}
