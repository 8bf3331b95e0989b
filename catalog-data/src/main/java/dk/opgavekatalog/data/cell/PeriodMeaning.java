package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The period that a cell names, or the reason why it is refused. A date stands for the month that it lies in.
 *
 * @param period the period; null when the cell is refused
 * @param date the date that the cell is; null when it names a period in another way
 * @param refusal why it is refused, or null
 */
public record PeriodMeaning(
        @Nullable AccountingPeriod period,
        @Nullable LocalDate date,
        @Nullable CellRefusal refusal) {}
