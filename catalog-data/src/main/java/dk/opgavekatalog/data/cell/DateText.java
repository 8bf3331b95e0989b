package dk.opgavekatalog.data.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people and programs write them, in folded text. A time of day is left out. */
final class DateText {

    /** A year that no other number is taken for. */
    static final String YEAR = "(?<y>(?:19|20)[0-9]{2})";

    private static final String DAY = "(?<d>[0-9]{1,2})";
    private static final String MONTH = "(?<m>[0-9]{1,2})";
    static final String TIME = "(?:[t ] ?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]{1,9})?)?)?";
    private static final String NAME = "(?<name>[a-z]{3,9})\\.?";

    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "([-/.])" + MONTH + "\\2" + DAY + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + "(?:[-.] ?|/)" + MONTH + "(?:[-.] ?| )" + YEAR + TIME);
    private static final Pattern SLASHES = Pattern.compile(DAY + "/" + MONTH + "/" + YEAR + TIME);
    private static final Pattern DIGITS = Pattern.compile(YEAR + "(?<m>[0-9]{2})(?<d>[0-9]{2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:d\\. ?|den )?" + DAY + "(?:\\.|st|nd|rd|th)?[-/ ]?" + NAME + "[-/, ]*" + YEAR + TIME);
    private static final Pattern NAME_FIRST = Pattern.compile(NAME + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR + TIME);
    private static final Pattern YEAR_AND_NAME = Pattern.compile(YEAR + "[-/ ]" + NAME + "[-/ ]" + DAY + TIME);

    private static final Pattern ZONED =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[t ][0-9:.,]+ ?(?:z|utc|gmt|[-+][0-9:]{2,6})");
    private static final Pattern TWO_NUMBERS = Pattern.compile("[0-9]{1,2}[-/.][0-9]{2}");
    private static final Pattern NO_YEAR = Pattern.compile("[0-9]{1,2}\\.?[-/ ]?(?<name>[a-z]{3,9})\\.?");

    private static final int LAST_MONTH = 12;

    private DateText() {}

    /**
     * Finds the date that a folded text is, or its fault; empty when it does not look like a date.
     *
     * @param isDayFirst whether the day comes first where the order is open
     */
    static Optional<PeriodFinding> find(String text, boolean isDayFirst) {
        for (Pattern form : new Pattern[] {YEAR_FIRST, DAY_FIRST, DIGITS}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return Optional.of(date(matcher, Integer.parseInt(matcher.group("m"))));
            }
        }
        for (Pattern form : new Pattern[] {NAMED, NAME_FIRST, YEAR_AND_NAME}) {
            Matcher matcher = form.matcher(text);
            Optional<Month> month = matcher.matches() ? MonthNames.find(matcher.group("name")) : Optional.empty();
            if (month.isPresent()) {
                return Optional.of(date(matcher, month.get().getValue()));
            }
        }
        Matcher slashes = SLASHES.matcher(text);
        return slashes.matches()
                ? Optional.of(withSlashes(slashes, isDayFirst))
                : ShortYear.find(text, isDayFirst).or(() -> fault(text).map(PeriodFinding::of));
    }

    /** Danes write the day first, Americans the month. */
    private static PeriodFinding withSlashes(Matcher matcher, boolean isDayFirst) {
        int first = Integer.parseInt(matcher.group("d"));
        int second = Integer.parseInt(matcher.group("m"));
        int year = Integer.parseInt(matcher.group("y"));
        if (isDayFirst) {
            return date(year, second, first);
        }
        if (first <= LAST_MONTH && second <= LAST_MONTH && first != second) {
            return PeriodFinding.of(PeriodFault.DAY_OR_MONTH);
        }
        return second > LAST_MONTH ? date(year, first, second) : date(year, second, first);
    }

    private static Optional<PeriodFault> fault(String text) {
        if (ZONED.matcher(text).matches()) {
            return Optional.of(PeriodFault.TIME_ZONE);
        }
        if (TWO_NUMBERS.matcher(text).matches()) {
            return Optional.of(PeriodFault.YEAR_OR_DAY);
        }
        return hasMonth(NO_YEAR.matcher(text)) ? Optional.of(PeriodFault.NO_YEAR) : Optional.empty();
    }

    /** Whether a text has a form whose name, if it has one, is that of a month. */
    private static boolean hasMonth(Matcher matcher) {
        return matcher.matches()
                && (matcher.group("name") == null
                        || MonthNames.find(matcher.group("name")).isPresent());
    }

    private static PeriodFinding date(Matcher matcher, int month) {
        return date(Integer.parseInt(matcher.group("y")), month, Integer.parseInt(matcher.group("d")));
    }

    private static PeriodFinding date(int year, int month, int day) {
        try {
            return PeriodFinding.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return PeriodFinding.of(PeriodFault.NO_SUCH_DAY);
        }
    }
}
