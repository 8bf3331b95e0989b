package dk.opgavekatalog.data.registration.source;

/** Counts the bytes of all files, and reports how far the reading is, not too often. Not thread-safe. */
final class ProgressSteps {

    /** The number of bytes between two reports. */
    private static final long STEP = 1 << 23;

    private final FilesReading.Progress progress;
    private long bytes;
    private long next = STEP;

    ProgressSteps(FilesReading.Progress progress) {
        this.progress = progress;
    }

    /** Counts bytes above the rows, which are reported with these. */
    void addAbove(long count) {
        bytes += count;
    }

    /** Counts bytes that were read, and reports them after many. */
    void add(long count, long rows) {
        bytes += count;
        if (bytes >= next) {
            report(rows);
            next = bytes + STEP;
        }
    }

    void report(long rows) {
        progress.report(bytes, rows);
    }
}
