package dk.opgavekatalog.calc.allocation;

/** The cells of one row in the order of their cost less the price of their column. */
final class CellOrder {

    private final RoundingTable table;
    private final ColumnPrices prices;
    private int[] cells = new int[0];
    private long[] costs = new long[0];
    private long[] ranks = new long[0];
    private int size;

    CellOrder(RoundingTable table, ColumnPrices prices) {
        this.table = table;
        this.prices = prices;
    }

    /** Rounds the cheapest cells of a row up, as many as the row wants, and the others down. */
    void chooseCheapest(int row) {
        int first = table.firstCell(row);
        size = table.endCell(row) - first;
        int ups = table.upsOfRow(row);
        read(first);
        if (ups > 0 && ups < size) {
            moveCheapestToFront(ups);
        }
        for (int i = 0; i < size; i++) {
            table.setUp(cells[i], i < ups);
        }
    }

    /** The number of cells of the row that was read last; those that are up come first. */
    int size() {
        return size;
    }

    int cell(int place) {
        return cells[place];
    }

    /** The cost of a cell less the price of its column. */
    long cost(int place) {
        return costs[place];
    }

    private void read(int first) {
        if (cells.length < size) {
            cells = new int[size];
            costs = new long[size];
            ranks = new long[size];
        }
        for (int i = 0; i < size; i++) {
            int cell = first + i;
            int column = table.column(cell);
            cells[i] = cell;
            costs[i] = table.cost(cell) - prices.cost(column);
            ranks[i] = table.rank(cell) - prices.rank(column);
        }
    }

    /** Moves the given number of cheapest cells to the front (Hoare, Algorithm 65: Find). */
    private void moveCheapestToFront(int count) {
        int left = 0;
        int right = size - 1;
        while (left < right) {
            int pivot = (left + right) >>> 1;
            long cost = costs[pivot];
            long rank = ranks[pivot];
            int i = left;
            int j = right;
            while (i <= j) {
                while (ColumnPrices.compare(costs[i], ranks[i], cost, rank) < 0) {
                    i++;
                }
                while (ColumnPrices.compare(costs[j], ranks[j], cost, rank) > 0) {
                    j--;
                }
                if (i <= j) {
                    swap(i, j);
                    i++;
                    j--;
                }
            }
            if (count - 1 <= j) {
                right = j;
            } else if (count - 1 >= i) {
                left = i;
            } else {
                return;
            }
        }
    }

    private void swap(int i, int j) {
        int cell = cells[i];
        long cost = costs[i];
        long rank = ranks[i];
        cells[i] = cells[j];
        costs[i] = costs[j];
        ranks[i] = ranks[j];
        cells[j] = cell;
        costs[j] = cost;
        ranks[j] = rank;
    }
}
