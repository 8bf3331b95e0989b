package dk.opgavekatalog.calc.series;

import dk.opgavekatalog.model.statement.AccountingPeriod;

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
        AccountingPeriod before,
        AccountingPeriod after,
        String editionBefore,
        String editionAfter,
        BreakReason reason) {}
