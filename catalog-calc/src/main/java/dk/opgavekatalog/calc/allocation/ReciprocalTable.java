package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The exact flows of the reciprocal method as a table, rounded and posted. An account is a row, a provider a column.
 * Each row also has the total of the account: what a receiver gets in all, or the gross total of a provider. So every
 * total is rounded to one of its neighbours like every posting.
 *
 * <p>A total is rounded down where its cell is up: then each row and each column adds up to a whole number. The total
 * of a receiver stands in a last column, and the gross total of a provider in the provider's own column, because what
 * comes to a provider is what it gives.
 */
final class ReciprocalTable {

    private static final int NO_PROVIDER = -1;

    private final List<Provider> providers;
    private final long[] balances;
    private final long[][] weights;
    private final ReciprocalFlows exact;
    private final UnitParts parts;

    /** The place of each account among the providers. */
    private final int[] placeOfAccount;

    /** One, or -1 when the first flow is negative: such a table is rounded as its mirror image. */
    private final int mirror;

    /** The flows from each provider to each account, rounded down; later, rounded to the nearest. */
    private final long[][] amounts;

    /** The fractions cut off, in parts of a unit. */
    private final long[][] fractions;

    /** The gross total of each provider, rounded down. */
    private final long[] grossTotals;

    private final long[] grossFractions;

    ReciprocalTable(long[] balances, List<Provider> providers, long[][] weights, ReciprocalFlows exact) {
        this.balances = balances;
        this.providers = providers;
        this.weights = weights;
        this.exact = exact;
        this.parts = UnitParts.of(exact.denominator(), weights.length + 1);
        this.placeOfAccount = new int[balances.length];
        Arrays.fill(placeOfAccount, NO_PROVIDER);
        for (int p = 0; p < weights.length; p++) {
            placeOfAccount[providers.get(p).getAccount()] = p;
        }
        this.mirror = isFirstNegative() ? -1 : 1;
        this.amounts = new long[weights.length][balances.length];
        this.fractions = new long[weights.length][balances.length];
        this.grossTotals = new long[weights.length];
        this.grossFractions = new long[weights.length];
    }

    private boolean isFirstNegative() {
        for (int p = 0; p < weights.length; p++) {
            if (exact.signum(p) != 0) {
                return exact.signum(p) < 0;
            }
        }
        return false;
    }

    /** Posts the rounded flows; the balance of every provider is zero afterwards. */
    void post(Closing closing) {
        for (int p = 0; p < weights.length; p++) {
            requireRange(p);
            split(p);
        }
        round();
        for (int p = 0; p < weights.length; p++) {
            int account = providers.get(p).getAccount();
            ExactFraction exactGrossTotal = ExactFraction.of(exact.grossNumerator(p), exact.denominator());
            closing.addClosed(ClosedProvider.ofExact(
                    account, grossTotal(p), exactGrossTotal, weights[p], exact.totalWeight(p), amounts[p]));
            closing.clear(account);
        }
        for (int account = 0; account < balances.length; account++) {
            if (placeOfAccount[account] == NO_PROVIDER) {
                closing.add(account, received(account));
            }
        }
    }

    /** Refuses a gross total beyond long, and names the flow that is too large, if there is one. */
    private void requireRange(int p) {
        if (exact.grossNumerator(p).divide(exact.denominator()).bitLength() >= Long.SIZE) {
            for (int account = 0; account < balances.length; account++) {
                requireLong(exact.numerator(p, account).divide(exact.denominator()), describeFlow(p, account));
            }
            requireLong(exact.grossNumerator(p).divide(exact.denominator()), describeGrossTotal(p));
        }
    }

    private String describeFlow(int p, int account) {
        return "the flow from provider " + providers.get(p).getAccount() + " to account " + account;
    }

    private String describeGrossTotal(int p) {
        return "the gross total of provider " + providers.get(p).getAccount();
    }

    private static long requireLong(BigInteger amount, String what) {
        if (amount.abs().bitLength() >= Long.SIZE) {
            throw new ArithmeticException(what + " is " + amount + "; allowed is " + -LargestRemainder.MAX_AMOUNT
                    + " to " + LargestRemainder.MAX_AMOUNT);
        }
        return amount.longValue();
    }

