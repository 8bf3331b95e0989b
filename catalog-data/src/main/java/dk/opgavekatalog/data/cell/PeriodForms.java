package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads years and parts of years as people and statistics offices write them, in folded text. */
final class PeriodForms {

    private static final String YEAR = DateText.YEAR;

    /** A year of two digits, where nothing else can stand. */
    private static final String ANY_YEAR = "(?:" + YEAR + "|'?(?<yy>[0-9]{2}))";

    private static final String BETWEEN = "[-/., :]*";
    private static final String NUMBER = "(?<n>[0-9]{1,2})";
    private static final String NAME = "(?<name>[a-z]{3,9})\\.?";

    /** A word for a part of a year: month, quarter, half. */
    private static final String PART =
            "(?<part>m|maaned|month|q|k|kv|kvt|kvtl|kvart|kvartal|qtr|quarter|h|halvaar|half" + "|half[- ]year)\\.?";

    private static final Pattern WHOLE_YEAR = Pattern.compile(
            "(?:aar|aaret|regnskab|aarsregnskab|regnskabsaar|regnskabsaaret|kalenderaar|kalenderaaret|year"
                    + "|financial year|calendar year|accounts)[ :]+"
                    + YEAR);

    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile(YEAR + "(?: ?[-/] ?|[. ](?=[0-9]{2}$))(?<m>[0-9]{1,2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?<m>[0-9]{1,2}) ?[-/. ] ?" + YEAR);
    private static final Pattern DIGITS = Pattern.compile(YEAR + "(?<m>[0-9]{2})");
    private static final Pattern TWO_YEARS = Pattern.compile(
            "(?:regnskabsaar|skoleaar|financial year|school year)?[ :]*" + YEAR + " ?[-/] ?(?<next>(?:20)?[0-9]{2})");

    private static final Pattern NAME_AND_YEAR = Pattern.compile(NAME + BETWEEN + "(?:af |of )?" + YEAR);
    private static final Pattern YEAR_AND_NAME = Pattern.compile(YEAR + BETWEEN + NAME);
    private static final Pattern NAME_AND_SHORT_YEAR = Pattern.compile("(?<name>[a-z]{3,9})(?: ?')?(?<yy>[0-9]{2})");
    private static final Pattern NAME_AND_DAY = Pattern.compile(NAME + "[-/. ]+[0-9]{1,2}");
    private static final Pattern NAMES =
            Pattern.compile(NAME + " ?(?:-|/|til|to|t\\.?o\\.?m\\.?) ?(?<last>[a-z]{3,9})\\.?" + BETWEEN + YEAR);

    private static final Pattern[] PARTS = {
        Pattern.compile(YEAR + BETWEEN + PART + " ?" + NUMBER),
        Pattern.compile(YEAR + "[-/., :]+" + NUMBER + "\\.? ?" + PART),
        Pattern.compile(NUMBER + "\\.? ?" + PART + BETWEEN + "(?:af |of |i |in )?" + ANY_YEAR),
        Pattern.compile(PART + " ?" + NUMBER + BETWEEN + "(?:af |of |i |in )?" + ANY_YEAR)
    };

    private static final Pattern NO_YEAR = Pattern.compile(
            NUMBER + "\\.? ?" + PART + "|(?<part2>m|k|q|h|kvartal|quarter|halvaar) ?[0-9]{1,2}|(?<m>0[1-9]|1[0-2])");

    /** The words for the first and so on. */
    private static final String[][] ORDINALS = {
        {"foerste", "first", "1st", "1ste"},
        {"andet", "anden", "second", "2nd"},
        {"tredje", "tredie", "third", "3rd"},
        {"fjerde", "fourth", "4th"}
    };

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    private PeriodForms() {}

    /** Finds the period that a folded text names, or its fault; empty when it has no such form. */
    static Optional<PeriodFinding> find(String text, Month firstMonthOfYear) {
        return wholeYear(text)
                .or(() -> twoYears(text, firstMonthOfYear))
                .or(() -> month(text))
                .or(() -> namedMonth(text))
                .or(() -> part(withNumbers(text)))
                .or(() -> fault(withNumbers(text)));
    }

    private static Optional<PeriodFinding> wholeYear(String text) {
        Matcher year = WHOLE_YEAR.matcher(text);
        return year.matches() ? found(AccountingPeriod.ofYear(year(year))) : Optional.empty();
    }

    /** Reads a year that ends in the next one; 2011/12 could be a month as well. */
    private static Optional<PeriodFinding> twoYears(String text, Month firstMonthOfYear) {
        Matcher years = TWO_YEARS.matcher(text);
        if (!years.matches() || !isNext(year(years), Integer.parseInt(years.group("next")))) {
            return Optional.empty();
        }
        boolean couldBeMonth = Character.isDigit(text.charAt(0)) && Integer.parseInt(years.group("next")) <= MONTHS;
        if (couldBeMonth) {
            return text.contains("/") ? Optional.of(PeriodFinding.of(PeriodFault.YEAR_OR_MONTH)) : Optional.empty();
        }
        return firstMonthOfYear == Month.JANUARY
                ? Optional.of(PeriodFinding.of(PeriodFault.BROKEN_YEAR))
                : months(YearMonth.of(year(years), firstMonthOfYear), MONTHS);
    }

