package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.model.check.Reason;

/** What makes the rest of a file unreadable. */
public final class CsvFlawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The line, in a block relative to its first line. */
    private final long line;

    /** Why the rest is unreadable. */
    private final Reason reason;

    /** What was found. */
    private final String found;

    /** What would have been right. */
    private final String allowed;

    CsvFlawException(long line, Reason reason, String found, String allowed) {
        super(found + "; allowed: " + allowed);
        this.line = line;
        this.reason = reason;
        this.found = found;
        this.allowed = allowed;
    }

    /** A cell that is too long, on a line. */
    static CsvFlawException longCell(long line, CsvForm form) {
        return new CsvFlawException(
                line,
                Reason.OUT_OF_RANGE,
                "a cell of more than " + form.maxCell() + " characters",
                "at most " + form.maxCell());
    }

    /**
     * Where it is.
     *
     * @return the line, from 1; of a flaw in a block, relative to the first line of the block
     */
    public long getLine() {
        return line;
    }

    /**
     * Why the rest is unreadable.
     *
     * @return the reason
     */
    public Reason getReason() {
        return reason;
    }

    /**
     * What was found.
     *
     * @return a phrase
     */
    public String getFound() {
        return found;
    }

    /**
     * What would have been right.
     *
     * @return a phrase
     */
    public String getAllowed() {
        return allowed;
    }
}
