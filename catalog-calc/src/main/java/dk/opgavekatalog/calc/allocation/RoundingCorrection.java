package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the rounding of a table whose fractions were cut off. Where costs differ by less than was cut off, a circle
 * from column to column can exist that makes the rounding better; circles are looked for in exact fractions (Bellman
 * and Ford) and turned until there is none. A rounding without such a circle is the nearest (Klein, A primal method for
 * minimal cost flows, Management Science 14, 1967).
 *
 * <p>A circle of which the rounded costs say that it is no better is one whose legs all cost next to nothing. Only such
 * legs are compared exactly. There are hardly any, unless rows are alike; those have the same fractions.
 */
final class RoundingCorrection {

    private static final int NONE = -1;

    /** The bits of the ranks of a circle. */
    private static final int RANK_BITS = Long.SIZE;

    private final RoundingTable table;
    private final ColumnPrices prices;
    private final RoundingTable.ExactFractions exact;
    private final int columns;

    /** The cheapest leg between each two columns. */
    private final @Nullable RoundingLeg[] cheapest;

    /** The exact costs of these, where they are known. */
    private final @Nullable BigInteger[] exactCosts;

    /** The cost below which a leg can be part of a better circle. */
    private long limit;

    private RoundingCorrection(RoundingTable table, ColumnPrices prices, RoundingTable.ExactFractions exact) {
        this.table = table;
        this.prices = prices;
        this.exact = exact;
        this.columns = table.columns();
        this.cheapest = new RoundingLeg[columns * columns];
        this.exactCosts = new BigInteger[columns * columns];
        // Each cell of a circle is less than four parts off; the total of a row can be as far off as all its cells.
        this.limit = 16L * (columns + 2);
    }

    /**
     * Turns circles until none makes the rounding better.
     *
     * @param table a table that is rounded at the lowest cost by its rounded fractions
     * @param prices the prices that show this
     * @param exact the exact fractions
     */
    static void correct(RoundingTable table, ColumnPrices prices, RoundingTable.ExactFractions exact) {
        RoundingCorrection correction = new RoundingCorrection(table, prices, exact);
        correction.collect();
        while (correction.turnCircle()) {
            // The circle is now a little above zero in the other direction, and so can be what goes over its legs.
            correction.limit *= 2;
            correction.collect();
        }
    }

    private void collect() {
        Arrays.fill(cheapest, null);
        Arrays.fill(exactCosts, null);
        for (int row = 0; row < table.rows(); row++) {
            for (int down = table.firstCell(row); down < table.endCell(row); down++) {
                if (table.isUp(down)) {
                    collect(row, down);
                }
            }
        }
    }

    private void collect(int row, int down) {
        int from = table.column(down);
        long most = limit + table.cost(down) - prices.cost(from);
        for (int up = table.firstCell(row); up < table.endCell(row); up++) {
            int to = table.column(up);
            if (!table.isUp(up) && from != to && table.cost(up) - prices.cost(to) <= most) {
                offer(from * columns + to, RoundingLeg.of(table, row, down, up));
            }
        }
    }

    private void offer(int pair, RoundingLeg leg) {
        RoundingLeg known = cheapest[pair];
        if (known == null) {
            cheapest[pair] = leg;
            return;
        }
        boolean isAlike = exact.isSame(leg.row(), leg.down(), known.row(), known.down())
                && exact.isSame(leg.row(), leg.up(), known.row(), known.up());
        if (isAlike) {
            cheapest[pair] = leg.rank() < known.rank() ? leg : known;
            return;
        }
        BigInteger cost = exactCost(leg);
        int difference = cost.compareTo(exactCost(pair, known));
        if (difference < 0 || (difference == 0 && leg.rank() < known.rank())) {
            cheapest[pair] = leg;
            exactCosts[pair] = cost;
        }
    }

    private BigInteger exactCost(int pair, RoundingLeg leg) {
        BigInteger known = exactCosts[pair];
        if (known == null) {
            known = exactCost(leg);
            exactCosts[pair] = known;
        }
        return known;
    }

    /** Half the growth of the sum of squares, times the common denominator. */
    private BigInteger exactCost(RoundingLeg leg) {
        return exact.numerator(leg.row(), leg.down()).subtract(exact.numerator(leg.row(), leg.up()));
    }

    /** Turns a circle that costs less than nothing; returns false when there is none. */
    private boolean turnCircle() {
        BigInteger[] distances = new BigInteger[columns];
        Arrays.fill(distances, BigInteger.ZERO);
        int[] before = new int[columns];
        Arrays.fill(before, NONE);
        int changed = 0;
        for (int round = 0; round < columns && changed != NONE; round++) {
            changed = shorten(distances, before);
        }
        if (changed == NONE) {
            return false;
        }
        for (int i = 0; i < columns; i++) {
            changed = before[changed];
        }
        turn(changed, before);
        return true;
    }

    /** Shortens distances by one more leg; returns a column that got nearer. */
    private int shorten(BigInteger[] distances, int... before) {
        int changed = NONE;
        for (int pair = 0; pair < cheapest.length; pair++) {
            RoundingLeg leg = cheapest[pair];
            if (leg != null) {
                int from = pair / columns;
                int to = pair % columns;
                BigInteger cost = exactCost(pair, leg).shiftLeft(RANK_BITS).add(BigInteger.valueOf(leg.rank()));
                BigInteger through = distances[from].add(cost);
                if (through.compareTo(distances[to]) < 0) {
                    distances[to] = through;
                    before[to] = from;
                    changed = to;
                }
            }
        }
        return changed;
    }

    private void turn(int start, int... before) {
        int column = start;
        do {
            RoundingLeg leg = cheapest[before[column] * columns + column];
            if (leg != null) {
                leg.turn(table);
            }
            column = before[column];
        } while (column != start);
    }
}
