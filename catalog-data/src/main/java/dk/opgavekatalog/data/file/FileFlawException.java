package dk.opgavekatalog.data.file;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;

/** Why a file cannot be read further. Carries what a {@link Problem} needs, except for the name of the file. */
public final class FileFlawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The row of a flaw that is in none. */
    private static final long NO_ROW = 0;

    /** Why the rest is unreadable. */
    private final Reason reason;

    /** What was found. */
    private final String found;

    /** What would have been right. */
    private final String allowed;

    /** The row, from 1, or {@link #NO_ROW}. */
    private final long row;

    /** The column, or empty. */
    private final String column;

    private FileFlawException(Reason reason, String found, String allowed, long row, String column) {
        super(found, null, false, false); // thrown at whoever sends files; the trace says nothing
        this.reason = reason;
        this.found = found;
        this.allowed = allowed;
        this.row = row;
        this.column = column;
    }

    /**
     * A flaw of a file as a whole.
     *
     * @param reason why the rest is unreadable
     * @param found what was found, a phrase
     * @param allowed what would have been right, a phrase
     * @return the exception to throw
     */
    public static FileFlawException of(Reason reason, String found, String allowed) {
        return new FileFlawException(reason, found, allowed, NO_ROW, "");
    }

    /**
     * More of something than is read.
     *
     * @param what of what, such as "bytes in the file"
     * @param limit how much there may be
     * @return the exception to throw
     */
    public static FileFlawException tooMuch(String what, long limit) {
        return of(Reason.OUT_OF_RANGE, "more than " + limit + " " + what, "at most " + limit);
    }

    /**
     * A cell that is too long.
     *
     * @param limit how many characters it may have
     * @return the exception to throw
     */
    public static FileFlawException ofLongCell(int limit) {
        return of(Reason.OUT_OF_RANGE, "a cell of more than " + limit + " characters", "at most " + limit);
    }

    /**
     * The same in a row. A flaw whose row is known stays there.
     *
     * @param number the row or line; below 1 for none
     * @return the exception to throw
     */
    public FileFlawException inRow(long number) {
        return number < 1 || row != NO_ROW ? this : new FileFlawException(reason, found, allowed, number, "");
    }

    /**
     * The same in a cell.
     *
     * @param name how the file names the cell, such as B7
     * @param rowOfCell the row, from 1
     * @param columnOfCell the column, from 0
     * @return the exception to throw
     */
    public FileFlawException inCell(String name, long rowOfCell, int columnOfCell) {
        return new FileFlawException(
                reason, found + ", in " + name, allowed, rowOfCell, Integer.toString(columnOfCell + 1));
    }

    /**
     * The same further down, when its row was counted from the beginning of a block.
     *
     * @param rows how many rows or lines are before the block
     * @return the exception
     */
    public FileFlawException below(long rows) {
        return new FileFlawException(reason, found, allowed, rows + row, column);
    }

    /**
     * What to report.
     *
     * @param file the name of the file
     * @return the problem
     */
    public Problem toProblem(String file) {
        return Problem.of(
                row == NO_ROW ? FilePosition.of(file) : FilePosition.of(file, row, column), reason, found, allowed);
    }
}
