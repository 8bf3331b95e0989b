package dk.opgavekatalog.calc.allocation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest legs between the columns of a {@link RoundingTable}. Only legs below a limit are kept. One that is not
 * kept costs at least the limit, less what the prices have moved apart since; as long as this is not below zero, no
 * path needs it.
 */
final class RoundingLegs {

    /** How many times the limit is that is needed. */
    private static final int RESERVE = 2;

    private final RoundingTable table;
    private final ColumnPrices prices;
    private final int[] shuffled;
    private final List<LegQueue> queues = new ArrayList<>();
    private int rows;

    /** The prices when the legs were collected. */
    private ColumnPrices startPrices;

    private boolean isLimited;
    private final Limit limit = new Limit();

    /** The limit that the paths of the last sample needed. */
    private final Limit needed = new Limit();

    /** The cells of a row that change first: its dearest cell that is up, its cheapest one that is down. */
    private int dearestUp;

    private int cheapestDown;

    RoundingLegs(RoundingTable table, ColumnPrices prices, int... shuffled) {
        this.table = table;
        this.prices = prices;
        this.startPrices = prices;
        this.shuffled = shuffled;
        for (int pair = 0; pair < table.columns() * table.columns(); pair++) {
            queues.add(new LegQueue());
        }
    }

    /** A cost and its rank. */
    private static final class Limit {

        private long cost;
        private long rank;

        private void set(long newCost, long newRank) {
            cost = newCost;
            rank = newRank;
        }

        private void raiseTo(long newCost, long newRank) {
            if (ColumnPrices.compare(newCost, newRank, cost, rank) > 0) {
                set(newCost, newRank);
            }
        }

        private boolean isAbove(long otherCost, long otherRank) {
            return ColumnPrices.compare(otherCost, otherRank, cost, rank) < 0;
        }
    }

    /** Collects the legs over the first of the shuffled rows, as far as the last sample needed them. */
    void collect(int numberOfRows) {
        isLimited = rows > 0;
        rows = numberOfRows;
        limit.set(needed.cost, needed.rank);
        needed.set(0, 0);
        collect();
    }

    private void collect() {
        queues.forEach(LegQueue::clear);
        startPrices = prices.copy();
        for (int i = 0; i < rows; i++) {
            offer(shuffled[i]);
        }
    }

    /** Keeps the legs over a row that are below the limit. */
    private void offer(int row) {
        if (!findGap(row) || !isBelowLimit(cheapestDown, dearestUp)) {
            return;
        }
        for (int down = table.firstCell(row); down < table.endCell(row); down++) {
            if (table.isUp(down) && isBelowLimit(cheapestDown, down)) {
                offer(row, down);
            }
        }
    }

    private void offer(int row, int down) {
        for (int up = table.firstCell(row); up < table.endCell(row); up++) {
            if (!table.isUp(up) && isBelowLimit(up, down)) {
                queue(table.column(down), table.column(up)).add(RoundingLeg.of(table, row, down, up));
            }
        }
    }

    /** Finds the cells of a row that change first. Returns false when all its cells are on one side. */
    private boolean findGap(int row) {
        dearestUp = -1;
        cheapestDown = -1;
        long upCost = 0;
        long upRank = 0;
        long downCost = 0;
        long downRank = 0;
        for (int cell = table.firstCell(row); cell < table.endCell(row); cell++) {
            int column = table.column(cell);
            long cost = table.cost(cell) - startPrices.cost(column);
            long rank = table.rank(cell) - startPrices.rank(column);
            if (table.isUp(cell)) {
                if (dearestUp < 0 || ColumnPrices.compare(cost, rank, upCost, upRank) > 0) {
                    dearestUp = cell;
                    upCost = cost;
                    upRank = rank;
                }
            } else if (cheapestDown < 0 || ColumnPrices.compare(cost, rank, downCost, downRank) < 0) {
                cheapestDown = cell;
                downCost = cost;
                downRank = rank;
            }
        }
        return dearestUp >= 0 && cheapestDown >= 0;
    }

