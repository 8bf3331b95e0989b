package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileErrors;
import dk.opgavekatalog.data.file.FileFlawException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where a workbook comes from. It is read as a file, since what is at its end says where its parts are. */
interface WorkbookSource {

    /** Reads the file. */
    void read(Limits limits, FileReceiver reading) throws IOException;

    /** Takes a file that is there as long as it is read. */
    @FunctionalInterface
    interface FileReceiver {
        void read(Path file) throws IOException;
    }

    /** A file that is there. */
    static WorkbookSource of(Path file) {
        return (limits, reading) -> {
            try {
                reading.read(file);
            } catch (IOException e) {
                throw FileErrors.naming(file, e);
            }
        };
    }

    /** A stream, to be read once. */
    static WorkbookSource of(InputStream in) {
        AtomicBoolean isRead = new AtomicBoolean();
        return (limits, reading) -> {
            if (isRead.getAndSet(true)) {
                throw new IllegalStateException("the stream was read before");
            }
            Path file = Files.createTempFile("workbook", ".xlsx"); // which only its owner can read
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
                    throw FileFlawException.tooMuch("bytes in the file", max);
                }
                out.write(bytes, 0, count);
            }
        }
    }
}
