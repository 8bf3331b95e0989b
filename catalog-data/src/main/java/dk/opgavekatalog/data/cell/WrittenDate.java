package dk.opgavekatalog.data.cell;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as spreadsheets and people write it, with Danish or English names of months: 03-01-2001, 3. jan, jan-03, 3.
 * januar 2001, January 3, 2001-01-03. Where the order of day and month is open, it has both.
 *
 * @param readings the days that it can be, the likeliest first
 */
public record WrittenDate(List<Reading> readings) {

    /**
     * A day that a text can mean.
     *
     * @param day the day of the month; 0 where the text does not say it
     * @param month the month
     * @param year the year in four digits; 0 where the text does not say it
     */
    public record Reading(int day, int month, int year) {

        boolean isPossible() {
            return day <= 31 && month >= 1 && month <= 12;
        }
    }

    private static final String TIME = "(?:[ T]+[0-9]{1,2}[:.][0-9]{2}.*)?";
    private static final String BETWEEN = "[ .,/-]*";

    /** The day of the week that a long form begins with, in Danish or English. */
    private static final String WEEKDAY = "(?:\\p{L}+da[gy],? +(?:den +)?)?";

    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,4})([-./])([0-9]{1,2})\\2([0-9]{2,4})" + TIME);

    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "([0-9]{1,2})" + BETWEEN + "(\\p{L}{3,9})" + BETWEEN + "([0-9]{4}|[0-9]{2})?" + TIME);

    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "(\\p{L}{3,9})" + BETWEEN + "([0-9]{4}|[0-9]{1,2})(?:, *([0-9]{4}|[0-9]{2}))?" + TIME);

    private static final int DIGITS_OF_YEAR = 4;
    private static final int CENTURY = 100;

    /** Excel reads the years 00 to 29 as 2000 to 2029, and 30 to 99 as 1930 to 1999. */
    private static final int FIRST_OF_1900S = 30;

    /** Returns the date that a text is; empty when it is not one. */
    public static Optional<WrittenDate> find(String cell) {
        String text = CellText.strip(cell).toLowerCase(Locale.ROOT);
        List<Reading> possible =
                readings(text).stream().filter(Reading::isPossible).distinct().toList();
        return possible.isEmpty() ? Optional.empty() : Optional.of(new WrittenDate(possible));
    }

    private static List<Reading> readings(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofNumbers(numbers.group(1), numbers.group(2), numbers.group(3), numbers.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches() && month(dayFirst.group(2)) > 0) {
            String year = dayFirst.group(3);
            return List.of(new Reading(
                    Integer.parseInt(dayFirst.group(1)), month(dayFirst.group(2)), year == null ? 0 : year(year)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches() && month(monthFirst.group(1)) > 0) {
            return ofMonth(month(monthFirst.group(1)), monthFirst.group(2), Optional.ofNullable(monthFirst.group(3)));
        }
        return List.of();
    }

    private static List<Reading> ofMonth(int month, String number, Optional<String> year) {
        if (year.isPresent()) {
            return List.of(new Reading(Integer.parseInt(number), month, year(year.get())));
        }
        List<Reading> readings = new ArrayList<>();
        if (number.length() < DIGITS_OF_YEAR) {
            readings.add(new Reading(Integer.parseInt(number), month, 0));
        }
        if (number.length() > 1) {
            readings.add(new Reading(0, month, year(number)));
        }
        return readings;
    }

    private static List<Reading> ofNumbers(String first, String sign, String second, String third) {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        if (first.length() > 2) {
            boolean isYearFirst = first.length() == DIGITS_OF_YEAR && third.length() == 2;
            return isYearFirst ? List.of(new Reading(Integer.parseInt(third), b, a)) : List.of();
        }
        boolean hasYear = third.length() == DIGITS_OF_YEAR;
        // 3.1.77 is a code that the catalogue lacks; only a zero in front makes a date of it.
        boolean isPadded = Stream.of(first, second).anyMatch(part -> part.startsWith("0"));
        if (third.length() == 3 || (!hasYear && sign.equals(".") && !isPadded)) {
            return List.of();
        }
        List<Reading> readings =
                new ArrayList<>(List.of(new Reading(a, b, year(third)), new Reading(b, a, year(third))));
        if (!hasYear && first.length() == 2) {
            readings.add(new Reading(Integer.parseInt(third), b, year(first)));
        }
        return readings;
    }

    /** Returns the number of a month; 0 when there is no month of that name. */
    private static int month(String name) {
        return MonthNames.find(name).map(Month::getValue).orElse(0);
    }

    /** Returns a year in four digits, as Excel completes it. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == DIGITS_OF_YEAR) {
            return year;
        }
        return (year < FIRST_OF_1900S ? 20 : 19) * CENTURY + year;
    }
}
