package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The state of the simplex method: the variables in use, one for each demand, and the numbers that follow from them. A
 * variable is the weight of a unit or the excess over a demand. Nothing is rounded: all numbers are whole, over one
 * denominator (Edmonds, Systems of distinct representatives and linear algebra, 1967). Not thread-safe.
 */
final class Tableau {

    private static final int NONE = -1;

    private final LinearProgram program;
    private final int demands;

    /** The variable of each row. */
    private final int[] basis;

    private final BitSet isBasic = new BitSet();

    /**
     * The numbers, all times the denominator. Each variable in use has a row: the inverse of the basis, and in the last
     * column the value of the variable. The last row has the cost of one more of each demand, and in the last column
     * the cost of all.
     */
    private final BigInteger[][] table;

    /** The denominator of all numbers, above zero. */
    private BigInteger denominator = BigInteger.ONE;

    /** Begins without any unit in use, at no cost. */
    Tableau(LinearProgram program) {
        this.program = program;
        this.demands = program.demands();
        this.basis = IntStream.range(0, demands).map(this::excess).toArray();
        this.table = new BigInteger[demands + 1][demands + 1];
        for (int row = 0; row <= demands; row++) {
            Arrays.fill(table[row], BigInteger.ZERO);
            if (row < demands) {
                table[row][row] = BigInteger.ONE.negate();
                isBasic.set(basis[row]);
            }
        }
    }

    /** The variable for the excess over a demand; the variables of units come first. */
    int excess(int demand) {
        return program.size() + demand;
    }

    boolean isUnit(int variable) {
        return variable < program.size();
    }

    boolean isBasic(int variable) {
        return isBasic.get(variable);
    }

    /** The variable of a row. */
    int variable(int row) {
        return basis[row];
    }

    /** The row of a variable, below zero when it is not in use. */
    int row(int variable) {
        return IntStream.range(0, demands)
                .filter(row -> basis[row] == variable)
                .findFirst()
                .orElse(NONE);
    }

    BigInteger denominator() {
        return denominator;
    }

    /** Sets the demands to the amounts of a unit. */
    void demand(int unit) {
        for (int row = 0; row <= demands; row++) {
            table[row][demands] = sum(table[row], unit);
        }
    }

    /** The value of the variable of a row; below zero where a demand is not met. */
    BigInteger value(int row) {
        return table[row][demands];
    }

    /** The cost of one more of a demand. */
    BigInteger price(int demand) {
        return table[demands][demand];
    }

    /** The second cost of one more of each demand. */
    BigInteger[] secondPrices() {
        BigInteger[] prices = new BigInteger[demands];
        Arrays.fill(prices, BigInteger.ZERO);
        for (int row = 0; row < demands; row++) {
            if (isUnit(basis[row])) {
                BigInteger cost = program.secondCost(basis[row]);
                for (int i = 0; i < demands; i++) {
                    prices[i] = prices[i].add(cost.multiply(table[row][i]));
                }
            }
        }
        return prices;
    }

    /** How much one unit raises the value of the variable of a row. */
    Factors rises(int row) {
        BigInteger[] factors = negated(table[row]);
        factors[LinearProgram.INPUT] = BigInteger.ZERO;
        return new Factors(factors);
    }

    /** The cost of one unit minus the worth of its amounts. */
    Factors costs() {
        BigInteger[] factors = negated(table[demands]);
        factors[LinearProgram.INPUT] = denominator;
        return new Factors(factors);
    }

    /**
     * The row, negated, as factors for the numbers of a unit; the factor of the input is left for the caller to set.
     */
    private BigInteger[] negated(BigInteger... row) {
        BigInteger[] negated = new BigInteger[demands + 1];
        for (int i = 0; i < demands; i++) {
            negated[i + 1] = row[i].negate();
        }
        return negated;
    }

    /** How much one of a variable lowers the value of the variable of a row, or in the last row the cost. */
    BigInteger entry(int row, int variable) {
        if (!isUnit(variable)) {
            return table[row][variable - program.size()].negate();
        }
        BigInteger sum = sum(table[row], variable);
        return row == demands ? sum.subtract(denominator.multiply(program.cost(variable))) : sum;
    }

    private BigInteger sum(BigInteger[] row, int unit) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < demands; i++) {
            sum = sum.add(row[i].multiply(program.amount(unit, i)));
        }
        return sum;
    }

    /** Puts a variable in use in place of that of a row, whose value it raises. */
    void exchange(int row, int variable) {
        BigInteger[] entries = new BigInteger[demands + 1];
        Arrays.setAll(entries, i -> entry(i, variable));
        // The entry of the row is below zero; all signs are turned, so that the denominator stays above zero.
        BigInteger next = entries[row].negate();
        for (int i = 0; i <= demands; i++) {
            for (int k = 0; k <= demands; k++) {
                table[i][k] = i == row
                        ? table[i][k]
                        : next.multiply(table[i][k])
                                .add(entries[i].multiply(table[row][k]))
                                .divide(denominator);
            }
        }
        Arrays.setAll(table[row], k -> table[row][k].negate());
        isBasic.clear(basis[row]);
        isBasic.set(variable);
        basis[row] = variable;
        denominator = next;
    }
}
