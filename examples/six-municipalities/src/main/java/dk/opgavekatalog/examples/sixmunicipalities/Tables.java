package dk.opgavekatalog.examples.sixmunicipalities;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads tables in UTF-8 with a header in the first line; lines that begin with {@code #} are comments. */
final class Tables {

    private Tables() {}

    static List<TableRow> readBundled(String name, char separator) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8), separator);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static List<TableRow> read(Path file, char separator) {
        try (Reader in = Files.newBufferedReader(file)) {
            return read(file.toString(), in, separator);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no file " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<TableRow> read(String file, Reader in, char separator) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(in)) {
            return csv.stream().map(fields -> new TableRow(file, fields)).toList();
        }
    }
}