    /** Rounds the flows of a provider down. */
    private void split(int p) {
        Arrays.fill(fractions[p], FlowRate.WHOLE);
        grossFractions[p] = FlowRate.WHOLE;
        int sign = exact.signum(p) * mirror;
        if (sign == 0) {
            return;
        }
        FlowRate rate = exact.rate(p, parts);
        for (int account = 0; account < balances.length; account++) {
            long weight = weights[p][account];
            if (weight > 0) {
                long units = rate.split(weight);
                amounts[p][account] = down(sign, units, rate.fraction());
                fractions[p][account] = up(sign, rate.fraction());
            }
        }
        long units = rate.split(exact.totalWeight(p));
        grossTotals[p] = down(sign, units, rate.fraction());
        grossFractions[p] = up(sign, rate.fraction());
    }

    /** Returns a flow of either sign, rounded down. */
    private static long down(int sign, long units, long fraction) {
        if (sign > 0) {
            return units;
        }
        return fraction == FlowRate.WHOLE ? -units : -units - 1;
    }

    /** Returns what is cut off when a flow of either sign is rounded down. */
    private long up(int sign, long fraction) {
        return sign > 0 || fraction == FlowRate.WHOLE ? fraction : parts.one() - fraction;
    }

    private void round() {
        Places places = countPlaces();
        RoundingTable table = new RoundingTable(parts, weights.length + 1, balances.length, places.total);
        long[] ups = new long[weights.length + 1];
        for (int p = 0; p < weights.length; p++) {
            ups[p] = grossTotals[p] + isPart(grossFractions[p]);
            for (long amount : amounts[p]) {
                ups[p] -= amount;
            }
        }
        for (int account = 0; account < balances.length; account++) {
            addRow(table, account, places, ups);
        }
        for (int column = 0; column < ups.length; column++) {
            table.setUpsOfColumn(column, ups[column]);
        }
        NearestRounding.round(table, new Fractions(table));
        apply(table);
    }

    /** The next places of flows that are not whole: postings by provider, then gross totals, then receivers. */
    private static final class Places {

        private final int[] posting;
        private int grossTotal;
        private int receiver;
        private int total;

        private Places(int providers) {
            this.posting = new int[providers];
        }
    }

    private Places countPlaces() {
        Places places = new Places(weights.length);
        int next = 1;
        for (int p = 0; p < weights.length; p++) {
            places.posting[p] = next;
            for (long fraction : fractions[p]) {
                next += isPart(fraction);
            }
        }
        places.grossTotal = next;
        for (long fraction : grossFractions) {
            next += isPart(fraction);
        }
        places.receiver = next;
        places.total = next + balances.length;
        return places;
    }

    private static int isPart(long fraction) {
        return fraction == FlowRate.WHOLE ? 0 : 1;
    }

    private void addRow(RoundingTable table, int account, Places places, long... ups) {
        long down = 0;
        long parted = 0;
        for (int p = 0; p < weights.length; p++) {
            long fraction = fractions[p][account];
            down += amounts[p][account];
            if (fraction != FlowRate.WHOLE) {
                parted += fraction;
                int place = places.posting[p]++;
                table.addCell(p, fraction, exact.signum(p) * mirror > 0 ? place : -place);
            }
        }
        int provider = placeOfAccount[account];
        if (provider != NO_PROVIDER) {
            addGrossTotal(table, provider, places);
            long total = grossTotals[provider] + isPart(grossFractions[provider]);
            table.endRow((int) (total - mirror * balances[account] - down));
            ups[weights.length] -= mirror * balances[account];
            return;
        }
        long whole = parted / parts.one();
        long rest = parted % parts.one();
        boolean isWhole = rest == 0;
        if (!parts.isExact() && isNearWhole(rest)) {
            BigInteger[] split = splitInFull(account);
            whole = split[0].longValue() - down;
            rest = parts.of(split[1], exact.denominator());
            isWhole = split[1].signum() == 0;
        }
        ups[weights.length] += down + whole;
        if (isWhole) {
            table.endRow((int) whole);
        } else {
            int place = places.receiver++;
            boolean isPositive = down + whole >= 0;
            table.addCell(weights.length, parts.one() - rest, isPositive ? -place : place);
            table.endRow((int) whole + 1);
            ups[weights.length]++;
        }
    }

