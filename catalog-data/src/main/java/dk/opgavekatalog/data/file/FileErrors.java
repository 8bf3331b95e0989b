package dk.opgavekatalog.data.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Says of what goes wrong with a file which file it was: the JDK does when a file is opened, and does not when it is
 * read.
 */
public final class FileErrors {

    private FileErrors() {}

    /**
     * The exception to throw.
     *
     * @param file the file
     * @param e what went wrong with it
     * @return the same when it names a file, or is an interruption; otherwise one that names the file
     */
    public static IOException naming(Path file, IOException e) {
        boolean isInterruption = e instanceof InterruptedIOException || e instanceof ClosedByInterruptException;
        if (isInterruption || e instanceof FileSystemException) {
            return e;
        }
        return of(file, String.valueOf(e.getMessage()), e);
    }

    /** The exception, whatever file the cause names. */
    static FileSystemException of(Path file, String reason, IOException cause) {
        FileSystemException named = new FileSystemException(file.toString(), null, reason);
        named.initCause(cause);
        return named;
    }
}
