package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.registration.Cell;
import dk.opgavekatalog.data.registration.RowSource;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a sheet, each when it is complete. Rows and cells that say nothing are left out. Not thread-safe. */
final class SheetReader {

    /** So many formulas without a result are listed. */
    private static final int MAX_PROBLEMS = 1_000;

    private final String file;
    private final XmlPart part;
    private final CellReader cell;
    private final Limits limits;
    private final RowSource.Receiver receiver;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    /** The number of the row at hand, from 1; 0 above the first one. */
    private int row;

    /** The number of the cell at hand, from 0; -1 before the first one. */
    private int column;

    SheetReader(String file, XmlPart part, CellReader cell, Limits limits, RowSource.Receiver receiver) {
        this.file = file;
        this.part = part;
        this.cell = cell;
        this.limits = limits;
        this.receiver = receiver;
    }

    void read() {
        try {
            boolean isInRows = false;
            for (XmlPart.Event event = part.next(); event != XmlPart.Event.DONE; event = part.next()) {
                boolean isStart = event == XmlPart.Event.START;
                if (event != XmlPart.Event.TEXT && part.is("sheetData")) {
                    isInRows = isStart;
                } else if (isInRows) {
                    read(event);
                }
            }
        } catch (FlawException e) {
            throw e.inRow(row);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private void read(XmlPart.Event event) {
        if (event == XmlPart.Event.TEXT) {
            cell.text(part);
        } else if (event == XmlPart.Event.START) {
            switch (part.name()) {
                case "row" -> startRow();
                case "c" -> startCell();
                default -> cell.start(part.name());
            }
        } else {
            switch (part.name()) {
                case "row" -> endRow();
                case "c" -> endCell();
                default -> cell.end(part.name());
            }
        }
    }

    private void startRow() {
        int number = part.number("r").orElse(row + 1);
        if (number <= row) {
            throw FlawException.of(Reason.OUT_OF_ORDER, "row " + number + " below row " + row, "rows in their order");
        }
        if (number > limits.rows()) {
            throw FlawException.tooMuch("rows", limits.rows());
        }
        row = number;
        column = -1;
        cells.clear();
    }

    private void startCell() {
        int next = column + 1;
        int number = part.attribute("r")
                .map(reference -> CellReference.column(reference, row))
                .orElse(next);
        if (number < next) {
            throw FlawException.of(
                    Reason.OUT_OF_ORDER,
                    CellReference.of(number, row) + " after " + CellReference.of(column, row),
                    "cells in their order");
        }
        column = number;
        cell.begin(part);
    }

    private void endCell() {
        if (cell.lacksResult()) {
            addProblem();
            return;
        }
        Cell value = cell.value();
        if (value.equals(Cell.EMPTY)) {
            return;
        }
        if (column >= limits.columns()) {
            throw FlawException.tooMuch("columns", limits.columns());
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(value);
    }

    private void addProblem() {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(Problem.of(
                    FilePosition.of(file, row, Integer.toString(column + 1)),
                    Reason.MISSING,
                    "the formula in " + CellReference.of(column, row) + " without its result",
                    "formulas with their results, as when Excel has calculated and saved the file"));
        } else if (problems.size() == MAX_PROBLEMS) {
            problems.add(Problem.of(
                    FilePosition.of(file),
                    Reason.MORE_PROBLEMS,
                    "more than " + MAX_PROBLEMS + " formulas without a result",
                    "at most " + MAX_PROBLEMS + " are reported at once"));
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            receiver.row(row, List.copyOf(cells));
        }
    }
}
