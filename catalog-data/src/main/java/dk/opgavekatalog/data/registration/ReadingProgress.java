package dk.opgavekatalog.data.registration;

/** Is told how far a long reading is. Called now and then from the thread that called the reader. */
@FunctionalInterface
public interface ReadingProgress {

    /** Tells nobody. */
    ReadingProgress NONE = (bytes, rows) -> {};

    /**
     * Tells how far the reading is.
     *
     * @param bytes how many bytes of all files together were read; 0 for tables that are no files
     * @param rows how many rows of all files together were read
     */
    void report(long bytes, long rows);
}
