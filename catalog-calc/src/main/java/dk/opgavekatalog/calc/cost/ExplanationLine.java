package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** One amount that came to an account or left it. */
public final class ExplanationLine implements HasDocument {

    private final Measure measure;
    private final String unit;
    private final BigDecimal amount;
    private final boolean isIncoming;
    private final Optional<JournalEntry> entry;

    private ExplanationLine(
            Measure measure, String unit, BigDecimal amount, boolean isIncoming, Optional<JournalEntry> entry) {
        this.measure = measure;
        this.unit = unit;
        this.amount = amount;
        this.isIncoming = isIncoming;
        this.entry = entry;
    }

    static ExplanationLine registered(Measure measure, String unit, BigDecimal amount) {
        return new ExplanationLine(measure, unit, amount, true, Optional.empty());
    }

    static ExplanationLine received(JournalEntry entry) {
        return new ExplanationLine(
                entry.getMeasure(), entry.getTarget().getUnit(), entry.getAmount(), true, Optional.of(entry));
    }

    static ExplanationLine given(JournalEntry entry) {
        return new ExplanationLine(
                entry.getMeasure(),
                entry.getSource().getUnit(),
                entry.getAmount().negate(),
                false,
                Optional.of(entry));
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
     * The unit whose account is touched.
     *
     * @return the organisational unit
     */
    public String getUnit() {
        return unit;
    }

    /**
     * The change of the account's balance; negative when an entry took a positive amount away.
     *
     * @return the amount in the unit of the measure
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * Returns whether the amount was registered on the account or came to it. The amount can be negative either way.
     *
     * @return false when an entry took the amount away
     */
    public boolean isIncoming() {
        return isIncoming;
    }

    /**
     * The step that moved the amount.
     *
     * @return the number of the step, from 1; 0 for an amount that was registered on the account
     */
    public int getStepNumber() {
        return entry.map(JournalEntry::getStepNumber).orElse(0);
    }

    /**
     * The entry that moved the amount.
     *
     * @return the entry; empty for an amount that was registered on the account
     */
    public Optional<JournalEntry> getEntry() {
        return entry;
    }

    /**
     * The line as it appears in the document of an explanation.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .text("measure", measure.getId())
                .text("unit", unit)
                .number("step", getStepNumber())
                .truth("incoming", isIncoming)
                .number("amount", amount);
        entry.ifPresent(move -> fields.document("entry", move));
        return fields.toMap();
    }

    @Override
    public String toString() {
        return LogLine.of(amount.toPlainString() + " " + measure.getId() + " in " + unit
                + entry.map(move -> ", " + move).orElse(", as registered"));
    }
}
