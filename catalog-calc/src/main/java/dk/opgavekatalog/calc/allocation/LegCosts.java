package dk.opgavekatalog.calc.allocation;

import java.util.Arrays;

/** The cost and the rank of a leg for each two columns of a {@link RoundingTable}; the highest ones at first. */
final class LegCosts {

    private final long[] costs;
    private final long[] ranks;

    LegCosts(int pairs) {
        this.costs = new long[pairs];
        this.ranks = new long[pairs];
        Arrays.fill(costs, Long.MAX_VALUE);
        Arrays.fill(ranks, Long.MAX_VALUE);
    }

    int pairs() {
        return costs.length;
    }

    long cost(int pair) {
        return costs[pair];
    }

    boolean isHighest(int pair) {
        return costs[pair] == Long.MAX_VALUE;
    }

    void set(int pair, long cost, long rank) {
        costs[pair] = cost;
        ranks[pair] = rank;
    }

    void setHighest(int pair) {
        set(pair, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** Returns whether a leg is cheaper. */
    boolean isAbove(int pair, long cost, long rank) {
        return cost < costs[pair] || (cost == costs[pair] && rank < ranks[pair]);
    }
}
