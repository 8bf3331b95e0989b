package dk.opgavekatalog.examples.benchmarks.bigfile;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * FastCSV's bare read: it visits every field of every row as characters, on one thread. It makes no strings, so it is
 * faster than reading every row as a {@code CsvRecord}.
 */
final class FastCsvContender implements BigFileContender {

    @Override
    public String getName() {
        return "FastCSV, bare read";
    }

    @Override
    public Checksum run(Path file) throws IOException {
        try (CsvReader<Integer> reader = CsvReader.builder().fieldSeparator(';').build(new FieldVisitor(), file)) {
            long rows = -1; // the header is none
            long characters = 0;
            for (int ofRow : reader) {
                rows++;
                characters += ofRow;
            }
            if (characters < rows) {
                throw new IllegalStateException("only " + characters + " characters in " + rows + " rows");
            }
            return new Checksum.Rows(rows);
        }
    }

    /** Counts the characters of a row, so that no field can be optimized away. */
    private static final class FieldVisitor extends AbstractBaseCsvCallbackHandler<Integer> {

        private int characters;

        @Override
        protected void handleBegin(long startingLineNumber) {
            characters = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            characters += length;
        }

        @Override
        protected Integer buildRecord() {
            return characters;
        }
    }
}
