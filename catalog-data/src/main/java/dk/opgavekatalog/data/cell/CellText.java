package dk.opgavekatalog.data.cell;

import java.util.regex.Pattern;

/**
 * The text that a cell stands for: its content without surrounding white space or, where it begins with an apostrophe,
 * everything after the apostrophe. So every text can be written, and a stray space makes no new unit.
 */
public final class CellText {

    private static final char MARK = '\'';

    /** A date in ISO form, perhaps with a time, as a spreadsheet hands it over. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9:]+)?");

    private CellText() {}

    public static String of(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : strip(cell);
    }

    /** Returns the content of a cell that stands for a text. */
    public static String mark(String text) {
        return of(text).equals(text) ? text : MARK + text;
    }

    /** Removes invisible characters at both ends: spaces of every kind and byte order marks. */
    public static String strip(String cell) {
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

    /** Whether a cell is a date: a spreadsheet turns numbers and codes into dates when the cells are formatted so. */
    public static boolean isDate(String cell) {
        return DATE.matcher(strip(cell)).matches();
    }

    private static boolean isUnseen(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
