package dk.opgavekatalog.data.csv;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The form of a CSV file: everything needed to divide it into cells.
 *
 * @param charset the encoding, in which each ASCII byte must stand for that ASCII character only
 * @param separator the ASCII character between cells
 * @param comment the ASCII character that begins a comment line, or {@link #NO_COMMENT}
 * @param maxCell the most characters of a cell
 * @param maxRow the most bytes of a row
 */
public record CsvForm(Charset charset, char separator, char comment, int maxCell, int maxRow) {

    /** Stands for no comments: neither a character nor a byte, so that no line begins with it. */
    public static final char NO_COMMENT = '\uFFFF';

    /** The quotation mark, which encloses a cell that contains separators or line ends. */
    static final char QUOTE = '"';

    boolean hasComments() {
        return comment != NO_COMMENT;
    }

    /**
     * Counts a comment among the rows, unless to their handler it is none. The handler sees only comments with
     * separators, after the rows above them.
     *
     * @param line the line on which it stands
     * @param text the whole comment
     */
    void takeComment(long line, String text, Rows rows, RowHandler handler) {
        if (text.indexOf(separator) >= 0) {
            rows.handTo(handler);
            String[] cells = text.split(Pattern.quote(Character.toString(separator)), -1);
            if (!handler.isComment(
                    line, Arrays.stream(cells).map(CsvForm::withoutQuotes).toList())) {
                return;
            }
        }
        rows.addComment();
    }

    private static String withoutQuotes(String cell) {
        boolean isQuoted = cell.length() > 1 && cell.charAt(0) == QUOTE && cell.charAt(cell.length() - 1) == QUOTE;
        return isQuoted ? cell.substring(1, cell.length() - 1) : cell;
    }

    /** Returns the same form in another encoding. */
    CsvForm in(Charset otherCharset) {
        return new CsvForm(otherCharset, separator, comment, maxCell, maxRow);
    }

    /** Returns the same form with another separator. */
    CsvForm with(char otherSeparator) {
        return new CsvForm(charset, otherSeparator, comment, maxCell, maxRow);
    }
}
