package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearestRoundingProperties {

    /** Makes the common denominator too long for a long. */
    private static final BigInteger LONG = BigInteger.TEN.pow(40).add(BigInteger.ONE);

    /** Fractions by row and column, of which every row and column adds up to a whole number; zero is no cell. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fractions(int denominator, int[][] numerators) {

        int columns() {
            return numerators[0].length;
        }

        /** Places count from one, column by column; every third cell counts when it is rounded down. */
        int place(int row, int column) {
            int place = column * numerators.length + row + 1;
            return place % 3 == 0 ? -place : place;
        }

        boolean[][] round(BigInteger factor) {
            BigInteger whole = factor.multiply(BigInteger.valueOf(denominator));
            UnitParts parts = UnitParts.of(whole, columns());
            RoundingTable table =
                    new RoundingTable(parts, columns(), numerators.length, numerators.length * columns() + 1);
            long[] sums = new long[columns()];
            for (int row = 0; row < numerators.length; row++) {
                long sum = 0;
                for (int column = 0; column < columns(); column++) {
                    int numerator = numerators[row][column];
                    if (numerator != 0) {
                        BigInteger exact = factor.multiply(BigInteger.valueOf(numerator));
                        table.addCell(column, parts.of(exact, whole), place(row, column));
                        sum += numerator;
                        sums[column] += numerator;
                    }
                }
                table.endRow((int) (sum / denominator));
            }
            for (int column = 0; column < columns(); column++) {
                table.setUpsOfColumn(column, sums[column] / denominator);
            }
            NearestRounding.round(table, exact(table, factor));
            boolean[][] isUp = new boolean[numerators.length][columns()];
            for (int row = 0; row < numerators.length; row++) {
                for (int cell = table.firstCell(row); cell < table.endCell(row); cell++) {
                    isUp[row][table.column(cell)] = table.isUp(cell);
                }
            }
            return isUp;
        }

        private RoundingTable.ExactFractions exact(RoundingTable table, BigInteger factor) {
            return new RoundingTable.ExactFractions() {
                @Override
                public BigInteger numerator(int row, int cell) {
                    return factor.multiply(BigInteger.valueOf(numerators[row][table.column(cell)]));
                }

                @Override
                public boolean isSame(int row, int cell, int otherRow, int otherCell) {
                    return row == otherRow && cell == otherCell;
                }
            };
        }

        /** The part of the sum of squares that depends on the rounding; equal sums are told apart by the places. */
        long cost(boolean[][] isUp) {
            long cost = 0;
            for (int row = 0; row < numerators.length; row++) {
                for (int column = 0; column < columns(); column++) {
                    cost += isUp[row][column] ? costOfUp(row, column) : 0;
                }
            }
            return cost;
        }

        private long costOfUp(int row, int column) {
            return ((denominator - 2L * numerators[row][column]) << 32) + place(row, column);
        }

        boolean keepsSums(boolean[][] isUp) {
            int[] rows = new int[numerators.length];
            int[] columns = new int[columns()];
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < columns.length; column++) {
                    int change = (isUp[row][column] ? denominator : 0) - numerators[row][column];
                    rows[row] += change;
                    columns[column] += change;
                    if (isUp[row][column] && numerators[row][column] == 0) {
                        return false;
                    }
                }
            }
            return Arrays.stream(rows).allMatch(change -> change == 0)
                    && Arrays.stream(columns).allMatch(change -> change == 0);
        }

        /** The lowest cost of all roundings that keep the sums, tried one by one. */
        long lowestCost() {
            boolean[][] isUp = new boolean[numerators.length][columns()];
            long lowest = Long.MAX_VALUE;
            for (int bits = 0; bits < 1 << (numerators.length * columns()); bits++) {
                for (int cell = 0; cell < numerators.length * columns(); cell++) {
                    isUp[cell / columns()][cell % columns()] = (bits >> cell & 1) != 0;
                }
                if (keepsSums(isUp)) {
                    lowest = Math.min(lowest, cost(isUp));
                }
            }
            return lowest;
        }

        /**
         * Whether turning cells around a circle, one down and one up in each row, makes the rounding better: a circle
         * of negative cost, found by the method of Bellman and Ford. Without one, a rounding is the best there is.
         */
        boolean canBeImproved(boolean[][] isUp) {
            long[][] legs = new long[columns()][columns()];
            for (long[] ofColumn : legs) {
                Arrays.fill(ofColumn, Long.MAX_VALUE / 4);
            }
            for (int row = 0; row < numerators.length; row++) {
                for (int down = 0; down < columns(); down++) {
                    for (int up = 0; up < columns(); up++) {
                        if (isUp[row][down] && !isUp[row][up] && numerators[row][up] != 0) {
                            legs[down][up] = Math.min(legs[down][up], costOfUp(row, up) - costOfUp(row, down));
                        }
                    }
                }
            }
            long[] distance = new long[columns()];
            boolean isChanged = true;
            for (int round = 0; round <= columns() && isChanged; round++) {
                isChanged = false;
                for (int from = 0; from < columns(); from++) {
                    for (int to = 0; to < columns(); to++) {
                        if (distance[from] + legs[from][to] < distance[to]) {
                            distance[to] = distance[from] + legs[from][to];
                            isChanged = true;
                        }
                    }
                }
            }
            return isChanged;
        }
    }

    @Property
    void everyRowAndColumnKeepsItsSum(@ForAll("large") Fractions fractions) {
        assertThat(fractions.keepsSums(fractions.round(BigInteger.ONE))).isTrue();
    }

    @Property
    void ofAllRoundingsTheNearestIsTakenAndOfTheseTheOneWithTheLowestPlaces(@ForAll("small") Fractions fractions) {
        for (BigInteger factor : new BigInteger[] {BigInteger.ONE, LONG}) {
            boolean[][] isUp = fractions.round(factor);

            assertThat(fractions.keepsSums(isUp)).isTrue();
            assertThat(fractions.cost(isUp)).isEqualTo(fractions.lowestCost());
        }
    }

    /** So many rows that prices are found on samples. */
    @Property
    void noCircleOfTurnedCellsMakesTheRoundingBetter(@ForAll("large") Fractions fractions) {
        assertThat(fractions.canBeImproved(fractions.round(BigInteger.ONE))).isFalse();
    }

    /** Fractions of long numbers are cut off, and are compared in full only where this matters. */
    @Property
    void theLengthOfNumbersIsIrrelevant(@ForAll("large") Fractions fractions) {
        boolean[][] isUp = fractions.round(LONG);

        assertThat(fractions.keepsSums(isUp)).isTrue();
        assertThat(fractions.canBeImproved(isUp)).isFalse();
    }

    @Example
    void aTableWhoseColumnsAreNotWholeIsRefused() {
        RoundingTable table = new RoundingTable(new UnitParts(2, true), 2, 1, 3);
        table.addCell(0, 1, 1);
        table.addCell(1, 1, 2);
        table.endRow(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NearestRounding.round(table, new Fractions(2, new int[1][2]).exact(table, LONG)))
                .withMessage("columns have [1, 0] too much;"
                        + " allowed is a table of which every row and column adds up to a whole number");
    }

    @Provide
    Arbitrary<Fractions> small() {
        return Arbitraries.randomValue(
                random -> fractions(random, 2 + random.nextInt(3), 2 + random.nextInt(2), 1 + random.nextInt(5)));
    }

    @Provide
    Arbitrary<Fractions> large() {
        return Arbitraries.randomValue(
                random -> fractions(random, 2 + random.nextInt(800), 2 + random.nextInt(9), random.nextInt(4000)));
    }

    /** Circles over two rows and two columns; few or many values, so that some tie; some rows are alike. */
    private static Fractions fractions(Random random, int rows, int columns, int circles) {
        int denominator = 2 + random.nextInt(random.nextBoolean() ? 4 : 100_000);
        int[][] numerators = new int[rows][columns];
        for (int i = 0; i < circles; i++) {
            int amount = random.nextInt(denominator);
            int row = random.nextInt(rows);
            int otherRow = random.nextInt(rows);
            int column = random.nextInt(columns);
            int otherColumn = random.nextInt(columns);
            add(numerators[row], column, amount, denominator);
            add(numerators[row], otherColumn, denominator - amount, denominator);
            add(numerators[otherRow], column, denominator - amount, denominator);
            add(numerators[otherRow], otherColumn, amount, denominator);
        }
        if (random.nextInt(3) == 0) {
            // As many copies of the first row as the denominator has units add whole numbers to every column.
            int copies = Math.min(rows - 1, denominator) / denominator * denominator;
            int[] first = numerators[0];
            boolean areFree = Arrays.stream(numerators, 1, copies + 1).allMatch(row -> isZero(row));
            for (int i = 1; i <= copies && areFree; i++) {
                numerators[i] = first.clone();
            }
        }
        return new Fractions(denominator, numerators);
    }

    private static boolean isZero(int... row) {
        return Arrays.stream(row).allMatch(numerator -> numerator == 0);
    }

    private static void add(int[] row, int column, int amount, int denominator) {
        row[column] = (row[column] + amount) % denominator;
    }
}