    private void addGrossTotal(RoundingTable table, int provider, Places places) {
        if (grossFractions[provider] != FlowRate.WHOLE) {
            int place = places.grossTotal + rank(provider);
            boolean isPositive = exact.signum(provider) * mirror > 0;
            table.addCell(provider, parts.one() - grossFractions[provider], isPositive ? -place : place);
        }
    }

    /** The number of earlier providers whose gross total is not whole. */
    private int rank(int provider) {
        int rank = 0;
        for (int p = 0; p < provider; p++) {
            rank += isPart(grossFractions[p]);
        }
        return rank;
    }

    /** Returns whether a sum of fractions that were cut off may be on the other side of a whole number. */
    private boolean isNearWhole(long rest) {
        long error = 2L * (weights.length + 1);
        return rest <= error || rest >= parts.one() - error;
    }

    /** Returns what an account receives, rounded down, and the rest times the common denominator. */
    private BigInteger[] splitInFull(int account) {
        BigInteger sum = BigInteger.ZERO;
        for (int p = 0; p < weights.length; p++) {
            sum = sum.add(exact.numerator(p, account));
        }
        BigInteger mirrored = mirror < 0 ? sum.negate() : sum;
        BigInteger rest = mirrored.mod(exact.denominator());
        return new BigInteger[] {mirrored.subtract(rest).divide(exact.denominator()), rest};
    }

    /** The exact fractions of the cells. */
    private final class Fractions implements RoundingTable.ExactFractions {

        private final RoundingTable table;

        private Fractions(RoundingTable table) {
            this.table = table;
        }

        @Override
        public BigInteger numerator(int row, int cell) {
            int column = table.column(cell);
            if (isGrossTotal(row, cell)) {
                return exact.denominator().subtract(rest(exact.grossNumerator(column)));
            }
            return column == weights.length
                    ? exact.denominator().subtract(splitInFull(row)[1])
                    : rest(exact.numerator(column, row));
        }

        private boolean isGrossTotal(int row, int cell) {
            int provider = placeOfAccount[row];
            return provider != NO_PROVIDER
                    && grossFractions[provider] != FlowRate.WHOLE
                    && cell == table.endCell(row) - 1;
        }

        private BigInteger rest(BigInteger numerator) {
            return (mirror < 0 ? numerator.negate() : numerator).mod(exact.denominator());
        }

        @Override
        public boolean isSame(int row, int cell, int otherRow, int otherCell) {
            if (row == otherRow || isGrossTotal(row, cell) || isGrossTotal(otherRow, otherCell)) {
                return row == otherRow && cell == otherCell;
            }
            int column = table.column(cell);
            if (column < weights.length) {
                return weights[column][row] == weights[column][otherRow];
            }
            for (long[] ofProvider : weights) {
                if (ofProvider[row] != ofProvider[otherRow]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Rounds up what the table rounds up, and takes the mirror away. */
    private void apply(RoundingTable table) {
        for (int account = 0; account < balances.length; account++) {
            int cell = table.firstCell(account);
            for (int p = 0; p < weights.length; p++) {
                if (fractions[p][account] != FlowRate.WHOLE) {
                    amounts[p][account] += table.isUp(cell) ? 1 : 0;
                    cell++;
                }
                amounts[p][account] *= mirror;
                if (amounts[p][account] == Long.MIN_VALUE) {
                    requireLong(BigInteger.valueOf(Long.MIN_VALUE), describeFlow(p, account));
                }
            }
        }
    }

    private long grossTotal(int p) {
        long sum = 0;
        for (long amount : amounts[p]) {
            sum += amount;
        }
        return requireLong(BigInteger.valueOf(sum), describeGrossTotal(p));
    }

    private long received(int account) {
        long sum = 0;
        for (long[] ofProvider : amounts) {
            long next = sum + ofProvider[account];
            if (((sum ^ next) & (ofProvider[account] ^ next)) < 0) {
                return receivedInFull(account);
            }
            sum = next;
        }
        return sum;
    }

    /** Adds in full, because amounts of both signs can add up to less than their parts. */
    private long receivedInFull(int account) {
        BigInteger sum = BigInteger.ZERO;
        for (long[] ofProvider : amounts) {
            sum = sum.add(BigInteger.valueOf(ofProvider[account]));
        }
        return requireLong(sum, "the flow to account " + account);
    }
}
