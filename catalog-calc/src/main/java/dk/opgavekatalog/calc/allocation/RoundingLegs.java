package dk.opgavekatalog.calc.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest legs between the columns of a {@link RoundingTable}. Paths need few of the many that there are, so only
 * some of the cheapest between each two columns are kept. Where these are used up, the rows are looked at again.
 */
final class RoundingLegs {

    private final RoundingTable table;
    private final int columns;
    private final int[] shuffled;
    private final LegQueue[] queues;

    /** The cheapest legs that were dropped, for each two columns; they cost the most possible when none was. */
    private final LegCosts limits;

    private final RowSides sides;
    private int rows;

    RoundingLegs(RoundingTable table, ColumnPrices prices, int... shuffled) {
        this.table = table;
        this.columns = table.columns();
        this.shuffled = shuffled;
        this.queues = new LegQueue[columns * columns];
        this.limits = new LegCosts(queues.length);
        this.sides = new RowSides(table, prices, limits);
        for (int pair = 0; pair < queues.length; pair++) {
            queues[pair] = new LegQueue(pair, limits);
        }
    }

    /** Prepares for a larger sample. */
    void thin() {
        for (LegQueue queue : queues) {
            queue.thin();
        }
        sides.update();
    }

    /** Adds the legs over the next of the shuffled rows, whose cells were just put in order. */
    void addRow(CellOrder order) {
        int row = shuffled[rows];
        rows++;
        sides.readNear(order, table.upsOfRow(row));
        for (int j = 0; j < sides.ups(); j++) {
            offerFrom(row, sides.up(j));
        }
    }

    /** Offers the legs from a cell to those of the row that was read last. */
    private void offerFrom(int row, int down) {
        for (int i = 0; i < sides.downs(); i++) {
            offer(row, down, sides.down(i));
        }
    }

    private void offer(int row, int down, int up) {
        int pair = table.column(down) * columns + table.column(up);
        long cost = table.cost(up) - table.cost(down);
        if (cost <= limits.cost(pair)) {
            long rank = table.rank(up) - table.rank(down);
            if (limits.isAbove(pair, cost, rank)) {
                queues[pair].add(new RoundingLeg(row, down, up, cost, rank));
            }
        }
    }

    /** Returns the cheapest leg between two columns; null when there is none. */
    @Nullable
    RoundingLeg cheapest(int from, int to) {
        LegQueue queue = queues[from * columns + to];
        RoundingLeg cheapest = queue.cheapest(table);
        if (cheapest == null && queue.hasDropped()) {
            refill(from, to);
            cheapest = queue.cheapest(table);
        }
        return cheapest;
    }

    /** Looks at the rows again; if at all of them, in the order in which they lie in memory. */
    private void refill(int from, int to) {
        queues[from * columns + to].clear();
        boolean areAll = rows == shuffled.length;
        for (int i = 0; i < (areAll ? table.rows() : rows); i++) {
            offerBetween(areAll ? i : shuffled[i], from, to);
        }
    }

    private void offerBetween(int row, int from, int to) {
        if (table.isInOrder(row)) {
            int down = table.find(from, row);
            int up = table.find(to, row);
            if (down != RoundingTable.NONE && up != RoundingTable.NONE && table.isUp(down) && !table.isUp(up)) {
                offer(row, down, up);
            }
            return;
        }
        for (int down = table.firstCell(row); down < table.endCell(row); down++) {
            for (int up = table.firstCell(row); up < table.endCell(row); up++) {
                boolean isBetween = table.column(down) == from && table.column(up) == to;
                if (isBetween && table.isUp(down) && !table.isUp(up)) {
                    offer(row, down, up);
                }
            }
        }
    }

    /** Turns the cells of a path, and keeps the legs that this makes possible. */
    void turn(CheapestPath path) {
        List<RoundingLeg> turned = path.legs();
        turned.forEach(leg -> leg.turn(table));
        for (RoundingLeg leg : turned) {
            sides.readAll(leg.row());
            offerFrom(leg.row(), leg.up());
            for (int i = 0; i < sides.ups(); i++) {
                offer(leg.row(), sides.up(i), leg.down());
            }
        }
    }
}
