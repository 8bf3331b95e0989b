package dk.opgavekatalog.data.file;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/** Thrown when a file cannot be read further. Has all parts of a {@link Problem} except for the name of the file. */
public final class FileFlawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The option that sets the most characters of a cell. */
    private static final String MAX_CELL_LENGTH = "maxCellLength";

    /** Stands for the row of a flaw that is in no row. */
    private static final long NO_ROW = 0;

    /** The reason why the rest is unreadable. */
    private final Reason reason;

    /** The value found. */
    private final Phrase found;

    /** The values allowed. */
    private final Phrase allowed;

    /** The row, from 1, or {@link #NO_ROW}. */
    private final long row;

    /** The column, or empty. */
    private final String column;

    /** The options that help. */
    private final List<OptionHint> options;

    private FileFlawException(
            Reason reason, Phrase found, Phrase allowed, long row, String column, List<OptionHint> options) {
        super(found.toString(), null, false, false); // the file is at fault, so a stack trace says nothing
        this.reason = reason;
        this.found = found;
        this.allowed = allowed;
        this.row = row;
        this.column = column;
        this.options = options;
    }

    /**
     * Returns a flaw of a file as a whole.
     *
     * @param reason the reason why the rest is unreadable
     * @param found the value found
     * @param allowed the values allowed and what helps
     * @return the exception to throw
     */
    public static FileFlawException of(Reason reason, Phrase found, Phrase allowed) {
        return new FileFlawException(reason, found, allowed, NO_ROW, "", List.of());
    }

    /**
     * Returns a flaw for more of something than is read.
     *
     * @param what the things, such as "byte i filen" and "bytes in the file"
     * @param limit the most that is allowed
     * @return the exception to throw
     */
    public static FileFlawException tooMuch(Phrase what, long limit) {
        return of(
                Reason.OUT_OF_RANGE,
                Phrase.of("mere end ", "more than ").plus(limit + " ").plus(what),
                LimitWords.atMost(limit));
    }

    /**
     * Returns a flaw for more of something than is read, where a method sets the limit.
     *
     * @param what the things, such as "byte i filen" and "bytes in the file"
     * @param limit the most that is allowed
     * @param method the name of the method
     * @return the exception to throw
     */
    public static FileFlawException tooMuch(Phrase what, long limit, String method) {
        return of(
                Reason.OUT_OF_RANGE,
                Phrase.of("mere end ", "more than ").plus(limit + " ").plus(what),
                LimitWords.byMethod(limit, method));
    }

    /**
     * Returns a flaw for a cell that is too long.
     *
     * @param limit the most characters of a cell, which an option sets
     * @return the exception to throw
     */
    public static FileFlawException ofLongCell(int limit) {
        return of(
                        Reason.OUT_OF_RANGE,
                        Phrase.of(
                                "en celle med mere end " + limit + " tegn",
                                "a cell of more than " + limit + " characters"),
                        LimitWords.byOption(limit, MAX_CELL_LENGTH))
                .helpedBy(OptionHint.of(MAX_CELL_LENGTH));
    }

    /**
     * Returns the same flaw with the options that help against it.
     *
     * @param hints the options that its words name
     * @return the exception to throw
     */
    public FileFlawException helpedBy(OptionHint... hints) {
        return new FileFlawException(reason, found, allowed, row, column, List.of(hints));
    }

    /**
     * Returns the same flaw in a row. A flaw that already has a row keeps it.
     *
     * @param number the row or line; below 1 for none
     * @return the exception to throw
     */
    public FileFlawException inRow(long number) {
        return number < 1 || row != NO_ROW ? this : new FileFlawException(reason, found, allowed, number, "", options);
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
                reason,
                found.plus(Phrase.of(", i ", ", in ")).plus(name),
                allowed,
                rowOfCell,
                Integer.toString(columnOfCell + 1),
                options);
    }

    /**
     * Returns the same flaw further down, when its row was counted from the beginning of a block.
     *
     * @param rows the number of rows or lines before the block
     * @return the exception
     */
    public FileFlawException below(long rows) {
        return new FileFlawException(reason, found, allowed, rows + row, column, options);
    }

    /**
     * Returns the problem to report.
     *
     * @param file the name of the file
     * @return the problem
     */
    public Problem toProblem(String file) {
        return Problem.of(
                        row == NO_ROW ? FilePosition.of(file) : FilePosition.of(file, row, column),
                        reason,
                        found,
                        allowed)
                .helpedBy(options);
    }
}
