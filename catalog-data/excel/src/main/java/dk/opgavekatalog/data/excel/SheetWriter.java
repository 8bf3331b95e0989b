package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.registration.Cell;
import dk.opgavekatalog.data.registration.RowSource;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes the rows of a table to a sheet. Not thread-safe. */
final class SheetWriter implements RowSource.Receiver {

    /** Every number of so many digits is the same after it was kept in binary; of longer ones some are not. */
    private static final int SURE_DIGITS = 15;

    /** What Excel takes for text whatever is typed in, so that a code which is corrected stays one. */
    private static final String TEXT = "@";

    /** So many rows are kept before they are compressed. */
    private static final int ROWS_KEPT = 1_000;

    private static final char DECIMAL_SIGN = ',';

    private static final int MAX_PROBLEMS = 1_000;

    private final String name;
    private final Worksheet sheet;
    private final List<Problem> problems = new ArrayList<>();
    private List<String> headings = List.of();

    private SheetWriter(String name, Worksheet sheet) {
        this.name = name;
        this.sheet = sheet;
    }

    /** Writes a table; what is written is of no use when it is refused. */
    static void write(RowSource table, Worksheet sheet) throws IOException {
        SheetWriter writer = new SheetWriter(table.getName(), sheet);
        try {
            table.readRows(writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!writer.problems.isEmpty()) {
            throw new InvalidInputException(writer.problems);
        }
    }

    @Override
    public void row(long number, List<Cell> cells) {
        requireAtMost("rows", number, XlsxTable.MAX_ROWS);
        requireAtMost("columns", cells.size(), XlsxTable.MAX_COLUMNS);
        if (headings.isEmpty()) {
            headings = cells.stream()
                    .map(cell -> cell instanceof Cell.Text text ? text.text() : "")
                    .toList();
        }
        for (int c = 0; c < cells.size(); c++) {
            write(cells.get(c), c, (int) number);
        }
        if (number % ROWS_KEPT == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void requireAtMost(String what, long found, long max) {
        if (found > max) {
            throw new InvalidInputException(List.of(Problem.of(
                    FilePosition.of(name), Reason.OUT_OF_RANGE, "more than " + max + " " + what, "at most " + max)));
        }
    }

    private void write(Cell cell, int column, int row) {
        if (cell.equals(Cell.EMPTY)) {
            return;
        }
        if (cell instanceof Cell.Numeric numeric && isKept(numeric.number())) {
            sheet.value(row - 1, column, numeric.number());
            sheet.style(row - 1, column).format(format(numeric.number())).set();
            return;
        }
        String text = cell instanceof Cell.Numeric numeric
                ? numeric.number().toPlainString().replace('.', DECIMAL_SIGN)
                : ((Cell.Text) cell).text();
        if (isFit(text, column, row)) {
            sheet.value(row - 1, column, XlsxText.encode(text));
            sheet.style(row - 1, column).format(TEXT).set();
        }
    }

    private static String format(BigDecimal number) {
        return number.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
    }

    private static boolean isKept(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= SURE_DIGITS;
    }

    private boolean isFit(String text, int column, int row) {
        int before = problems.size();
        if (text.length() > Limits.TEXT) {
            refuse(
                    column,
                    row,
                    Reason.OUT_OF_RANGE,
                    text.length() + " characters",
                    "at most " + Limits.TEXT + ", an apostrophe in front of a text included");
        }
        if (!XlsxText.isWritable(text)) {
            refuse(
                    column,
                    row,
                    Reason.MALFORMED,
                    Archive.shorten(text),
                    "a text that XML can hold: without control characters and halves of surrogate pairs");
        }
        return problems.size() == before;
    }

    private void refuse(int column, int row, Reason reason, String found, String allowed) {
        if (problems.size() < MAX_PROBLEMS) {
            String heading = Archive.shorten(headings.get(column));
            problems.add(Problem.of(FilePosition.of(name, row, heading), reason, found, allowed));
        }
    }
}
