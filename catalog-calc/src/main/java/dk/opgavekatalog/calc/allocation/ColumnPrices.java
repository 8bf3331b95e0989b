package dk.opgavekatalog.calc.allocation;

/** The prices of the columns of a {@link RoundingTable}. Like costs, they have a rank that decides among equal ones. */
final class ColumnPrices {

    private final long[] costs;
    private final long[] ranks;

    ColumnPrices(int columns) {
        this.costs = new long[columns];
        this.ranks = new long[columns];
    }

    private ColumnPrices(ColumnPrices other) {
        this.costs = other.costs.clone();
        this.ranks = other.ranks.clone();
    }

    ColumnPrices copy() {
        return new ColumnPrices(this);
    }

    int columns() {
        return costs.length;
    }

    long cost(int column) {
        return costs[column];
    }

    long rank(int column) {
        return ranks[column];
    }

    /** Raises the prices by the lengths of paths, so that the cheapest path then costs nothing. */
    void raise(CheapestPath path) {
        for (int column = 0; column < costs.length; column++) {
            costs[column] += path.cost(column);
            ranks[column] += path.rank(column);
        }
    }

    /** Compares two costs by their ranks when they are equal. */
    static int compare(long cost, long rank, long otherCost, long otherRank) {
        return cost == otherCost ? Long.compare(rank, otherRank) : Long.compare(cost, otherCost);
    }
}
