package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The quarters or years that periods are summed to.
 *
 * @param months their length: 3 or 12
 * @param firstMonth the month in which a year begins, and every third month a quarter
 */
public record PeriodGrid(int months, Month firstMonth) {

    private static final int MONTHS_OF_YEAR = 12;

    /** Finds the quarter or year that a period lies in; empty when it does not lie in one. */
    public Optional<AccountingPeriod> findAround(AccountingPeriod period) {
        YearMonth month = YearMonth.from(period.getFirstDay());
        int past = Math.floorMod(month.getMonthValue() - firstMonth.getValue(), months);
        YearMonth first = month.minusMonths(past);
        YearMonth last = first.plusMonths(months - 1L);
        boolean isAround = first.getYear() >= 0
                && last.getYear() <= 9999
                && !last.atEndOfMonth().isBefore(period.getLastDay());
        return isAround ? Optional.of(AccountingPeriod.ofMonths(first, last)) : Optional.empty();
    }

    /** What a period that does not lie in one of them should have been. */
    public Phrase describeAllowed() {
        Phrase first = MonthNames.of(firstMonth);
        Phrase allowed = months == MONTHS_OF_YEAR
                ? Phrase.of("en periode inden for et år", "a period within one year")
                : Phrase.of("en periode inden for et kvartal", "a period within one quarter");
        Phrase begins = Phrase.of(
                ", da indstillingen sumPeriodsTo lægger perioder sammen; indstillingen firstMonthOfYear siger, at et"
                        + " år begynder i ",
                ", as the option sumPeriodsTo sums periods; the option firstMonthOfYear says that a year begins in ");
        return allowed.plus(begins).plus(first);
    }
}
