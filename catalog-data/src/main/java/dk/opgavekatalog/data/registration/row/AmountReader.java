package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.tally.KeyColumn;
import dk.opgavekatalog.model.statement.Measure;
import java.util.Arrays;
import java.util.List;

/** Reads the amounts of some rows, in wide form or long form. Not thread-safe. */
final class AmountReader {

    private final List<Measure> measures;
    private final AmountFormat format;
    private final KeyColumn measureColumn;

    /** The column that names the measure, in long form. */
    private final int ofMeasure;

    /** The columns of amounts in long form: one, or one for each period that headings say. */
    private final int[] longColumns;

    /** The columns of amounts in wide form, with the measure and the slot of each. */
    private final int[] wideColumns;

    private final int[] measureOf;
    private final int[] slotOf;

    /** The number of decimals that cells of each measure can have. */
    private final int[] decimals;

    /** The number of amounts of a row: one for each measure, of each period that headings say. */
    private final int slots;

    private final int[] measureNumbers = new int[Rows.SIZE];

    /** An amount for each row and slot. */
    private final long[] amounts;

    /** Says for each row whether a cell cannot be read. */
    private final boolean[] isRefused = new boolean[Rows.SIZE];

    /** Says for each row whether a cell has a mark for nothing. */
    private final boolean[] hasMark = new boolean[Rows.SIZE];

    /** The number of marks for nothing since the last {@link #takeMarks()}. */
    private long marks;

    AmountReader(List<Measure> measures, ColumnLayout layout, AmountFormat format, KeyColumn measureColumn) {
        this.measures = measures;
        this.format = format;
        this.measureColumn = measureColumn;
        this.ofMeasure = layout.of(Column.MEASURE);
        this.longColumns = layout.amounts().stream().mapToInt(Integer::intValue).toArray();
        this.measureOf = new int[layout.size()];
        this.slotOf = new int[layout.size()];
        int[] wide = new int[layout.size()];
        int size = 0;
        for (int c = 0; c < layout.size(); c++) {
            measureOf[c] = layout.measures().get(c);
            slotOf[c] = layout.partOf(c) * measures.size() + measureOf[c];
            if (measureOf[c] != ColumnLayout.ABSENT) {
                wide[size++] = c;
            }
        }
        this.wideColumns = Arrays.copyOf(wide, size);
        this.decimals = new int[measures.size()];
        for (int m = 0; m < decimals.length; m++) {
            decimals[m] = format.decimalsOf(measures.get(m));
        }
        this.slots = layout.parts() * measures.size();
        this.amounts = new long[Rows.SIZE * slots];
    }

    private boolean isLong() {
        return ofMeasure != ColumnLayout.ABSENT;
    }

    /** Takes an amount that was read. */
    @FunctionalInterface
    interface AmountHandler {
        void amount(int slot, long units);
    }

    /** Reads the amounts of the rows. */
    void read(Rows rows) {
        Arrays.fill(amounts, 0, offset(rows.getSize()), AmountFormat.NONE);
        Arrays.fill(isRefused, false);
        Arrays.fill(hasMark, false);
        if (isLong()) {
            readLong(rows);
        } else {
            for (int column : wideColumns) {
                readColumn(rows, column, measureOf[column], slotOf[column]);
            }
        }
    }

    private void readLong(Rows rows) {
        measureColumn.read(rows, ofMeasure, measureNumbers, 0, 0); // a measure has no spellings
        for (int row = 0; row < rows.getSize(); row++) {
            int m = measureNumbers[row];
            if (m == KeyColumn.REFUSED) {
                isRefused[row] = true;
            } else {
                for (int part = 0; part < longColumns.length; part++) {
                    readAmount(rows, row, longColumns[part], m, part * measures.size() + m);
                }
                isRefused[row] |= !isStated(row) && !hasMark[row];
            }
        }
    }

    private void readColumn(Rows rows, int column, int m, int slot) {
        for (int row = 0; row < rows.getSize(); row++) {
            readAmount(rows, row, column, m, slot);
        }
    }

    private void readAmount(Rows rows, int row, int column, int m, int slot) {
        long amount =
                format.readPlain(rows.getBytes(), rows.getStart(row, column), rows.getEnd(row, column), decimals[m]);
        if (amount == AmountFormat.NONE) {
            amount = look(rows, row, column, m);
        }
        amounts[offset(row) + slot] = amount;
    }

    /** Reads an amount that is not written in the plainest way. */
    private long look(Rows rows, int row, int column, int m) {
        if (rows.getStart(row, column) == rows.getEnd(row, column)) {
            return AmountFormat.NONE;
        }
        String text = rows.getText(row, column);
        AmountFormat.Amount amount = format.read(text, measures.get(m));
        if (amount.isNothing()) {
            hasMark[row] = true;
            marks++;
        }
        isRefused[row] |= amount.isRefused() && !CellText.strip(text).isEmpty();
        return amount.units();
    }

    /** Returns the number of marks for nothing since the last call. */
    long takeMarks() {
        long taken = marks;
        marks = 0;
        return taken;
    }

    /** Whether all cells of a row can be read; in long form it must also have an amount. */
    boolean isReadable(int row) {
        return !isRefused[row];
    }

    /** Whether a row states anything in one of its parts. */
    boolean isStated(int row, int part) {
        int from = offset(row) + part * measures.size();
        for (int i = from; i < from + measures.size(); i++) {
            if (amounts[i] != AmountFormat.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row states anything. */
    boolean isStated(int row) {
        for (int i = offset(row); i < offset(row + 1); i++) {
            if (amounts[i] != AmountFormat.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The amounts of all rows, {@link AmountFormat#NONE} where nothing is stated. */
    long[] amounts() {
        return amounts;
    }

    /** The index at which the amounts of a row begin. */
    int offset(int row) {
        return row * slots;
    }

    /** Reads the readable amounts of a row that is refused; false when there is none. */
    boolean readEach(int row, List<String> cells, AmountHandler handler) {
        if (isLong()) {
            int m = measureNumbers[row];
            boolean hasAmount = false;
            for (int part = 0; m != KeyColumn.REFUSED && part < longColumns.length; part++) {
                hasAmount |= readEach(cells.get(longColumns[part]), m, part * measures.size() + m, handler);
            }
            return hasAmount;
        }
        boolean hasAmounts = false;
        for (int column : wideColumns) {
            hasAmounts |= readEach(cells.get(column), measureOf[column], slotOf[column], handler);
        }
        return hasAmounts;
    }

    private boolean readEach(String cell, int m, int slot, AmountHandler handler) {
        long units = format.read(cell, measures.get(m)).units();
        if (units == AmountFormat.NONE) {
            return false;
        }
        handler.amount(slot, units);
        return true;
    }
}
