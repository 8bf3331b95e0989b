package dk.opgavekatalog.data.cell;

/**
 * The text that a cell stands for: its content without surrounding white space or, where it begins with an apostrophe,
 * everything after the apostrophe. So every text can be written, and a stray space makes no new unit.
 */
public final class CellText {

    private static final char MARK = '\'';

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

    private static boolean isUnseen(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
