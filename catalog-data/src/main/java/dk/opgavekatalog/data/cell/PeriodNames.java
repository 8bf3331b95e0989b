package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;

/** The names of periods in words. */
public final class PeriodNames {

    private static final int QUARTER = 3;
    private static final int HALF = 6;

    private PeriodNames() {}

    /** The name of a period: 2024, januar 2024, 1. kvartal 2024, august 2024–juli 2025, or its two days. */
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
        if (months == HALF && month % HALF == 0) {
            int half = month / HALF + 1;
            return Phrase.of(half + ". halvår ", "half-year " + half + " of ").plus(String.valueOf(first.getYear()));
        }
        if (period.isCalendarYear()) {
            return Phrase.same(period.toString());
        }
        return months == 0
                ? of(period.getFirstDay()).plus("–").plus(of(period.getLastDay()))
                : MonthNames.of(first).plus("–").plus(MonthNames.of(YearMonth.from(period.getLastDay())));
    }

    /** The name of a day: 31. januar 2024. */
    public static Phrase of(LocalDate day) {
        return Phrase.of(day.getDayOfMonth() + ". ", day.getDayOfMonth() + " ")
                .plus(MonthNames.of(YearMonth.from(day)));
    }
}
