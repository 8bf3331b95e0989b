package dk.opgavekatalog.data.registration;

import java.util.regex.Pattern;

/**
 * The text that a cell stands for: without white space around it; or, where it begins with an apostrophe, as it is
 * without the apostrophe. So every text can be written, and a stray space makes no new unit.
 */
final class CellText {

    private static final char MARK = '\'';

    /** A date in ISO form, perhaps with a time, as a spreadsheet hands it over. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9:]+)?");

    private CellText() {}

    static String of(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : strip(cell);
    }

    /** What a cell holds that stands for a text. */
    static String mark(String text) {
        return of(text).equals(text) ? text : MARK + text;
    }

    /** Without what is not seen: spaces of every kind and byte order marks. */
    static String strip(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isUnseen(cell.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** Whether a cell is a date, which a spreadsheet makes of numbers and codes when its cells are formatted so. */
    static boolean isDate(String cell) {
        return DATE.matcher(strip(cell)).matches();
    }

    private static boolean isUnseen(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
