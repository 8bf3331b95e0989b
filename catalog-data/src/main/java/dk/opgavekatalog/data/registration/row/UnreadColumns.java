package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Looks in the columns that are not read for values that tell rows apart, where the headings say that they may. A cell
 * like the one above costs a comparison of bytes. Not thread-safe.
 */
final class UnreadColumns {

    private final SeenColumn[] columns;
    private final IntFunction<String> periodText;

    /** A column, with what was seen of it since the last report. */
    private static final class SeenColumn {
        private final int number;
        private UnreadValues values = new UnreadValues();
        private byte[] last = new byte[0];
        private int lastPeriod = -1;

        /** The periods of which two values are known. */
        private final BitSet complete = new BitSet();

        private SeenColumn(int number) {
            this.number = number;
        }
    }

    /**
     * Looks in the columns of a layout.
     *
     * @param periodText gives the text of a period by its number
     */
    UnreadColumns(ColumnLayout layout, IntFunction<String> periodText) {
        this.periodText = periodText;
        List<SeenColumn> unread = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            if (!layout.isRead(c)
                    && DistinguishingHeadings.find(layout.headings().get(c)).isPresent()) {
                unread.add(new SeenColumn(c));
            }
        }
        this.columns = unread.toArray(new SeenColumn[0]);
    }

    /** Looks at a row that is registered. */
    void look(Rows rows, int row, int period) {
        for (SeenColumn column : columns) {
            if (!column.complete.get(period)) {
                look(rows, row, period, column);
            }
        }
    }

    private void look(Rows rows, int row, int period, SeenColumn column) {
        int start = rows.getStart(row, column.number);
        int end = rows.getEnd(row, column.number);
        boolean isLast = period == column.lastPeriod
                && Arrays.equals(rows.getBytes(), start, end, column.last, 0, column.last.length);
        if (!isLast) {
            column.last = Arrays.copyOfRange(rows.getBytes(), start, end);
            column.lastPeriod = period;
            String value = CellText.of(rows.getText(row, column.number));
            if (column.values.add(periodText.apply(period), value)) {
                column.complete.set(period);
            }
        }
    }

    /** Returns the values since the last call, by column. */
    Map<Integer, UnreadValues> take() {
        if (columns.length == 0) {
            return Map.of();
        }
        Map<Integer, UnreadValues> taken = new TreeMap<>();
        for (SeenColumn column : columns) {
            taken.put(column.number, column.values);
            column.values = new UnreadValues();
            column.lastPeriod = -1;
            column.complete.clear();
        }
        return taken;
    }
}
