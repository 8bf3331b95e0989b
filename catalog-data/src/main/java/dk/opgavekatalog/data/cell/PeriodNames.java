package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.YearMonth;

/** The names of periods in words. */
public final class PeriodNames {

    private static final int QUARTER = 3;

    private PeriodNames() {}

    /** The name of a period: 2024, januar 2024, 1. kvartal 2024, or its two days. */
    public static Phrase of(AccountingPeriod period) {
        YearMonth first = YearMonth.from(period.getFirstDay());
        int months = period.findMonths().orElse(0);
        if (months == 1) {
            return MonthNames.of(first);
        }
        int month = first.getMonthValue() - 1;
        if (months == QUARTER && month % QUARTER == 0) {
            int quarter = month / QUARTER + 1;
            return Phrase.of(quarter + ". kvartal ", "quarter " + quarter + " of ")
                    .plus(String.valueOf(first.getYear()));
        }
        return Phrase.same(period.toString());
    }
}
