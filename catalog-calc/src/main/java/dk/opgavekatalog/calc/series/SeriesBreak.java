package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.Map;

/**
 * Databrud: a break in a series. The figures before and after it measure different things, so nothing is calculated
 * across it. Immutable.
 */
public final class SeriesBreak implements HasDocument {

    private final AccountingPeriod before;
    private final AccountingPeriod after;
    private final String editionBefore;
    private final String editionAfter;
    private final BreakReason reason;

    SeriesBreak(
            AccountingPeriod before,
            AccountingPeriod after,
            String editionBefore,
            String editionAfter,
            BreakReason reason) {
        this.before = before;
        this.after = after;
        this.editionBefore = editionBefore;
        this.editionAfter = editionAfter;
        this.reason = reason;
    }

    /**
     * The last period before the break.
     *
     * @return the period
     */
    public AccountingPeriod getBefore() {
        return before;
    }

    /**
     * The first period after the break.
     *
     * @return the period
     */
    public AccountingPeriod getAfter() {
        return after;
    }

    /**
     * The edition before the break.
     *
     * @return its id
     */
    public String getEditionBefore() {
        return editionBefore;
    }

    /**
     * The edition after the break.
     *
     * @return its id
     */
    public String getEditionAfter() {
        return editionAfter;
    }

    /**
     * The reason for the break.
     *
     * @return the reason
     */
    public BreakReason getReason() {
        return reason;
    }

    /**
     * The break as it appears in the document of a series.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .text("before", before.toString())
                .text("after", after.toString())
                .text("editionBefore", editionBefore)
                .text("editionAfter", editionAfter)
                .text("reason", reason.name())
                .wording("text", reason::describe)
                .toMap();
    }

    /**
     * The editions and periods on both sides of the break, and the reason.
     *
     * @return such as {@code 2006 in 2023, 2007 in 2024: FIELD_CHANGED}
     */
    @Override
    public String toString() {
        return editionBefore + " in " + before + ", " + editionAfter + " in " + after + ": " + reason;
    }
}
