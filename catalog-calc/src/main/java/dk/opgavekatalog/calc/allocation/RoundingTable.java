package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.BitSet;

/**
 * A table of fractions between zero and one, of which every row and every column adds up to a whole number. Each is to
 * be rounded up or down, so that the sums stay as they are; see {@link NearestRounding}. Most tables have many rows and
 * few columns. A cell that is whole is left out, and a row can have several cells in one column.
 *
 * <p>Rounding a cell up costs the growth of the sum of squared differences, compared with rounding it down. Among equal
 * costs, the ranks of the cells decide.
 */
final class RoundingTable {

    /** No cell. */
    static final int NONE = -1;

    /** The bits of a rank that are drawn by lot. */
    private static final int LOT_BITS = 20;

    private final int columns;
    private final UnitParts parts;
    private final int rankShift;
    private final int lotBits;
    private final int[] firstCell;
    private final int[] columnOfCell;
    private final long[] costs;
    private final long[] ranks;
    private final boolean[] isUp;
    private final int[] upsOfRow;
    private final long[] upsOfColumn;
    private final BitSet outOfOrder = new BitSet();
    private int rows;

    /**
     * Creates a table without rows.
     *
     * @param parts the parts in which fractions are counted
     * @param columns the number of columns
     * @param maxRows the largest number of rows
     * @param maxCells the largest number of cells, which is also the largest place of one
     */
    RoundingTable(UnitParts parts, int columns, int maxRows, int maxCells) {
        this.parts = parts;
        this.columns = columns;
        this.firstCell = new int[maxRows + 1];
        this.upsOfRow = new int[maxRows];
        this.upsOfColumn = new long[columns];
        this.columnOfCell = new int[maxCells];
        this.costs = new long[maxCells];
        this.ranks = new long[maxCells];
        this.isUp = new boolean[maxCells];
        // The ranks of a path through all columns fit into long, and their lots never add up to a place.
        int pathBits = UnitParts.bits(columns) + 2;
        this.lotBits = Math.max(0, Math.min(LOT_BITS, Long.SIZE - 2 - UnitParts.bits(maxCells) - 2 * pathBits));
        this.rankShift = lotBits + pathBits;
    }

    /** Gives the exact fractions of cells, for the rare comparisons that their leading bits do not decide. */
    interface ExactFractions {

        /** Returns the fraction of a cell, times the common denominator. */
        BigInteger numerator(int row, int cell);

        /** Returns whether two cells of a column are known to be alike. */
        boolean isSame(int row, int cell, int otherRow, int otherCell);
    }

    /**
     * Adds a cell to the next row.
     *
     * @param column its column
     * @param fraction its fraction, in parts of a unit
     * @param place the place that decides among equal costs: the sum of the places of cells that are rounded up is to
     *     be small; a negative place counts when the cell is rounded down
     */
    void addCell(int column, long fraction, int place) {
        int cell = firstCell[rows + 1]++;
        if (cell > firstCell[rows] && columnOfCell[cell - 1] >= column) {
            outOfOrder.set(rows);
        }
        columnOfCell[cell] = column;
        costs[cell] = parts.one() - 2 * fraction;
        long rank = ((long) Math.abs(place) << rankShift) + lot(place);
        ranks[cell] = place < 0 ? -rank : rank;
    }

    /** Draws a lot: always the same for the same place. The multiplier is 2^64 divided by the golden ratio. */
    private long lot(int place) {
        long mixed = Math.abs(place) * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0x9E37_79B9_7F4A_7C15L;
        return lotBits == 0 ? 0 : mixed >>> (Long.SIZE - lotBits);
    }

    /** Ends the next row, of whose cells a number is to be rounded up. */
    void endRow(int ups) {
        upsOfRow[rows] = ups;
        rows++;
        if (rows + 1 < firstCell.length) {
            firstCell[rows + 1] = firstCell[rows];
        }
    }

    /** Sets the number of cells of a column that are to be rounded up. */
    void setUpsOfColumn(int column, long ups) {
        upsOfColumn[column] = ups;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    UnitParts parts() {
        return parts;
    }

    int firstCell(int row) {
        return firstCell[row];
    }

    int endCell(int row) {
        return firstCell[row + 1];
    }

    int column(int cell) {
        return columnOfCell[cell];
    }

    /**
     * Returns the cell of a column in a row, or {@value #NONE} when there is none. Only for a row that is {@linkplain
     * #isInOrder in order}.
     */
    int find(int column, int row) {
        int first = firstCell[row];
        int cell = Math.min(first + column, firstCell[row + 1] - 1);
        while (cell >= first && columnOfCell[cell] > column) {
            cell--;
        }
        return cell >= first && columnOfCell[cell] == column ? cell : NONE;
    }

    /** Returns whether the cells of a row lie in the order of their columns, one in each. */
    boolean isInOrder(int row) {
        return !outOfOrder.get(row);
    }

    long cost(int cell) {
        return costs[cell];
    }

    long rank(int cell) {
        return ranks[cell];
    }

    int upsOfRow(int row) {
        return upsOfRow[row];
    }

    long upsOfColumn(int column) {
        return upsOfColumn[column];
    }

    boolean isUp(int cell) {
        return isUp[cell];
    }

    void setUp(int cell, boolean up) {
        isUp[cell] = up;
    }
}
