package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as Excel shows them. */
final class ExcelNumber {

    /** The number of digits that Excel shows and keeps of a typed number. */
    private static final int DIGITS = 15;

    /**
     * Rounds to the digits shown: Excel calculates in binary, so 0.1+0.2 is kept as 0.30000000000000004 and means 0.3.
     */
    private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    /** The first number with a digit that Excel does not keep. */
    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(DIGITS);

    /** The most characters of a number; Excel writes at most 17 digits. */
    private static final int MAX_LENGTH = 400;

    private static final Pattern FORM = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?");

    /** The most places of a number that is written out in full; others stay in their short form. */
    private static final int MAX_PLACES = 400;

    private static final Optional<Phrase> LOST_DIGITS = Optional.of(Phrase.of(
            "en tekst: Excel beholder kun 15 cifre af et tal og taber resten, når det skrives eller sættes ind;"
                    + " formater"
                    + " kolonnen som tekst inden",
            "a text: Excel keeps only 15 digits of a number and drops the rest when it is typed or pasted; format the"
                    + " column as text before that"));

    private static final long SECONDS_A_DAY = 86_400;

    /** The last day of the year 9999. */
    private static final double LAST_DAY = 2_958_465;

    /** 29 February 1900, which did not exist; Excel counts it, as Lotus 1-2-3 did. */
    private static final long DAY_THAT_NEVER_WAS = 60;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private ExcelNumber() {}

    /** Returns whether a number stays the same when it is kept in binary. */
    static boolean isKept(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= DIGITS;
    }

    /** Returns a number, or the text itself when it is not a number. */
    static Cell of(CharSequence text, NumberFormat format) {
        BigDecimal plain = ofPlain(text);
        return plain == null ? ofAny(text.toString(), format) : ofNumber(plain, format);
    }

    /** Returns a number in the most usual form, with no more digits than Excel keeps; null for any other. */
    private static @Nullable BigDecimal ofPlain(CharSequence text) {
        int length = text.length();
        boolean isNegative = length > 0 && text.charAt(0) == '-';
        int first = isNegative ? 1 : 0;
        long digits = 0;
        int sign = length;
        if (length - first > DIGITS || first == length) {
            return null;
        }
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else if (c == '.' && sign == length && i > first) {
                sign = i;
            } else {
                return null;
            }
        }
        int decimals = Math.max(0, length - sign - 1);
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return BigDecimal.valueOf(isNegative ? -digits : digits, decimals);
    }

    private static Cell ofAny(String text, NumberFormat format) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Cell.EMPTY;
        }
        if (stripped.length() > MAX_LENGTH || !FORM.matcher(stripped).matches()) {
            return Cell.ofText(text); // such as NaN; the reader refuses it as an amount
        }
        double binary = Double.parseDouble(stripped);
        BigDecimal written = new BigDecimal(stripped);
        boolean isBeyond = Double.isInfinite(binary) || (binary == 0 && written.signum() != 0);
        if (isBeyond) {
            return Cell.ofText(text);
        }
        // The binary number that Excel holds is rounded; a number written with few digits is rounded already.
        BigDecimal shown = withoutZeros(written.precision() <= DIGITS ? written : new BigDecimal(binary).round(SHOWN));
        boolean isKept = shown.doubleValue() == binary && shown.abs().compareTo(TOO_LONG) < 0;
        return isKept ? ofNumber(shown, format) : Cell.ofNumber(shown, LOST_DIGITS, format.findUnit(shown));
    }

    private static Cell ofNumber(BigDecimal number, NumberFormat format) {
        Optional<Phrase> whyNoKey = format.findWhyNoKey(number);
        Optional<String> shown = whyNoKey.isEmpty() ? Optional.empty() : format.findWithZeros(number);
        return shown.map(text -> Cell.ofNumber(number, text))
                .orElseGet(() -> Cell.ofNumber(number, whyNoKey, format.findUnit(number)));
    }

    /** Returns a number without zeros at the end of its decimals. */
    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -MAX_PLACES ? stripped.setScale(0) : stripped;
    }

    /**
     * Returns the date, the time or both that a number stands for; a number that stands for neither is returned as it
     * is.
     */
    static Cell date(Cell cell, boolean isFrom1904) {
        if (!(cell instanceof Cell.NumberCell numeric)) {
            return cell;
        }
        double days = numeric.getNumber().doubleValue();
        if (days < 0 || days >= LAST_DAY) {
            return cell;
        }
        long seconds = Math.round(days * SECONDS_A_DAY);
        long day = seconds / SECONDS_A_DAY;
        String time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY).format(TIME);
        boolean isTimeAlone = day == 0 && !isFrom1904;
        if (isTimeAlone) {
            return Cell.ofText(time);
        }
        String date = date(day, isFrom1904);
        return Cell.ofText(seconds % SECONDS_A_DAY == 0 ? date : date + " " + time);
    }

    private static String date(long day, boolean isFrom1904) {
        if (isFrom1904) {
            return START_OF_1904.plusDays(day).toString();
        }
        if (day == DAY_THAT_NEVER_WAS) {
            return "1900-02-29";
        }
        return BEFORE_1900.plusDays(day < DAY_THAT_NEVER_WAS ? day : day - 1).toString();
    }
}
