package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.LimitWords;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a sheet and hands on each complete row. Empty rows and cells are left out. Not thread-safe. */
final class SheetReader {

    private static final int ROWS = XmlPart.ROOT + 1;
    private static final int ROW = ROWS + 1;

    private final XmlPart part;
    private final CellReader cell;
    private final Limits limits;
    private final RowSource.RowReceiver receiver;

    private final UncalculatedCells uncalculated;
    private final List<Cell> cells = new ArrayList<>();

    /** The number of the current row, from 1; 0 before the first one. */
    private int row;

    private boolean isHidden;

    /** The number of the current cell, from 0; -1 before the first one. */
    private int column;

    SheetReader(String file, XmlPart part, CellReader cell, Limits limits, RowSource.RowReceiver receiver) {
        this.uncalculated = new UncalculatedCells(file);
        this.part = part;
        this.cell = cell;
        this.limits = limits;
        this.receiver = receiver;
    }

    void read() {
        boolean hasRows = false;
        part.toRoot("worksheet", Namespaces.SPREADSHEET);
        while (part.toChild(XmlPart.ROOT)) {
            if (part.is("sheetData")) {
                if (hasRows) {
                    throw FileFlawException.of(
                            Reason.DUPLICATE,
                            Phrase.of("et ark med to tabeller af celler", "a sheet with two tables of cells"),
                            Phrase.of(
                                    "én tabel; åbn filen i Excel, og gem den igen",
                                    "one table; open the file in Excel and save it again"));
                }
                hasRows = true;
                readRows();
            } else if (part.is("cols")) {
                readColumns();
            } else if (part.is("mergeCells")) {
                readMergedCells();
            }
        }
        part.finish();
        uncalculated.throwIfAny();
    }

    /** Whether one of the first rows has the headings that the receiver needs. */
    boolean hasHeadings(int max) {
        if (!toRows()) {
            return false;
        }
        int looked = 0;
        while (looked < max && part.toContent(ROWS)) {
            readRow();
            if (!cells.isEmpty()) {
                looked++;
                if (receiver.hasHeadings(row, List.copyOf(cells))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Counts the rows that say something, up to a number. */
    long countRows(int max) {
        if (!toRows()) {
            return 0;
        }
        long count = 0;
        while (count < max && part.toContent(ROWS)) {
            readRow();
            count += cells.isEmpty() ? 0 : 1;
        }
        return count;
    }

    /** Goes to the rows; false when there are none. */
    private boolean toRows() {
        part.toRoot("worksheet", Namespaces.SPREADSHEET);
        while (part.toChild(XmlPart.ROOT)) {
            if (part.is("sheetData")) {
                return true;
            }
        }
        return false;
    }

    private void readRows() {
        try {
            while (part.toContent(ROWS)) {
                readRow();
                handOver();
            }
        } catch (FileFlawException e) {
            throw e.inRow(row);
        }
    }

    private void readRow() {
        part.require("row");
        startRow();
        while (part.toContent(ROW)) {
            part.require("c");
            readCell();
        }
    }

    private void handOver() {
        if (cells.isEmpty()) {
            return;
        }
        List<Cell> copy = List.copyOf(cells);
        if (isHidden) {
            receiver.hiddenRow(row, copy);
        } else {
            receiver.row(row, copy);
        }
    }

    /** Reports hidden columns. */
    private void readColumns() {
        while (part.toChild(ROWS)) {
            if (part.is("col") && part.flag("hidden")) {
                int first = Math.max(1, part.number("min").orElse(1));
                int last = Math.min(limits.columns(), part.number("max").orElse(first));
                if (first <= last) {
                    receiver.hiddenColumns(first - 1, last - 1);
                }
            }
        }
    }

    private void readMergedCells() {
        while (part.toChild(ROWS)) {
            if (part.is("mergeCell")) {
                MergedRange.parse(part.attribute("ref").orElse("")).ifPresent(receiver::merged);
            }
        }
    }

    private void startRow() {
        int number = part.number("r").orElse(row + 1);
        if (number <= row) {
            throw FileFlawException.of(
                    Reason.OUT_OF_ORDER,
                    number == 0
                            ? Phrase.of("en række med nummer 0", "a row with the number 0")
                            : Phrase.of(
                                    "række " + number + " under række " + row, "row " + number + " below row " + row),
                    number == 0
                            ? Phrase.of("rækker med numre fra 1", "rows with numbers from 1")
                            : Phrase.of(
                                    "rækker i rækkefølge; åbn filen i Excel, og gem den igen",
                                    "rows in order; open the file in Excel and save it again"));
        }
        if (number > limits.rows()) {
            throw FileFlawException.of(
                    Reason.OUT_OF_RANGE,
                    Phrase.of(
                            "række " + number + ", som er mere end " + limits.rows() + " rækker",
                            "row " + number + ", which is more than " + limits.rows() + " rows"),
                    Phrase.of("højst ", "at most ").plus(String.valueOf(limits.rows())));
        }
        row = number;
        isHidden = part.flag("hidden");
        column = -1;
        cells.clear();
    }

    private void readCell() {
        CharSequence reference = part.value("r");
        int number = reference.length() == 0 ? column + 1 : CellReference.column(reference, row);
        if (number <= column) {
            throw FileFlawException.of(
                    Reason.OUT_OF_ORDER,
                    Phrase.same(CellReference.of(number, row))
                            .plus(Phrase.of(" efter ", " after "))
                            .plus(CellReference.of(column, row)),
                    Phrase.of(
                            "celler i rækkefølge; åbn filen i Excel, og gem den igen",
                            "cells in order; open the file in Excel and save it again"));
        }
        column = number;
        try {
            cell.read(part);
            if (cell.lacksResult()) {
                uncalculated.add(row, column);
            } else {
                add(cell.value());
            }
        } catch (FileFlawException e) {
            throw e.inCell(CellReference.of(column, row), row, column);
        }
    }

    private void add(Cell value) {
        if (value.equals(Cell.EMPTY)) {
            return;
        }
        if (column >= limits.columns()) {
            throw FileFlawException.of(
                    Reason.OUT_OF_RANGE,
                    Phrase.of("en celle med indhold i kolonne ", "a cell that says something in column ")
                            .plus(String.valueOf(column + 1))
                            .plus(Phrase.of(
                                    ", som er mere end " + limits.columns() + " kolonner",
                                    ", which is more than " + limits.columns() + " columns")),
                    LimitWords.byMethod(limits.columns(), "withMaxColumns")
                            .plus(Phrase.of(
                                    "; eller slet det, der står til højre for tabellen",
                                    "; or delete what stands to the right of the table")));
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(value);
    }
}
