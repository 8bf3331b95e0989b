package dk.opgavekatalog.data.csv;

import java.nio.charset.Charset;

/**
 * How a CSV file is written: all that must be known to divide it into cells.
 *
 * @param charset the encoding, one in which the ASCII characters are themselves and nothing else
 * @param separator what stands between cells, an ASCII character
 * @param comment what a line begins with that is no row, an ASCII character or {@link #NO_COMMENT}
 * @param maxCell the most characters of a cell
 * @param maxRow the most bytes of a row
 */
public record CsvForm(Charset charset, char separator, char comment, int maxCell, int maxRow) {

    /** What no line begins with, where there are no comments: no character, and no byte either. */
    public static final char NO_COMMENT = '\uFFFF';

    /** What encloses a cell that holds separators or line ends. */
    static final char QUOTE = '"';

    boolean hasComments() {
        return comment != NO_COMMENT;
    }

    /** The same with another separator. */
    CsvForm with(char otherSeparator) {
        return new CsvForm(charset, otherSeparator, comment, maxCell, maxRow);
    }
}
