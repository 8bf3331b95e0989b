package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.data.csv.ByteWords;
import dk.opgavekatalog.model.statement.Measure;

/**
 * Reads numbers written in the plainest way from the bytes of a file. Nearly all amounts of big files are read here.
 */
final class PlainNumbers {

    private static final long[] POWERS = new long[Measure.SURE_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private PlainNumbers() {}

    /**
     * Reads an optional minus, digits, and optionally the decimal sign with no more than some decimals.
     *
     * @param bytes holds the cell; eight bytes after it may be read
     * @return the number without its decimal sign, filled up to that number of decimals, or {@link AmountFormat#NONE}
     */
    static long read(byte[] bytes, int start, int end, int decimals, char decimalSign) {
        boolean isNegative = start < end && bytes[start] == '-';
        int first = isNegative ? start + 1 : start;
        if (first == end || end - first > Measure.SURE_DIGITS) {
            return AmountFormat.NONE;
        }
        long units = end - first <= ByteWords.SIZE
                ? readWord(bytes, first, end, decimals, decimalSign)
                : readDigits(bytes, first, end, decimals, decimalSign);
        return isNegative && units != AmountFormat.NONE ? -units : units;
    }

    /** Reads a number that fits into one word: removes the decimal sign from between the digits first. */
    private static long readWord(byte[] bytes, int first, int end, int decimals, char decimalSign) {
        int length = end - first;
        long word = ByteWords.at(bytes, first);
        int sign = Digits.indexOf(word, decimalSign, length);
        // Cells with and without decimals come in any order: no branch there.
        int digits = length - (sign < length ? 1 : 0);
        int missing = decimals - (digits - sign);
        boolean endsWithSign = sign == length - 1;
        boolean isPlain = sign > 0 && !endsWithSign && missing >= 0 && length + missing <= Measure.SURE_DIGITS;
        if (!isPlain) {
            return AmountFormat.NONE;
        }
        long number = Digits.read(Digits.without(word, sign), digits);
        return number < 0 ? AmountFormat.NONE : number * POWERS[missing];
    }

    private static long readDigits(byte[] bytes, int first, int end, int decimals, char decimalSign) {
        long digits = 0;
        int sign = end;
        for (int i = first; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (bytes[i] == decimalSign && sign == end && i > first) {
                sign = i;
            } else {
                return AmountFormat.NONE;
            }
        }
        int missing = sign == end ? decimals : decimals - (end - sign - 1);
        boolean endsWithSign = sign == end - 1;
        boolean isPlain = missing >= 0 && !endsWithSign && end - first + missing <= Measure.SURE_DIGITS;
        return isPlain ? digits * POWERS[missing] : AmountFormat.NONE;
    }
}
