package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.naming.Calculation;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Afstemning: where the registered total is, for each measure and stage. The registered total is summed from the
 * statement anew, not taken from the calculation.
 */
public final class Reconciliation implements HasDocument {

    private final Calculation calculation;
    private final List<ReconciliationLine> lines;

    private Reconciliation(Calculation calculation, List<ReconciliationLine> lines) {
        this.calculation = calculation;
        this.lines = lines;
    }

    static Reconciliation of(CostStatement cost) {
        List<ReconciliationLine> lines = new ArrayList<>();
        for (Measure measure : cost.getResourceStatement().getMeasures()) {
            BigDecimal registered = registered(cost.getResourceStatement(), measure);
            BigDecimal refused = refused(cost.getResourceStatement(), measure);
            for (Stage stage : cost.getStages()) {
                lines.add(new ReconciliationLine(
                        measure,
                        stage,
                        registered,
                        refused,
                        stage.getTotal(Account.Field.class, measure),
                        stage.getTotal(Account.Pool.class, measure),
                        stage.getTotal(Account.Outside.class, measure),
                        stage.getTotal(Account.Excluded.class, measure),
                        stage.getTotal(Account.CounterAccount.class, measure)));
            }
        }
        return new Reconciliation(cost.calculation(), List.copyOf(lines));
    }

    private static BigDecimal registered(ResourceStatement statement, Measure measure) {
        BigDecimal total = BigDecimal.ZERO.setScale(measure.getDecimals());
        for (ResourceAmount amount : statement.getAmounts()) {
            if (amount.getMeasure().equals(measure.getId())) {
                total = total.add(withDecimalsOf(measure, amount.getAmount()));
            }
        }
        return total;
    }

    private static BigDecimal refused(ResourceStatement statement, Measure measure) {
        BigDecimal none = BigDecimal.ZERO.setScale(measure.getDecimals());
        return statement.getRefusedRows().stream()
                .flatMap(refused -> refused.getAmounts().stream())
                .filter(amount -> amount.getMeasure().equals(measure.getId()))
                .map(amount -> withDecimalsOf(measure, amount.getAmount()))
                .reduce(none, BigDecimal::add);
    }

    /** Brings an amount to the decimals of its measure; a zero can be written with more. */
    private static BigDecimal withDecimalsOf(Measure measure, BigDecimal amount) {
        return measure.fromSmallestUnits(measure.toSmallestUnits(amount));
    }

    /**
     * The lines: by measure, in the order of the statement, then by stage.
     *
     * @return one line for each measure and stage
     */
    public List<ReconciliationLine> getLines() {
        return lines;
    }

    /**
     * The line of a measure after the last step.
     *
     * @param measure a measure of the statement
     * @return the line
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public ReconciliationLine getFinalLine(Measure measure) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).getMeasure().equals(measure)) {
                return lines.get(i);
            }
        }
        throw Places.refuse(
                measure,
                lines.stream().map(ReconciliationLine::getMeasure).distinct().toList());
    }

    /**
     * Returns whether every line accounts for the whole registered total.
     *
     * @return true when every difference is zero
     */
    public boolean isBalanced() {
        return lines.stream().allMatch(line -> line.getDifference().signum() == 0);
    }

    /**
     * The organisation and period, the measures and all lines.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return calculation
                .head()
                .list("measures", calculation.getResourceStatement().getMeasures(), ModelParts::of)
                .truth("balanced", isBalanced())
                .list("lines", lines, ReconciliationLine::toDocument)
                .toMap();
    }

    @Override
    public String toString() {
        return "reconciliation of " + calculation + ", " + lines.size() + " lines, "
                + (isBalanced() ? "balanced" : "not balanced");
    }
}
