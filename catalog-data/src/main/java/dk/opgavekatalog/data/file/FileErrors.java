package dk.opgavekatalog.data.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Adds the name of the file to exceptions: the JDK names it when a file is opened, but not when it is read. */
public final class FileErrors {

    private FileErrors() {}

    /**
     * Returns the exception to throw.
     *
     * @param file the file
     * @param e the exception that the file caused
     * @return the same exception when it names a file or is an interruption; otherwise one that names the file
     */
    public static IOException naming(Path file, IOException e) {
        boolean isInterruption = e instanceof InterruptedIOException || e instanceof ClosedByInterruptException;
        if (isInterruption || e instanceof FileSystemException) {
            return e;
        }
        return of(file, String.valueOf(e.getMessage()), e);
    }

    /** Returns an exception that names this file, whichever file the cause names. */
    static FileSystemException of(Path file, String reason, IOException cause) {
        FileSystemException named = new FileSystemException(file.toString(), null, reason);
        named.initCause(cause);
        return named;
    }
}
