package dk.opgavekatalog.data.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.opgavekatalog.data.export.Export;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes cells as the text of a CSV file.
 *
 * @param separator the character between cells
 * @param rows the rows, headings first
 */
record CsvCells(char separator, RowsInTurn rows) implements Export.TextWriting {

    /** Hands on the rows, one by one. */
    @FunctionalInterface
    interface RowsInTurn {
        void forEach(Consumer<? super List<String>> receiver);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        try {
            rows.forEach(csv::writeRecord);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
