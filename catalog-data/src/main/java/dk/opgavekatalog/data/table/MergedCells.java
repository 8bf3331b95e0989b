package dk.opgavekatalog.data.table;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.Objects;

/** Cells that are merged into one on a sheet. Immutable. */
public final class MergedCells implements HasNoDocument {

    private final String range;
    private final long firstRow;
    private final long lastRow;
    private final int firstColumn;
    private final int lastColumn;

    private MergedCells(String range, long firstRow, long lastRow, int firstColumn, int lastColumn) {
        this.range = Objects.requireNonNull(range, "range");
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.firstColumn = firstColumn;
        this.lastColumn = lastColumn;
    }

    /**
     * Returns merged cells.
     *
     * @param range how the sheet names them: {@code A2:A9}
     * @param firstRow the number of their first row, from 1
     * @param lastRow the number of their last row
     * @param firstColumn the number of their first column, from 0
     * @param lastColumn the number of their last column
     * @return the cells
     */
    public static MergedCells of(String range, long firstRow, long lastRow, int firstColumn, int lastColumn) {
        return new MergedCells(range, firstRow, lastRow, firstColumn, lastColumn);
    }

    /**
     * The range, as the sheet names it.
     *
     * @return the range, such as {@code A2:A9}
     */
    public String getRange() {
        return range;
    }

    /**
     * The first row.
     *
     * @return the number of their first row, from 1
     */
    public long getFirstRow() {
        return firstRow;
    }

    /**
     * The last row.
     *
     * @return the number of their last row, from 1
     */
    public long getLastRow() {
        return lastRow;
    }

    /**
     * The first column.
     *
     * @return the number of their first column, from 0
     */
    public int getFirstColumn() {
        return firstColumn;
    }

    /**
     * The last column.
     *
     * @return the number of their last column, from 0
     */
    public int getLastColumn() {
        return lastColumn;
    }

    /** For a log. */
    @Override
    public String toString() {
        return "merged cells " + range;
    }
}
