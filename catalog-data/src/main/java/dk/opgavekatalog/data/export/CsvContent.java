package dk.opgavekatalog.data.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/** Rows of cells as CSV. */
final class CsvContent extends TextContent {

    /** Hands on the rows, one by one. */
    @FunctionalInterface
    interface Rows {
        void forEach(Consumer<? super List<String>> receiver);
    }

    private final String subject;
    private final char separator;
    private final Rows rows;

    private CsvContent(String subject, char separator, Rows rows) {
        super(true);
        this.subject = subject;
        this.separator = separator;
        this.rows = rows;
    }

    /**
     * Rows.
     *
     * @param subject what they are of, for a log
     * @param separator between cells
     * @param rows the rows, headings first
     */
    static Export of(String subject, char separator, Rows rows) {
        return new Export(new CsvContent(subject, separator, rows));
    }

    @Override
    void write(Writer out) throws IOException {
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

    @Override
    public Object toPlainValue() {
        return getText();
    }

    @Override
    public String toString() {
        return subject + " as CSV";
    }
}
