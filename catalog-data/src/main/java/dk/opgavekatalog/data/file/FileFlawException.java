package dk.opgavekatalog.data.file;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;

/** Thrown when a file cannot be read further. Has all parts of a {@link Problem} except for the name of the file. */
public final class FileFlawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stands for the row of a flaw that is in no row. */
    private static final long NO_ROW = 0;

    /** The reason why the rest is unreadable. */
    private final Reason reason;

    /** The value found. */
    private final String found;

    /** The values allowed. */
    private final String allowed;

    /** The row, from 1, or {@link #NO_ROW}. */
    private final long row;

    /** The column, or empty. */
    private final String column;

    private FileFlawException(Reason reason, String found, String allowed, long row, String column) {
        super(found, null, false, false); // the file is at fault, so a stack trace says nothing
        this.reason = reason;
        this.found = found;
        this.allowed = allowed;
        this.row = row;
        this.column = column;
    }

    /**
     * Returns a flaw of a file as a whole.
     *
     * @param reason the reason why the rest is unreadable
     * @param found the value found, a phrase
     * @param allowed the values allowed, a phrase
     * @return the exception to throw
     */
    public static FileFlawException of(Reason reason, String found, String allowed) {
        return new FileFlawException(reason, found, allowed, NO_ROW, "");
    }

    /**
     * Returns a flaw for more of something than is read.
     *
     * @param what the things, such as "bytes in the file"
     * @param limit the most that is allowed
     * @return the exception to throw
     */
    public static FileFlawException tooMuch(String what, long limit) {
        return of(Reason.OUT_OF_RANGE, "more than " + limit + " " + what, "at most " + limit);
    }

    /**
     * Returns a flaw for a cell that is too long.
     *
     * @param limit the most characters of a cell
     * @return the exception to throw
     */
    public static FileFlawException ofLongCell(int limit) {
        return of(Reason.OUT_OF_RANGE, "a cell of more than " + limit + " characters", "at most " + limit);
    }

    /**
     * Returns the same flaw in a row. A flaw that already has a row keeps it.
     *
     * @param number the row or line; below 1 for none
     * @return the exception to throw
     */
    public FileFlawException inRow(long number) {
        return number < 1 || row != NO_ROW ? this : new FileFlawException(reason, found, allowed, number, "");
    }

    /**
     * Returns the same flaw in a cell.
     *
     * @param name the file's name for the cell, such as B7
     * @param rowOfCell the row, from 1
     * @param columnOfCell the column, from 0
     * @return the exception to throw
     */
    public FileFlawException inCell(String name, long rowOfCell, int columnOfCell) {
        return new FileFlawException(
                reason, found + ", in " + name, allowed, rowOfCell, Integer.toString(columnOfCell + 1));
    }

    /**
     * Returns the same flaw further down, when its row was counted from the beginning of a block.
     *
     * @param rows the number of rows or lines before the block
     * @return the exception
     */
    public FileFlawException below(long rows) {
        return new FileFlawException(reason, found, allowed, rows + row, column);
    }

    /**
     * Returns the problem to report.
     *
     * @param file the name of the file
     * @return the problem
     */
    public Problem toProblem(String file) {
        return Problem.of(
                row == NO_ROW ? FilePosition.of(file) : FilePosition.of(file, row, column), reason, found, allowed);
    }
}
