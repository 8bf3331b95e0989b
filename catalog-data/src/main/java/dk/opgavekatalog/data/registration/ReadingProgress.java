package dk.opgavekatalog.data.registration;

/** Receives the progress of a long reading. Called now and then from the thread that called the reader. */
@FunctionalInterface
public interface ReadingProgress {

    /** Ignores all progress. */
    ReadingProgress NONE = (bytes, rows) -> {};

    /**
     * Receives the progress so far.
     *
     * @param bytes how many bytes of all files together were read; 0 for tables that are not read as CSV
     * @param rows how many rows of all files together were read
     */
    void report(long bytes, long rows);
}
