package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.Map;

/** The registered total of one measure at one stage, split by kind of account, in the unit of the measure. */
public final class ReconciliationLine implements HasDocument {

    private final Measure measure;
    private final Stage stage;
    private final BigDecimal registered;
    private final BigDecimal refused;
    private final BigDecimal onFields;
    private final BigDecimal inPools;
    private final BigDecimal outside;
    private final BigDecimal excluded;
    private final BigDecimal onCounterAccounts;

    ReconciliationLine(
            Measure measure,
            Stage stage,
            BigDecimal registered,
            BigDecimal refused,
            BigDecimal onFields,
            BigDecimal inPools,
            BigDecimal outside,
            BigDecimal excluded,
            BigDecimal onCounterAccounts) {
        this.measure = measure;
        this.stage = stage;
        this.registered = registered;
        this.refused = refused;
        this.onFields = onFields;
        this.inPools = inPools;
        this.outside = outside;
        this.excluded = excluded;
        this.onCounterAccounts = onCounterAccounts;
    }

    /**
     * The measure.
     *
     * @return the measure
     */
    public Measure getMeasure() {
        return measure;
    }

    /**
     * The stage.
     *
     * @return the stage
     */
    public Stage getStage() {
        return stage;
    }

    /**
     * The sum of the registered amounts.
     *
     * @return the amount, the same at every stage
     */
    public BigDecimal getRegistered() {
        return registered;
    }

    /**
     * The amount in rows that reading refused. The statement lacks these rows, so they are part neither of the
     * registered amount nor of the difference. Rows whose amount could not be read are not counted; the calculation
     * warns of them.
     *
     * @return the amount, the same at every stage; zero when nothing was refused
     */
    public BigDecimal getRefused() {
        return refused;
    }

    /**
     * The amount on task fields. After the last step this is the cost that the statement shows.
     *
     * @return the amount
     */
    public BigDecimal getOnFields() {
        return onFields;
    }

    /**
     * The amount on overhead pools. After the last step this is what the model did not redistribute.
     *
     * @return the amount
     */
    public BigDecimal getInPools() {
        return inPools;
    }

    /**
     * The amount outside the catalogue.
     *
     * @return the amount
     */
    public BigDecimal getOutside() {
        return outside;
    }

    /**
     * The amount on excluded accounts.
     *
     * @return the amount
     */
    public BigDecimal getExcluded() {
        return excluded;
    }

    /**
     * The amount on the counter-accounts of surcharges: what fields were charged, with the opposite sign.
     *
     * @return the amount, zero in a model without surcharges
     */
    public BigDecimal getOnCounterAccounts() {
        return onCounterAccounts;
    }

    /**
     * The amount that is not accounted for; always zero.
     *
     * @return fields, pools, outside, excluded and counter-accounts together, minus the registered amount: zero
     */
    public BigDecimal getDifference() {
        return onFields.add(inPools)
                .add(outside)
                .add(excluded)
                .add(onCounterAccounts)
                .subtract(registered);
    }

    /**
     * The line as it appears in the document of a reconciliation.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .text("measure", measure.getId())
                .number("stage", stage.getNumber())
                .number("registered", registered)
                .number("onFields", onFields)
                .number("inPools", inPools)
                .number("outside", outside)
                .number("excluded", excluded)
                .number("onCounterAccounts", onCounterAccounts)
                .number("difference", getDifference())
                .number("refused", refused)
                .toMap();
    }

    @Override
    public String toString() {
        return LogLine.of(
                measure.getId() + " at stage " + stage.getNumber() + ": " + registered.toPlainString() + " registered, "
                        + onFields.toPlainString() + " on fields, " + inPools.toPlainString() + " in pools, "
                        + outside.toPlainString() + " outside, " + excluded.toPlainString() + " excluded, "
                        + onCounterAccounts.toPlainString() + " on counter-accounts, "
                        + getDifference().toPlainString() + " difference");
    }
}
