package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Where the simplex method stands: which variables are in use, one for each thing that is demanded, and what follows
 * from that. A variable is how much of a unit there is, or by how much a demand is exceeded. Nothing is rounded: all
 * numbers are whole, over one denominator (Edmonds, Systems of distinct representatives and linear algebra, 1967). Not
 * thread-safe.
 */
final class Tableau {

    private static final int NONE = -1;

    private final LinearProgram program;
    private final int demands;

    /** The variable of each row. */
    private final int[] basis;

    private final BitSet isBasic = new BitSet();

    /**
     * All times the denominator. A row for each variable in use: the inverse of what these have, and in the last column
     * how much there is of the variable. In the last row what one of each thing that is demanded costs, and what all of
     * it does.
     */
    private final BigInteger[][] table;

    /** Above zero. */
    private BigInteger denominator = BigInteger.ONE;

    /** Begins without any unit, which costs nothing. */
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

    /** The variable of what exceeds a demand; those of units come before. */
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

    /** Demands what a unit has. */
    void demand(int unit) {
        for (int row = 0; row <= demands; row++) {
            table[row][demands] = sum(table[row], unit);
        }
    }

    /** How much there is of the variable of a row; below zero where what is demanded is not met. */
    BigInteger value(int row) {
        return table[row][demands];
    }

    /** What one of a thing that is demanded costs. */
    BigInteger price(int demand) {
        return table[demands][demand];
    }

    /** The same for the second cost. */
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

    /** By how much one unit raises what there is of the variable of a row. */
    Factors rises(int row) {
        BigInteger[] factors = negated(table[row]);
        factors[LinearProgram.INPUT] = BigInteger.ZERO;
        return new Factors(factors);
    }

    /** By how much one unit costs more than what it has. */
    Factors costs() {
        BigInteger[] factors = negated(table[demands]);
        factors[LinearProgram.INPUT] = denominator;
        return new Factors(factors);
    }

    /** As factors of a unit, of whose numbers the first is not demanded. */
    private BigInteger[] negated(BigInteger... row) {
        BigInteger[] negated = new BigInteger[demands + 1];
        for (int i = 0; i < demands; i++) {
            negated[i + 1] = row[i].negate();
        }
        return negated;
    }

    /** By how much one of a variable lowers what there is of that of a row, or the cost in the last row. */
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

    /** Uses a variable in place of that of a row, which it raises. */
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
