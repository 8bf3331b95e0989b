package dk.opgavekatalog.calc.allocation;

import java.util.Arrays;
import java.util.Random;

/**
 * Rounds a {@link RoundingTable} at the lowest cost.
 *
 * <p>Columns have prices. A row rounds those cells up whose cost less the price of the column is lowest. With the right
 * prices, all columns get what they should; the result is then the cheapest one (the prices are the dual solution of a
 * flow of least cost). The prices are found on a sample of the rows first. They are nearly right for four times as many
 * rows: the columns miss the order of the square root of the number of rows, and this is moved along cheapest paths
 * from column to column (Edmonds and Karp, Theoretical improvements in algorithmic efficiency for network flow
 * problems, Journal of the ACM 19, 1972). Each leg of a path goes over one row, in which one cell is turned down and
 * another one up. {@link RoundingLegs} keeps the cheapest legs, few of the many that there are.
 *
 * <p>So almost all time goes into looking at each row a few times, and grows with the number of rows.
 */
final class NearestRounding {

    private static final int FIRST_SAMPLE = 64;
    private static final int GROWTH = 4;

    /** What a sample is expected to round up is counted in parts of a cell; a sample needs no more of them. */
    private static final long PARTS_OF_CELL = 1 << 16;

    private final RoundingTable table;
    private final ColumnPrices prices;
    private final RoundingLegs legs;
    private final CellOrder order;

    /** The rows in random order, always the same; the first ones are the sample. */
    private final int[] shuffled;

    /** The number of cells in the sample that are rounded up, by column. */
    private final long[] ups;

    /** How many of these are too much. */
    private final long[] surplus;

    /** The sum of the fractions in the sample, by column, each cut off to whole steps. */
    private final long[] expected;

    /** The size of a step, and the number of steps that make a cell. */
    private final long step;

    private final long stepsOfCell;

    private NearestRounding(RoundingTable table) {
        this.table = table;
        this.prices = new ColumnPrices(table.columns());
        this.shuffled = shuffledRows(table);
        this.legs = new RoundingLegs(table, prices, shuffled);
        this.order = new CellOrder(table, prices);
        this.ups = new long[table.columns()];
        this.surplus = new long[table.columns()];
        this.expected = new long[table.columns()];
        this.step = Math.max(1, 2 * table.parts().one() / PARTS_OF_CELL);
        this.stepsOfCell = 2 * table.parts().one() / step;
    }

    /**
     * Rounds every cell of a table.
     *
     * @param table a table of which every row and column adds up to a whole number
     * @param exact the exact fractions
     */
    static void round(RoundingTable table, RoundingTable.ExactFractions exact) {
        NearestRounding rounding = new NearestRounding(table);
        rounding.round();
        if (!table.parts().isExact()) {
            RoundingCorrection.correct(table, rounding.prices, exact);
        }
    }

    /** Shuffles the rows that have cells. */
    private static int[] shuffledRows(RoundingTable table) {
        int[] shuffled = new int[table.rows()];
        Random random = new Random(table.rows());
        int size = 0;
        for (int row = 0; row < table.rows(); row++) {
            if (table.firstCell(row) < table.endCell(row)) {
                int other = random.nextInt(size + 1);
                shuffled[size] = shuffled[other];
                shuffled[other] = row;
                size++;
            }
        }
        return Arrays.copyOf(shuffled, size);
    }

    private void round() {
        int known = 0;
        while (known < shuffled.length) {
            int sample = Math.min(shuffled.length, Math.max(FIRST_SAMPLE, GROWTH * known));
            legs.thin();
            for (int i = known; i < sample; i++) {
                addRow(shuffled[i]);
            }
            known = sample;
            boolean isWhole = known == shuffled.length;
            for (int column = 0; column < surplus.length; column++) {
                surplus[column] = ups[column] - (isWhole ? table.upsOfColumn(column) : expectedUps(column));
            }
            balance();
            if (isWhole && (hasSurplus(1) || hasSurplus(-1))) {
                throw new IllegalArgumentException("columns have " + Arrays.toString(surplus)
                        + " too much; allowed is a table of which every row and column adds up to a whole number");
            }
        }
    }

    /** Rounds the cells of a row by the current prices. */
    private void addRow(int row) {
        order.chooseCheapest(row);
        legs.addRow(order);
        for (int cell = table.firstCell(row); cell < table.endCell(row); cell++) {
            int column = table.column(cell);
            ups[column] += table.isUp(cell) ? 1 : 0;
            expected[column] += (table.parts().one() - table.cost(cell)) / step;
        }
    }

    /** Returns the nearest whole number of cells. */
    private long expectedUps(int column) {
        return Math.floorDiv(expected[column] + stepsOfCell / 2, stepsOfCell);
    }

    /**
     * Moves what columns have too much to those that have too little. In a sample, sums are not whole, and what is left
     * over stays.
     */
    private void balance() {
        while (hasSurplus(1) && hasSurplus(-1)) {
            CheapestPath path = CheapestPath.find(legs, prices, surplus);
            if (!path.isFound()) {
                return;
            }
            prices.raise(path);
            legs.turn(path);
            move(path.first(), path.last());
        }
    }

    private void move(int from, int to) {
        surplus[from]--;
        ups[from]--;
        surplus[to]++;
        ups[to]++;
    }

    private boolean hasSurplus(int sign) {
        return Arrays.stream(surplus).anyMatch(amount -> Long.signum(amount) == sign);
    }
}
