package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.file.FileErrors;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.language.Phrase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a reading reads: files, a stream, or tables. Each can be read several times, but for a stream. */
public final class ReadingTasks {

    /** The most bytes of a stream that can be kept. */
    private static final int MOST_KEPT = 1 << 30;

    private ReadingTasks() {}

    /** Reads files one after the other. */
    public interface TablesReader {

        /** Reads a CSV file to its end. */
        void read(String name, InputStream in) throws IOException;

        /** Reads a table of another form. */
        void read(RowSource table) throws IOException;
    }

    /** Reads all files of a reading. */
    @FunctionalInterface
    public interface FilesTask {
        void run(TablesReader reading) throws IOException;
    }

    public static FilesTask ofFiles(List<Path> files) {
        return reading -> {
            for (Path file : files) {
                readCsv(file, reading);
            }
        };
    }

    public static FilesTask ofFiles(List<Path> files, RowSource.Finder finder) {
        return reading -> {
            for (Path file : files) {
                Optional<? extends RowSource> table = finder.find(file);
                if (table.isPresent()) {
                    reading.read(table.get());
                } else {
                    readCsv(file, reading);
                }
            }
        };
    }

    public static FilesTask ofStream(InputStream in, String name) {
        return reading -> reading.read(name, in);
    }

    /** Reads a stream now, so that it can be read several times. */
    public static FilesTask ofKeptStream(InputStream in, String name, ReadingOptions options) throws IOException {
        int most = (int) Math.min(options.getMaxMemory(), MOST_KEPT);
        byte[] bytes = in.readNBytes(most);
        boolean isWhole = in.read() < 0;
        return reading -> {
            reading.read(name, new ByteArrayInputStream(bytes));
            if (!isWhole) {
                throw LimitException.ofMemory(Phrase.of("byte i filen", "bytes in the file"), options);
            }
        };
    }

    public static FilesTask ofTables(List<? extends RowSource> tables) {
        return reading -> {
            for (RowSource table : tables) {
                reading.read(table);
            }
        };
    }

    private static void readCsv(Path file, TablesReader reading) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            reading.read(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw FileErrors.naming(file, e);
        }
    }
}
