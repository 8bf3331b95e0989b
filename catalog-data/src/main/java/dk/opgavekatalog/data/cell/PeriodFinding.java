package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a text was found to be: a period, a date, or neither because of a fault.
 *
 * @param period the period; of a date its month; null for a fault
 * @param date the date, or null
 * @param fault the fault, or null
 */
record PeriodFinding(
        @Nullable AccountingPeriod period,
        @Nullable LocalDate date,
        @Nullable PeriodFault fault) {

    static PeriodFinding of(AccountingPeriod period) {
        return new PeriodFinding(period, null, null);
    }

    static PeriodFinding of(LocalDate date) {
        return new PeriodFinding(AccountingPeriod.ofMonth(YearMonth.from(date)), date, null);
    }

    static PeriodFinding of(PeriodFault fault) {
        return new PeriodFinding(null, null, fault);
    }

    /** The first day: a date itself, or that of the period; null for a fault. */
    @Nullable
    LocalDate firstDay() {
        return date != null || period == null ? date : period.getFirstDay();
    }

    /** The last day; null for a fault. */
    @Nullable
    LocalDate lastDay() {
        return date != null || period == null ? date : period.getLastDay();
    }
}
