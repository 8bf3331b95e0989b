package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;

/** Why a file cannot be read further. Carries what a {@link Problem} needs, except for the name of the file. */
final class FlawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The row of a flaw that is in none. */
    private static final int NO_ROW = 0;

    private final Reason reason;
    private final String found;
    private final String allowed;
    private final int row;
    private final String column;

    private FlawException(Reason reason, String found, String allowed, int row, String column) {
        super(found, null, false, false); // thrown at whoever sends files; the trace says nothing
        this.reason = reason;
        this.found = found;
        this.allowed = allowed;
        this.row = row;
        this.column = column;
    }

    static FlawException of(Reason reason, String found, String allowed) {
        return new FlawException(reason, found, allowed, NO_ROW, "");
    }

    static FlawException tooMuch(String what, long limit) {
        return of(Reason.OUT_OF_RANGE, "more than " + limit + " " + what, "at most " + limit);
    }

    /** The same in a row of the sheet. */
    FlawException inRow(int number) {
        return number < 1 || row != NO_ROW ? this : new FlawException(reason, found, allowed, number, "");
    }

    /** The same in a cell, its column from 0. */
    FlawException inCell(int columnOfCell, int rowOfCell) {
        return new FlawException(
                reason,
                found + ", in " + CellReference.of(columnOfCell, rowOfCell),
                allowed,
                rowOfCell,
                Integer.toString(columnOfCell + 1));
    }

    Problem toProblem(String file) {
        return Problem.of(
                row == NO_ROW ? FilePosition.of(file) : FilePosition.of(file, row, column), reason, found, allowed);
    }
}