    private static boolean isNext(int year, int next) {
        return next == year + 1 || next == (year + 1) % CENTURY;
    }

    /** Reads a month by its number. A single digit from 1 to 4 could be a quarter. */
    private static Optional<PeriodFinding> month(String text) {
        for (Pattern form : new Pattern[] {YEAR_AND_MONTH, MONTH_AND_YEAR, DIGITS}) {
            Matcher month = form.matcher(text);
            if (month.matches()) {
                return month(year(month), month.group("m"));
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodFinding> month(int year, String number) {
        int month = Integer.parseInt(number);
        if (number.length() == 1 && month >= 1 && month <= QUARTERS) {
            return Optional.of(PeriodFinding.of(PeriodFault.MONTH_OR_QUARTER));
        }
        return month(year, month);
    }

    private static Optional<PeriodFinding> month(int year, int month) {
        return month >= 1 && month <= MONTHS
                ? months(YearMonth.of(year, month), 1)
                : Optional.of(PeriodFinding.of(PeriodFault.NO_SUCH_DAY));
    }

    private static Optional<PeriodFinding> namedMonth(String text) {
        for (Pattern form : new Pattern[] {NAME_AND_YEAR, YEAR_AND_NAME}) {
            Matcher month = form.matcher(text);
            Optional<Month> named = month.matches() ? MonthNames.find(month.group("name")) : Optional.empty();
            if (named.isPresent()) {
                return months(YearMonth.of(year(month), named.get()), 1);
            }
        }
        Matcher shortYear = NAME_AND_SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            return MonthNames.find(shortYear.group("name"))
                    .flatMap(month -> months(YearMonth.of(shortYear(shortYear), month), 1));
        }
        Matcher names = NAMES.matcher(text);
        return names.matches() ? severalMonths(names) : Optional.empty();
    }

    private static Optional<PeriodFinding> severalMonths(Matcher names) {
        Optional<Month> first = MonthNames.find(names.group("name"));
        Optional<Month> last = MonthNames.find(names.group("last"));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int count = last.get().getValue() - first.get().getValue() + 1;
        return count < 1
                ? Optional.of(PeriodFinding.of(PeriodFault.WRONG_WAY_ROUND))
                : months(YearMonth.of(year(names), first.get()), count);
    }

    private static Optional<PeriodFinding> part(String text) {
        for (Pattern form : PARTS) {
            Matcher part = form.matcher(text);
            if (part.matches()) {
                return part(
                        form.pattern().contains("<yy>") ? anyYear(part) : year(part),
                        lengthOf(part.group("part")),
                        Integer.parseInt(part.group("n")));
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodFinding> part(int year, int length, int number) {
        return number >= 1 && number <= MONTHS / length
                ? months(YearMonth.of(year, (number - 1) * length + 1), length)
                : Optional.of(PeriodFinding.of(PeriodFault.NO_SUCH_DAY));
    }

    /** The number of months of a part of a year. */
    private static int lengthOf(String part) {
        return switch (part.charAt(0)) {
            case 'm' -> 1;
            case 'h' -> MONTHS / 2;
            default -> MONTHS / 4;
        };
    }

    private static Optional<PeriodFinding> fault(String text) {
        Matcher nameAndDay = NAME_AND_DAY.matcher(text);
        if (nameAndDay.matches() && MonthNames.find(nameAndDay.group("name")).isPresent()) {
            return Optional.of(PeriodFinding.of(PeriodFault.YEAR_OR_DAY));
        }
        boolean lacksYear = NO_YEAR.matcher(text).matches()
                || MonthNames.find(text.replace(".", "")).isPresent();
        return lacksYear ? Optional.of(PeriodFinding.of(PeriodFault.NO_YEAR)) : Optional.empty();
    }

    private static String withNumbers(String text) {
        String numbered = text;
        for (int i = 0; i < ORDINALS.length; i++) {
            for (String word : ORDINALS[i]) {
                if (numbered.startsWith(word + " ")) {
                    numbered = (i + 1) + numbered.substring(word.length());
                }
            }
        }
        return numbered;
    }

    private static int year(Matcher matcher) {
        return Integer.parseInt(matcher.group("y"));
    }

    private static int shortYear(Matcher matcher) {
        return THIS_CENTURY + Integer.parseInt(matcher.group("yy"));
    }

    private static int anyYear(Matcher matcher) {
        return matcher.group("y") == null ? shortYear(matcher) : year(matcher);
    }

    private static Optional<PeriodFinding> months(YearMonth first, int count) {
        return found(AccountingPeriod.ofMonths(first, first.plusMonths(count - 1L)));
    }

    private static Optional<PeriodFinding> found(AccountingPeriod period) {
        return Optional.of(PeriodFinding.of(period));
    }
}
