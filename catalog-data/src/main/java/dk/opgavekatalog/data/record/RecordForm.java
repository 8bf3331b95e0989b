package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.csv.CsvForm;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The form in which files are written, and how much of them is read.
 *
 * @param charset the encoding of CSV files
 * @param separator the character between cells; when empty, the one that makes more known headings
 * @param comment the character that begins a comment line, or {@link CsvForm#NO_COMMENT}
 * @param decimalSign the decimal sign; when empty, as the separator makes it
 * @param thousandsSeparator the sign between thousands; when empty, the unambiguous ones
 * @param maxCell the most characters of a cell
 * @param maxRow the most bytes of a row
 * @param maxRows the most rows, all files together
 * @param maxMemory the most bytes that the rows may take
 */
public record RecordForm(
        Charset charset,
        Optional<Character> separator,
        char comment,
        Optional<Character> decimalSign,
        Optional<Character> thousandsSeparator,
        int maxCell,
        int maxRow,
        long maxRows,
        long maxMemory) {

    CsvForm template() {
        return new CsvForm(charset, separator.orElse(';'), comment, maxCell, maxRow);
    }

    AmountFormat amountFormat(char separatorOfFile) {
        return AmountFormat.of(separatorOfFile, decimalSign, thousandsSeparator);
    }
}
