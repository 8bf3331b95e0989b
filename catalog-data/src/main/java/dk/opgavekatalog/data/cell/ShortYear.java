package dk.opgavekatalog.data.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates with a year of two digits, in folded text. Years from 00 to 29 are 2000 to 2029, as spreadsheets read
 * them too; others are refused. Dots (31.07.24), a slash and a hyphen (31/7-24) and the name of a month are Danish: the
 * day comes first. Elsewhere 31-07-24 can only be a day in July, while 15-07-24 may be a day in 2024 or in 2015.
 */
final class ShortYear {

    private static final String YEAR = "(?<yy>[0-9]{2})";
    private static final String NUMBER = "[0-9]{1,2}";

    /** Two digits each, since 3.1.24 could be the code of a field. */
    private static final Pattern DOTS =
            Pattern.compile("(?<d>[0-9]{2})\\. ?(?<m>[0-9]{2})\\. ?" + YEAR + DateText.TIME);

    private static final Pattern SLASH_AND_HYPHEN =
            Pattern.compile("(?<d>" + NUMBER + ")/(?<m>" + NUMBER + ")-" + YEAR + DateText.TIME);
    private static final Pattern NAMED =
            Pattern.compile("(?<d>" + NUMBER + ")\\.?[-/ ]?(?<name>[a-z]{3,9})\\.?[-/ ]*" + YEAR + DateText.TIME);
    private static final Pattern OPEN =
            Pattern.compile("(?<d>" + NUMBER + ")(?<sign>[-/])(?<m>" + NUMBER + ")\\k<sign>" + YEAR + DateText.TIME);
    private static final Pattern OTHER = Pattern.compile(NUMBER + "[-/.]" + NUMBER + "[-/.][0-9]{2}");

    private static final int THIS_CENTURY = 2000;

    /** Spreadsheets take 30 for 1930. */
    private static final int LAST_YEAR = 29;

    private ShortYear() {}

    /**
     * Finds the date that a text is, or its fault; empty when it has no such form.
     *
     * @param isDayFirst whether the day comes first where the order is open
     */
    static Optional<PeriodFinding> find(String text, boolean isDayFirst) {
        Matcher named = NAMED.matcher(text);
        Optional<Month> month = named.matches() ? MonthNames.find(named.group("name")) : Optional.empty();
        if (month.isPresent()) {
            return Optional.of(date(named, month.get().getValue()));
        }
        for (Pattern form : new Pattern[] {DOTS, SLASH_AND_HYPHEN}) {
            Matcher danish = form.matcher(text);
            if (danish.matches()) {
                return Optional.of(date(danish, number(danish, "m")));
            }
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return Optional.of(isDayFirst ? date(open, number(open, "m")) : onlyDate(open));
        }
        return OTHER.matcher(text).matches() ? fault(PeriodFault.SHORT_YEAR) : Optional.empty();
    }

    private static Optional<PeriodFinding> fault(PeriodFault fault) {
        return Optional.of(PeriodFinding.of(fault));
    }

    private static PeriodFinding date(Matcher matcher, int month) {
        int year = number(matcher, "yy");
        if (year > LAST_YEAR) {
            return PeriodFinding.of(PeriodFault.SHORT_YEAR);
        }
        return day(year, month, number(matcher, "d"))
                .map(PeriodFinding::of)
                .orElse(PeriodFinding.of(PeriodFault.NO_SUCH_DAY));
    }

    /** Returns the only day that a date can be, with the day, the month or the year first. */
    private static PeriodFinding onlyDate(Matcher matcher) {
        int first = number(matcher, "d");
        int second = number(matcher, "m");
        int last = number(matcher, "yy");
        if (last > LAST_YEAR) {
            return PeriodFinding.of(PeriodFault.SHORT_YEAR);
        }
        boolean canBeYearFirst = day(first, second, last).isPresent();
        Optional<LocalDate> dayFirst = day(last, second, first);
        Optional<LocalDate> monthFirst = day(last, first, second);
        if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return PeriodFinding.of(canBeYearFirst ? PeriodFault.SHORT_YEAR : PeriodFault.NO_SUCH_DAY);
        }
        return canBeYearFirst || (dayFirst.isPresent() && monthFirst.isPresent())
                ? PeriodFinding.of(PeriodFault.DAY_OR_YEAR)
                : PeriodFinding.of(dayFirst.or(() -> monthFirst).orElseThrow());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year > LAST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(THIS_CENTURY + year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
