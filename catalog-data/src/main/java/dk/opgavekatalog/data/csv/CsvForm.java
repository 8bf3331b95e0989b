package dk.opgavekatalog.data.csv;

import java.nio.charset.Charset;

/**
 * How a CSV file is written: all that must be known to divide it into cells.
 *
 * @param charset the encoding, one in which the ASCII characters are themselves and nothing else
 * @param separator what stands between cells, an ASCII character
 * @param comment what a line begins with that is no row, an ASCII character
 * @param maxCell the most characters of a cell
 * @param maxRow the most bytes of a row
 */
public record CsvForm(Charset charset, char separator, char comment, int maxCell, int maxRow) {

    /** What encloses a cell that holds separators or line ends. */
    static final char QUOTE = '"';

    /** The same with another encoding and separator. */
    CsvForm with(Charset otherCharset, char otherSeparator) {
        return new CsvForm(otherCharset, otherSeparator, comment, maxCell, maxRow);
    }
}
