package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.csv.CsvForm;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form in which files are written, and how much of them is read.
 *
 * @param charset the encoding of CSV files
 * @param separator the character between cells; when empty, the one that makes all headings
 * @param comment the character that begins a comment line, or {@link CsvForm#NO_COMMENT}
 * @param rowOfHeadings the row of the headings; when empty, it is looked for
 * @param numbers the way in which a file with a separator writes numbers
 * @param maxCell the most characters of a cell
 * @param maxRow the most bytes of a row
 * @param maxRows the most rows, all files together
 * @param maxMemory the most bytes that the rows may take
 */
public record RecordForm(
        Charset charset,
        Optional<Character> separator,
        char comment,
        Optional<Long> rowOfHeadings,
        Function<Character, AmountFormat> numbers,
        int maxCell,
        int maxRow,
        long maxRows,
        long maxMemory) {

    CsvForm template() {
        return new CsvForm(charset, separator.orElse(';'), comment, maxCell, maxRow);
    }
}
