package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.Map;

/**
 * Databrud: figures before and after it are not of the same, and nothing is calculated across it.
 *
 * @param before the last period before the break
 * @param after the first period after it
 * @param editionBefore the id of the edition before
 * @param editionAfter the id of the edition after
 * @param reason why
 */
public record SeriesBreak(
        AccountingPeriod before, AccountingPeriod after, String editionBefore, String editionAfter, BreakReason reason)
        implements HasDocument {
    /**
     * The break as it stands in the document of a series.
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
}
