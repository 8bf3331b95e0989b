package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a statement is for, both days included. As text a calendar year is {@code 2024}, any other period
 * {@code 2024-07-01/2024-12-31}. Refuses a last day before the first.
 */
public final class AccountingPeriod implements Comparable<AccountingPeriod> {

    private static final int DIGITS_OF_YEAR = 4;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

    private final LocalDate firstDay;
    private final LocalDate lastDay;

    private AccountingPeriod(LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * A calendar year.
     *
     * @param year the year, 0 to 9999
     * @return the period
     * @throws IllegalArgumentException when the year is out of range
     */
    public static AccountingPeriod ofYear(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("year " + year + "; allowed is 0 to 9999");
        }
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * A calendar month.
     *
     * @param month the month, in the years 0 to 9999
     * @return the period
     * @throws IllegalArgumentException when the year is out of range
     */
    public static AccountingPeriod ofMonth(YearMonth month) {
        return ofMonths(month, month);
    }

    /**
     * A period of whole months, such as a quarter.
     *
     * @param first the first month, in the years 0 to 9999
     * @param last the last month, not before the first
     * @return the period
     * @throws IllegalArgumentException when the months are the wrong way round or out of range
     */
    public static AccountingPeriod ofMonths(YearMonth first, YearMonth last) {
        return of(first.atDay(1), last.atEndOfMonth());
    }

    /**
     * A period between two days.
     *
     * @param firstDay the first day, in the years 0 to 9999
     * @param lastDay the last day, not before the first
     * @return the period
     * @throws IllegalArgumentException when the days are the wrong way round or out of range
     */
    public static AccountingPeriod of(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay) || firstDay.getYear() < 0 || lastDay.getYear() > 9999) {
            throw new IllegalArgumentException("period from " + firstDay + " to " + lastDay
                    + "; allowed is a first day that is not after the last, in the years 0 to 9999");
        }
        return new AccountingPeriod(firstDay, lastDay);
    }

    /**
     * Reads a period; the mirror of {@link #toString()}.
     *
     * @param text a year, or two days with a slash between them
     * @return the period
     * @throws IllegalArgumentException when the text has neither form
     */
    @JsonCreator
    public static AccountingPeriod parse(String text) {
        if (YEAR.matcher(text).matches()) {
            return ofYear(Integer.parseInt(text));
        }
        Matcher days = DAYS.matcher(text);
        try {
            if (days.matches()) {
                return of(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
            }
        } catch (DateTimeParseException e) {
            throw notAPeriod(text, e);
        }
        throw notAPeriod(text, null);
    }

    /**
     * The same as {@link #parse(String)}, by the name that web frameworks look for.
     *
     * @param text a year, or two days with a slash between them
     * @return the period
     * @throws IllegalArgumentException when the text has neither form
     */
    public static AccountingPeriod valueOf(String text) {
        return parse(text);
    }

    private static IllegalArgumentException notAPeriod(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "'" + text
                        + "' is not a period; allowed is a year such as 2024, "
                        + "or two days such as 2024-07-01/2024-12-31",
                cause);
    }

    /**
     * The first day.
     *
     * @return the day
     */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /**
     * The last day.
     *
     * @return the day
     */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /**
     * The length of the period in months.
     *
     * @return the number of months; empty when the period does not consist of whole calendar months
     */
    public OptionalInt findMonths() {
        LocalDate next = lastDay.plusDays(1);
        return firstDay.getDayOfMonth() == 1 && next.getDayOfMonth() == 1
                ? OptionalInt.of((int) ChronoUnit.MONTHS.between(firstDay, next))
                : OptionalInt.empty();
    }

    /**
     * Whether the period is one calendar year.
     *
     * @return false for any other period, such as a year that begins in July
     */
    public boolean isCalendarYear() {
        return firstDay.getDayOfYear() == 1
                && lastDay.getYear() == firstDay.getYear()
                && lastDay.getDayOfYear() == lastDay.lengthOfYear();
    }

    @Override
    public int compareTo(AccountingPeriod other) {
        int byFirst = firstDay.compareTo(other.firstDay);
        return byFirst != 0 ? byFirst : lastDay.compareTo(other.lastDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountingPeriod that && firstDay.equals(that.firstDay) && lastDay.equals(that.lastDay);
    }

    @Override
    public int hashCode() {
        return 31 * firstDay.hashCode() + lastDay.hashCode();
    }

    /**
     * The period as programs and documents write it; the mirror of {@link #parse(String)}. Messages call it by its
     * name, such as 1. kvartal 2024.
     *
     * @return the year of a calendar year, such as {@code 2024}; the two days of any other period, such as
     *     {@code 2024-01-01/2024-03-31}
     */
    @Override
    @JsonValue
    public String toString() {
        return isCalendarYear() ? firstDay.toString().substring(0, DIGITS_OF_YEAR) : firstDay + "/" + lastDay;
    }
}
