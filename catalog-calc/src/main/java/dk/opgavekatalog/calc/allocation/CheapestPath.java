package dk.opgavekatalog.calc.allocation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest path from a column that has too much to one that has too little (Dijkstra). No path goes over a cell
 * twice: it comes to a column over a cell that is down, and leaves it over one that is up.
 */
final class CheapestPath {

    private static final int NONE = -1;

    private final RoundingLegs legs;
    private final ColumnPrices prices;
    private final long[] costs;
    private final long[] ranks;
    private final boolean[] isFound;
    private final boolean[] isSettled;
    private final @Nullable RoundingLeg[] legTo;
    private final int[] before;
    private int last;

    private CheapestPath(RoundingLegs legs, ColumnPrices prices) {
        this.legs = legs;
        this.prices = prices;
        int columns = prices.columns();
        this.costs = new long[columns];
        this.ranks = new long[columns];
        this.isFound = new boolean[columns];
        this.isSettled = new boolean[columns];
        this.legTo = new RoundingLeg[columns];
        this.before = new int[columns];
    }

    /**
     * Finds the path.
     *
     * @param legs the legs
     * @param prices the prices, which keep the reduced costs of all legs at zero or above
     * @param surplus what each column has too much
     */
    static CheapestPath find(RoundingLegs legs, ColumnPrices prices, long... surplus) {
        CheapestPath path = new CheapestPath(legs, prices);
        for (int column = 0; column < surplus.length; column++) {
            path.isFound[column] = surplus[column] > 0;
            path.before[column] = NONE;
        }
        path.last = path.nearest();
        while (path.last != NONE && surplus[path.last] >= 0) {
            path.settle(path.last);
            path.last = path.nearest();
        }
        return path;
    }

    private int nearest() {
        int nearest = NONE;
        for (int column = 0; column < costs.length; column++) {
            if (isFound[column]
                    && !isSettled[column]
                    && (nearest == NONE
                            || ColumnPrices.compare(costs[column], ranks[column], costs[nearest], ranks[nearest])
                                    < 0)) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void settle(int from) {
        isSettled[from] = true;
        long startCost = costs[from] + prices.cost(from);
        long startRank = ranks[from] + prices.rank(from);
        for (int to = 0; to < costs.length; to++) {
            RoundingLeg leg = isSettled[to] ? null : legs.cheapest(from, to);
            if (leg != null) {
                long cost = startCost + leg.cost() - prices.cost(to);
                long rank = startRank + leg.rank() - prices.rank(to);
                if (!isFound[to] || ColumnPrices.compare(cost, rank, costs[to], ranks[to]) < 0) {
                    isFound[to] = true;
                    costs[to] = cost;
                    ranks[to] = rank;
                    legTo[to] = leg;
                    before[to] = from;
                }
            }
        }
    }

    /** Returns whether there is a path. */
    boolean isFound() {
        return last != NONE;
    }

    /** The column with too little, where the path ends. */
    int last() {
        return last;
    }

    /** The column with too much, where the path begins. */
    int first() {
        int first = last;
        while (before[first] != NONE) {
            first = before[first];
        }
        return first;
    }

    /** The cost of the way to a column, or of the whole path when this is less. */
    long cost(int column) {
        return costs[isSettled[column] ? column : last];
    }

    /** The rank of the way to a column, or of the whole path when this is less. */
    long rank(int column) {
        return ranks[isSettled[column] ? column : last];
    }

    /** The legs of the path. */
    List<RoundingLeg> legs() {
        List<RoundingLeg> found = new ArrayList<>();
        int column = last;
        for (RoundingLeg leg = legTo[column]; leg != null; leg = legTo[column]) {
            found.add(leg);
            column = before[column];
        }
        return found;
    }
}
