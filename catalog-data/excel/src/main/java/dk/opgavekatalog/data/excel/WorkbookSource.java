package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileErrors;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** The source of a workbook. It is read as a file, since the list of its parts is at its end. */
interface WorkbookSource {

    /** Reads the file. */
    void read(Limits limits, FileReceiver reading) throws IOException;

    /** Takes a file, which exists until this returns. */
    @FunctionalInterface
    interface FileReceiver {
        void read(Path file) throws IOException;
    }

    /** Returns a source that is a file. */
    static WorkbookSource of(Path file) {
        return (limits, reading) -> {
            try {
                reading.read(file);
            } catch (IOException e) {
                throw FileErrors.naming(file, e);
            }
        };
    }

    /** Returns a source that is a stream and can be read once. */
    static WorkbookSource of(InputStream in) {
        AtomicBoolean isRead = new AtomicBoolean();
        return (limits, reading) -> {
            if (isRead.getAndSet(true)) {
                throw new IllegalStateException("the stream was read before");
            }
            Path file = Files.createTempFile("workbook", ".xlsx"); // only its owner can read it
            try {
                copy(in, file, limits.fileBytes());
                reading.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        };
    }

    private static void copy(InputStream in, Path file, long max) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] bytes = new byte[1 << 16];
            long size = 0;
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                size += count;
                if (size > max) {
                    throw FileFlawException.tooMuch(Phrase.of("byte i filen", "bytes in the file"), max, "withMaxSize");
                }
                out.write(bytes, 0, count);
            }
        }
    }
}
