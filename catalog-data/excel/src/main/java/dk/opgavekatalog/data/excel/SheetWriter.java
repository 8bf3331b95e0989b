package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the rows of a table as a sheet, each as it comes. Not thread-safe. */
final class SheetWriter implements RowSource.RowReceiver {

    private static final char DECIMAL_SIGN = ',';

    private final CellXml cells;
    private boolean isBelowHeadings;

    private SheetWriter(CellXml cells) {
        this.cells = cells;
    }

    /**
     * Writes a table. The output must not be used when the table is refused.
     *
     * @param textColumns the number of columns in whose empty cells a person types texts
     */
    static void write(RowSource table, int textColumns, WrittenStyles styles, OutputStream out) throws IOException {
        CellXml cells = new CellXml(table.getName(), DECIMAL_SIGN, styles, out);
        cells.write(SheetMarkup.beginning(SheetMarkup.textColumns(textColumns), 1, 0, true));
        try {
            table.readRows(new SheetWriter(cells));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        cells.requireNoProblems();
        cells.write(SheetMarkup.endOfRows() + SheetMarkup.end());
    }

    @Override
    public void row(long number, List<Cell> row) {
        cells.requireColumns(row.size());
        if (!isBelowHeadings) {
            isBelowHeadings = true;
            cells.setHeadings(row.stream()
                    .map(cell -> cell instanceof Cell.StringCell text ? text.getText() : "")
                    .toList());
        }
        cells.beginRow(number);
        for (int c = 0; c < row.size(); c++) {
            write(row.get(c), c);
        }
        try {
            cells.endRow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Cell cell, int column) {
        if (cell instanceof Cell.NumberCell numeric) {
            cells.number(
                    column,
                    Look.BODY,
                    numeric.getNumber(),
                    Math.max(0, numeric.getNumber().scale()));
        } else if (!cell.equals(Cell.EMPTY)) {
            cells.text(column, Look.BODY, ((Cell.StringCell) cell).getText());
        }
    }
}
