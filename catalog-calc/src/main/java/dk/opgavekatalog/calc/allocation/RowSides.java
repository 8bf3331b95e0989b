package dk.opgavekatalog.calc.allocation;

import java.util.Arrays;

/**
 * The cells of a row of a {@link RoundingTable} that are up and those that are down. With the costs less the prices of
 * their columns, all that are up lie below all that are down. A leg is kept only when it costs less than the limit of
 * its two columns, so cells that lie too far from the other side need not be looked at.
 */
final class RowSides {

    /** A column is rare when it has a cell in fewer rows than one of so many. */
    private static final int RARE = 8;

    private static final int ROWS_BETWEEN_UPDATES = 128;

    private final RoundingTable table;
    private final ColumnPrices prices;

    /** The costs from which on legs are not kept; they change. */
    private final LegCosts limits;

    /** The highest cost, less prices, of a leg that is kept, from each column and to each column. */
    private final long[] reachFrom;

    private final long[] reachTo;

    /** The number of cells of each column, in the rows that were read. */
    private final int[] cellsOfColumn;

    private final boolean[] isRare;
    private int rows;

    private int[] ups = new int[0];
    private int[] downs = new int[0];
    private int upSize;
    private int downSize;

    RowSides(RoundingTable table, ColumnPrices prices, LegCosts limits) {
        this.table = table;
        this.prices = prices;
        this.limits = limits;
        this.reachFrom = new long[table.columns()];
        this.reachTo = new long[table.columns()];
        this.cellsOfColumn = new int[table.columns()];
        this.isRare = new boolean[table.columns()];
    }

    int ups() {
        return upSize;
    }

    int up(int i) {
        return ups[i];
    }

    int downs() {
        return downSize;
    }

    int down(int i) {
        return downs[i];
    }

    /** Reads all cells of a row. */
    void readAll(int row) {
        int first = table.firstCell(row);
        int end = table.endCell(row);
        reserve(end - first);
        upSize = 0;
        downSize = 0;
        for (int cell = first; cell < end; cell++) {
            // A cell is written to both sides and counted on one: a branch would be guessed wrong half the time.
            int up = table.isUp(cell) ? 1 : 0;
            ups[upSize] = cell;
            downs[downSize] = cell;
            upSize += up;
            downSize += 1 - up;
        }
    }

    /** Reads the cells of a new row that legs can be kept between. */
    void readNear(CellOrder order, int numberOfUps) {
        if (rows % ROWS_BETWEEN_UPDATES == 0) {
            update();
        }
        rows++;
        reserve(order.size());
        boolean hasRare = false;
        long highest = Long.MIN_VALUE;
        long lowest = Long.MAX_VALUE;
        for (int i = 0; i < order.size(); i++) {
            int column = table.column(order.cell(i));
            cellsOfColumn[column]++;
            hasRare |= isRare[column];
            if (i < numberOfUps) {
                highest = Math.max(highest, order.cost(i));
            } else {
                lowest = Math.min(lowest, order.cost(i));
            }
        }
        upSize = 0;
        for (int i = 0; i < numberOfUps; i++) {
            int cell = order.cell(i);
            ups[upSize] = cell;
            upSize += hasRare || lowest - order.cost(i) <= reachFrom[table.column(cell)] ? 1 : 0;
        }
        downSize = 0;
        for (int i = numberOfUps; upSize > 0 && i < order.size(); i++) {
            int cell = order.cell(i);
            downs[downSize] = cell;
            downSize += hasRare || order.cost(i) - highest <= reachTo[table.column(cell)] ? 1 : 0;
        }
    }

    private void reserve(int size) {
        if (ups.length < size) {
            ups = new int[size];
            downs = new int[size];
        }
    }

    /** Reads the limits anew. Those of rare columns stay out: all legs over rows with a cell of these are looked at. */
    void update() {
        Arrays.fill(reachFrom, Long.MIN_VALUE);
        Arrays.fill(reachTo, Long.MIN_VALUE);
        int columns = table.columns();
        for (int column = 0; column < columns; column++) {
            isRare[column] = cellsOfColumn[column] < rows / RARE;
        }
        for (int pair = 0; pair < limits.pairs(); pair++) {
            int from = pair / columns;
            int to = pair % columns;
            if (from != to && !isRare[from] && !isRare[to]) {
                long reach = limits.isHighest(pair)
                        ? Long.MAX_VALUE
                        : limits.cost(pair) + prices.cost(from) - prices.cost(to);
                reachFrom[from] = Math.max(reachFrom[from], reach);
                reachTo[to] = Math.max(reachTo[to], reach);
            }
        }
    }
}
