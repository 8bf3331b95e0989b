package dk.opgavekatalog.calc.allocation;

/**
 * A leg of a path from column to column: in one row, a cell of the first column is turned down, and a cell of the other
 * column is turned up.
 *
 * @param row the row
 * @param down the cell to turn down
 * @param up the cell to turn up
 * @param cost the cost of both
 * @param rank the rank of both
 */
record RoundingLeg(int row, int down, int up, long cost, long rank) {

    static RoundingLeg of(RoundingTable table, int row, int down, int up) {
        return new RoundingLeg(row, down, up, table.cost(up) - table.cost(down), table.rank(up) - table.rank(down));
    }

    /** Returns whether both cells can still be turned. */
    boolean isPossible(RoundingTable table) {
        return table.isUp(down) && !table.isUp(up);
    }

    void turn(RoundingTable table) {
        table.setUp(down, false);
        table.setUp(up, true);
    }

    boolean isCheaperThan(RoundingLeg other) {
        return ColumnPrices.compare(cost, rank, other.cost, other.rank) < 0;
    }
}
