package dk.opgavekatalog.data.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A sheet with headings, rows, and rows of totals below. Rows are made as they are written.
 *
 * @param tab the name on its tab
 * @param decimalSign the decimal sign of numbers that are written as text
 * @param headings the headings; none for a sheet without columns of one kind
 * @param body the rows
 * @param foot the totals, below an empty row, so that no filter takes them in; none for none
 * @param form how it is shown
 */
record WrittenSheet(
        String tab, char decimalSign, List<String> headings, List<SheetRow> body, List<SheetRow> foot, SheetForm form)
        implements SheetContent {

    /** How high a line of text is, in points. */
    private static final int LINE = 15;

    @Override
    public String filter() {
        return form.isFiltered() && !body.isEmpty()
                ? "A1:" + CellReference.of(headings.size() - 1, body.size() + 1)
                : "";
    }

    @Override
    public int frozenRows() {
        return headings.isEmpty() ? 0 : 1;
    }

    /** Returns the number of rows. */
    long height() {
        return (long) frozenRows() + body.size() + (foot.isEmpty() ? 0 : foot.size() + 1);
    }

    @Override
    public void writeTo(OutputStream out, WrittenStyles styles, boolean isFirst) throws IOException {
        CellXml cells = new CellXml(tab, decimalSign, styles, out);
        SheetShape shape = SheetShape.of(this);
        cells.requireColumns(headings.size());
        cells.setHeadings(headings);
        cells.write(SheetMarkup.beginning(
                SheetMarkup.columns(shape.widths()), frozenRows(), form.frozenColumns(), isFirst));
        long row = 0;
        if (!headings.isEmpty()) {
            row++;
            cells.beginRow(row, LINE * shape.linesOfHeadings());
            for (int c = 0; c < headings.size(); c++) {
                cells.text(c, shape.isOfNumbers(c) ? Look.HEADING_OF_NUMBERS : Look.HEADING, headings.get(c));
            }
            cells.endRow();
        }
        for (SheetRow of : body) {
            row++;
            write(cells, shape, row, of);
        }
        row++;
        for (SheetRow of : foot) {
            row++;
            write(cells, shape, row, of);
        }
        cells.requireNoProblems();
        cells.write(SheetMarkup.endOfRows()
                + SheetMarkup.filter(filter())
                + SheetMarkup.end(
                        form.orientation(),
                        "A1:" + CellReference.of(Math.max(0, shape.widths().size() - 1), (int) row)));
    }

    private void write(CellXml cells, SheetShape shape, long number, SheetRow row) throws IOException {
        if (form.isWrapped()) {
            cells.beginRow(number, LINE * shape.linesOf(row));
        } else {
            cells.beginRow(number);
        }
        for (int c = 0; c < row.cells().size(); c++) {
            SheetCell cell = row.cells().get(c);
            if (cell instanceof SheetCell.Amount amount) {
                cells.number(c, row.look(), amount.number(), shape.decimals(c, amount.number()));
            } else if (cell instanceof SheetCell.Sum sum) {
                cells.sum(c, row.look(), sum, shape.decimals(c, sum.value()));
            } else if (cell instanceof SheetCell.Text text) {
                write(cells, c, row.look().ofText(c, form.isWrapped()), text.text());
            }
        }
        cells.endRow();
    }

    private void write(CellXml cells, int column, Look look, String text) {
        if (!text.isEmpty()) {
            cells.text(column, look, text);
        } else if (look == Look.TOTAL || look == Look.MAIN_TOTAL) {
            cells.nothing(column, look);
        }
    }
}
