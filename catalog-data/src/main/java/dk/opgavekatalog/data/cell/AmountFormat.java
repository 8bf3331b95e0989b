package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.data.aggregate.Sums;
import dk.opgavekatalog.data.csv.ByteWords;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way in which a file writes amounts. Never rounds and never guesses. */
public final class AmountFormat {

    /** Stands for no amount: amounts lie within 2<sup>63</sup>-1 on either side of zero. */
    public static final long NONE = Sums.NOT_STATED;

    /** The most characters of an amount; longer ones are refused without being read. */
    public static final int MAX_LENGTH = 64;

    /** Digits with a currency before or after them. */
    private static final Pattern CURRENCY =
            Pattern.compile("(?i)(kr\\.?|DKK|EUR|€)\\s*[-0-9.,\u00A0 ]+|[-0-9.,\u00A0\u202F ]+(kr\\.?|DKK|EUR|€|,-)");

    private static final String SPACES = " \u00A0\u202F\u2009";
    private static final String MINUS_SIGNS = "-\u2212";
    private static final int GROUP = 3;
    private static final long[] POWERS = new long[Measure.SURE_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private final char decimalSign;
    private final Optional<Character> thousandsSeparator;

    public AmountFormat(char decimalSign, Optional<Character> thousandsSeparator) {
        this.decimalSign = decimalSign;
        this.thousandsSeparator = thousandsSeparator;
    }

    /**
     * Returns the format of amounts in a file. For a table without separators, pass any character but a comma.
     *
     * @param separator the character between cells
     * @param decimalSign the sign that the options name
     * @param thousandsSeparator the sign that the options name
     */
    public static AmountFormat of(
            char separator, Optional<Character> decimalSign, Optional<Character> thousandsSeparator) {
        char usual = separator == ',' ? '.' : ',';
        char other = separator == ',' ? ',' : '.';
        boolean isTaken = thousandsSeparator.filter(sign -> sign == usual).isPresent();
        return new AmountFormat(decimalSign.orElse(isTaken ? other : usual), thousandsSeparator);
    }

    public char decimalSign() {
        return decimalSign;
    }

    /**
     * Reads an amount written in the plainest way: an optional minus, digits, and optionally the decimal sign with no
     * more decimals than the measure has.
     *
     * @param bytes holds the cell; eight bytes after it may be read
     * @return the amount in smallest units, or {@link #NONE} when the cell must be looked at more closely
     */
    public long readPlain(byte[] bytes, int start, int end, int decimals) {
        boolean isNegative = start < end && bytes[start] == '-';
        int first = isNegative ? start + 1 : start;
        if (first == end || end - first > Measure.SURE_DIGITS) {
            return NONE;
        }
        long units = end - first <= ByteWords.SIZE
                ? readWord(bytes, first, end, decimals)
                : readDigits(bytes, first, end, decimals);
        return isNegative && units != NONE ? -units : units;
    }

    /** Reads an amount that fits into one word: removes the decimal sign from between the digits first. */
    private long readWord(byte[] bytes, int first, int end, int decimals) {
        int length = end - first;
        long word = ByteWords.at(bytes, first);
        int sign = Digits.indexOf(word, decimalSign, length);
        // Cells with and without decimals come in any order: no branch there.
        int digits = length - (sign < length ? 1 : 0);
        int missing = decimals - (digits - sign);
        boolean endsWithSign = sign == length - 1;
        boolean isPlain = sign > 0 && !endsWithSign && missing >= 0 && length + missing <= Measure.SURE_DIGITS;
        if (!isPlain) {
            return NONE;
        }
        long number = Digits.read(Digits.without(word, sign), digits);
        return number < 0 ? NONE : number * POWERS[missing];
    }

    private long readDigits(byte[] bytes, int first, int end, int decimals) {
        long digits = 0;
        int sign = end;
        for (int i = first; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (bytes[i] == decimalSign && sign == end && i > first) {
                sign = i;
            } else {
                return NONE;
            }
        }
        int missing = sign == end ? decimals : decimals - (end - sign - 1);
        boolean endsWithSign = sign == end - 1;
        boolean isPlain = missing >= 0 && !endsWithSign && end - first + missing <= Measure.SURE_DIGITS;
        return isPlain ? digits * POWERS[missing] : NONE;
    }

    /**
     * An amount, or the reason why a cell is refused.
     *
     * @param units the amount in smallest units
     * @param refusal why it is refused, or null
     */
    public record Amount(long units, @Nullable CellRefusal refusal) {}

    /**
     * A number with the decimals that its cell has, or the reason why the cell is refused.
     *
     * @param number the number; not used when the cell is refused
     * @param refusal why it is refused, or null
     */
    public record AnyNumber(BigDecimal number, @Nullable CellRefusal refusal) {}

    /** Reads any amount. */
    public Amount read(String cell, Measure measure) {
        AnyNumber any = read(cell, other -> other.read(cell, measure).refusal() == null);
        return any.refusal() == null ? inUnits(cell, any.number(), measure) : new Amount(NONE, any.refusal());
    }

    /** Reads any number, as an amount is written, with any number of decimals. */
    public AnyNumber readNumber(String cell) {
        return read(cell, other -> other.readNumber(cell).refusal() == null);
    }

    /**
     * Reads a number.
     *
     * @param isReadableAs whether another format could read the cell, which a message then tells
     */
    private AnyNumber read(String cell, Predicate<AmountFormat> isReadableAs) {
        if (cell.length() > MAX_LENGTH) {
            return refused(Reason.OUT_OF_RANGE, cell, () -> "at most " + MAX_LENGTH + " characters");
        }
        String text = CellText.strip(cell);
        boolean isNegative = false;
        if (!text.isEmpty() && (isMinus(text.charAt(0)) || text.charAt(0) == '+')) {
            isNegative = isMinus(text.charAt(0));
            text = CellText.strip(text.substring(1));
        } else if (!text.isEmpty() && isMinus(text.charAt(text.length() - 1))) { // as SAP writes
            isNegative = true;
            text = CellText.strip(text.substring(0, text.length() - 1));
        }
        int sign = text.indexOf(decimalSign);
        String whole = sign < 0 ? text : text.substring(0, sign);
        String fraction = sign < 0 ? "" : text.substring(sign + 1);
        boolean isFraction = sign < 0 || isDigits(fraction);
        if (!isFraction || (whole.isEmpty() && sign < 0)) {
            return refused(Reason.MALFORMED, cell, () -> describeForm(cell, isReadableAs));
        }
        String digits = whole;
        if (!isDigits(whole) && !whole.isEmpty()) {
            char separator = firstNonDigit(whole);
            if (!isSeparator(separator) || !isGrouped(whole, separator)) {
                return refused(Reason.MALFORMED, cell, () -> describeForm(cell, isReadableAs));
            }
            if (isAmbiguous(whole, separator, sign >= 0)) {
                return refused(Reason.MALFORMED, cell, () -> describeAmbiguity(whole, separator));
            }
            digits = whole.replace(String.valueOf(separator), "");
        }
        BigDecimal number = new BigDecimal((digits.isEmpty() ? "0" : digits) + (sign < 0 ? "" : "." + fraction));
        return new AnyNumber(isNegative ? number.negate() : number, null);
    }

    private Amount inUnits(String cell, BigDecimal amount, Measure measure) {
        if (!measure.hasDecimalsOf(amount)) {
            return refusedAmount(
                    Reason.TOO_MANY_DECIMALS,
                    cell,
                    () -> "at most " + Counted.of(measure.getDecimals(), "decimal") + ", as " + measure.getId()
                            + " has");
        }
        try {
            return new Amount(measure.toSmallestUnits(amount), null);
        } catch (ArithmeticException e) {
            return refusedAmount(
                    Reason.OVERFLOW,
                    cell,
                    () -> "at most " + measure.fromSmallestUnits(Long.MAX_VALUE) + " above or below zero");
        }
    }

    private static Amount refusedAmount(Reason reason, String cell, Supplier<String> allowed) {
        return new Amount(NONE, new CellRefusal(reason, cell, allowed));
    }

    private static AnyNumber refused(Reason reason, String cell, Supplier<String> allowed) {
        return new AnyNumber(BigDecimal.ZERO, new CellRefusal(reason, cell, allowed));
    }

    private static boolean isMinus(char c) {
        return MINUS_SIGNS.indexOf(c) >= 0;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static char firstNonDigit(String text) {
        return (char) text.chars().filter(c -> c < '0' || c > '9').findFirst().orElseThrow();
    }

    /** Returns the point where the decimal sign is a comma, and the comma otherwise. */
    private char otherSign() {
        return decimalSign == ',' ? '.' : ',';
    }

    private boolean isSeparator(char c) {
        return SPACES.indexOf(c) >= 0 || c == thousandsSeparator.orElse(otherSign());
    }

    /** One to three digits, then groups of three. */
    private static boolean isGrouped(String whole, char separator) {
        String[] groups = whole.split(Pattern.quote(String.valueOf(separator)), -1);
        for (int i = 0; i < groups.length; i++) {
            boolean isFull = groups[i].length() == GROUP || (i == 0 && groups[i].length() < GROUP);
            if (!isFull || !isDigits(groups[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sign between thousands could just as well be a decimal sign. */
    private boolean isAmbiguous(String whole, char separator, boolean hasDecimals) {
        return separator == otherSign()
                && thousandsSeparator.isEmpty()
                && !hasDecimals
                && whole.indexOf(separator) == whole.lastIndexOf(separator);
    }

    private String describeForm(String cell, Predicate<AmountFormat> isReadableAs) {
        String form = "a number such as -1234" + decimalSign + "50";
        boolean isOtherTaken =
                thousandsSeparator.filter(sign -> sign == otherSign()).isPresent();
        boolean fitsOther = !isOtherTaken && isReadableAs.test(new AmountFormat(otherSign(), thousandsSeparator));
        if (CellText.isDate(cell)) {
            return form
                    + "; this is a date: a spreadsheet turns numbers into dates when the cells are formatted as dates";
        }
        if (CURRENCY.matcher(CellText.strip(cell)).matches()) {
            return form + " without a currency, since no option allows one; in a spreadsheet, remove it from the cells"
                    + " and give them a number format";
        }
        return fitsOther
                ? form + "; the option decimalSign lets a decimal " + (otherSign() == ',' ? "comma" : "point")
                        + " be read"
                : form;
    }

    private String describeAmbiguity(String whole, char separator) {
        return "a number that can be read in one way only: " + whole.replace(String.valueOf(separator), "") + " or "
                + whole.replace(separator, decimalSign)
                + "; or the option thousandsSeparator, which says what stands between thousands";
    }
}
