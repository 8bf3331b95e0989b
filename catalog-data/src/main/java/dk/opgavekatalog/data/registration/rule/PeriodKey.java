package dk.opgavekatalog.data.registration.rule;

import dk.opgavekatalog.data.cell.PeriodMeaning;
import dk.opgavekatalog.data.cell.PeriodNames;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a cell that names a period. Dates stay apart until everything is read: amounts that are levels do not
 * add up over the dates of a month.
 *
 * @param period the period; of a date, the month that it lies in
 * @param date the date, or null
 * @param isUnderYear whether this stands below a heading that says year and is no year
 */
public record PeriodKey(AccountingPeriod period, @Nullable LocalDate date, boolean isUnderYear) {

    private static final int DATE_LENGTH = "2024-01-31".length();

    /** Ends the text of what stands below a heading that says year. */
    private static final String UNDER_YEAR = " year";

    /** The key of a cell that is not refused. */
    static PeriodKey of(PeriodMeaning meaning, boolean isUnderYear) {
        AccountingPeriod period = Objects.requireNonNull(meaning.period(), "period");
        boolean isYear = meaning.date() == null && period.isCalendarYear();
        return new PeriodKey(period, meaning.date(), isUnderYear && !isYear);
    }

    /** Reads what {@link #toText} gave. */
    public static PeriodKey parse(String text) {
        boolean isUnderYear = text.endsWith(UNDER_YEAR);
        String plain = isUnderYear ? text.substring(0, text.length() - UNDER_YEAR.length()) : text;
        if (plain.length() != DATE_LENGTH) {
            return new PeriodKey(AccountingPeriod.parse(plain), null, isUnderYear);
        }
        LocalDate date = LocalDate.parse(plain);
        return new PeriodKey(AccountingPeriod.ofMonth(YearMonth.from(date)), date, isUnderYear);
    }

    /** The text that stands for the meaning: the same for all cells that mean the same. */
    public String toText() {
        return plainText() + (isUnderYear ? UNDER_YEAR : "");
    }

    public boolean isDate() {
        return date != null;
    }

    /** Whether this is the first day of a year. */
    public boolean isFirstDay() {
        return date != null && date.getDayOfYear() == 1;
    }

    /** The date as it is written for programs, or else the period. */
    public String plainText() {
        return date == null ? period.toString() : date.toString();
    }

    /** The date in words, or else the period. */
    public Phrase describe() {
        return date == null ? PeriodNames.of(period) : PeriodNames.of(date);
    }
}