    private boolean isBelowLimit(int up, int down) {
        int from = table.column(down);
        int to = table.column(up);
        return !isLimited
                || limit.isAbove(
                        table.cost(up) - startPrices.cost(to) - table.cost(down) + startPrices.cost(from),
                        table.rank(up) - startPrices.rank(to) - table.rank(down) + startPrices.rank(from));
    }

    private LegQueue queue(int from, int to) {
        return queues.get(from * table.columns() + to);
    }

    /** Returns the cheapest leg between two columns that is kept; null when there is none. */
    @Nullable
    RoundingLeg cheapest(int from, int to) {
        return queue(from, to).cheapest(table);
    }

    /**
     * Returns whether no leg that is not kept could make a path cheaper, or possible: all of them still cost nothing or
     * more when the prices are raised by the path. Otherwise collects more legs, in which case the path must be found
     * anew.
     */
    boolean areEnoughFor(CheapestPath path) {
        if (!path.isFound()) {
            boolean areAll = !isLimited || !raiseLimitFor(path);
            if (!areAll) {
                collect();
            }
            return areAll;
        }
        int most = 0;
        int least = 0;
        for (int column = 1; column < table.columns(); column++) {
            most = compareChanges(path, column, most) > 0 ? column : most;
            least = compareChanges(path, column, least) < 0 ? column : least;
        }
        long cost = changeOfCost(path, most) - changeOfCost(path, least);
        long rank = changeOfRank(path, most) - changeOfRank(path, least);
        needed.raiseTo(cost, rank);
        boolean areEnough = !isLimited || ColumnPrices.compare(cost, rank, limit.cost, limit.rank) <= 0;
        if (!areEnough) {
            limit.set(RESERVE * cost, RESERVE * rank);
            collect();
        }
        return areEnough;
    }

    private int compareChanges(CheapestPath path, int column, int other) {
        return ColumnPrices.compare(
                changeOfCost(path, column),
                changeOfRank(path, column),
                changeOfCost(path, other),
                changeOfRank(path, other));
    }

    private long changeOfCost(CheapestPath path, int column) {
        return prices.cost(column) + path.cost(column) - startPrices.cost(column);
    }

    private long changeOfRank(CheapestPath path, int column) {
        return prices.rank(column) + path.rank(column) - startPrices.rank(column);
    }

    /** Raises the limit to what leads on from the columns that were found; returns false when nothing does. */
    private boolean raiseLimitFor(CheapestPath path) {
        Limit cheapest = new Limit();
        boolean isThere = false;
        for (int i = 0; i < rows; i++) {
            int first = table.firstCell(shuffled[i]);
            int end = table.endCell(shuffled[i]);
            for (int down = first; down < end; down++) {
                if (table.isUp(down) && path.isSettled(table.column(down))) {
                    for (int up = first; up < end; up++) {
                        if (!table.isUp(up) && !path.isSettled(table.column(up))) {
                            long cost = startCost(up) - startCost(down);
                            long rank = startRank(up) - startRank(down);
                            if (!isThere || cheapest.isAbove(cost, rank)) {
                                cheapest.set(cost, rank);
                                isThere = true;
                            }
                        }
                    }
                }
            }
        }
        limit.raiseTo(RESERVE * cheapest.cost, RESERVE * cheapest.rank + 1);
        return isThere;
    }

    private long startCost(int cell) {
        return table.cost(cell) - startPrices.cost(table.column(cell));
    }

    private long startRank(int cell) {
        return table.rank(cell) - startPrices.rank(table.column(cell));
    }

    /** Turns the cells of a path, and keeps the legs that this makes possible. */
    void turn(CheapestPath path) {
        List<RoundingLeg> turned = path.legs();
        turned.forEach(leg -> leg.turn(table));
        turned.stream().mapToInt(RoundingLeg::row).distinct().forEach(this::offer);
    }
}
