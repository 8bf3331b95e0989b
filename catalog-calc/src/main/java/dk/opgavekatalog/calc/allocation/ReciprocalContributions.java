package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The parts of each provider's gross total that stem from the opening balances of the providers. The equations of the
 * reciprocal method are linear, so they are solved once more, for a balance of one unit on each provider alone. That
 * takes longer than the method itself and is done on first use. Threads that ask at the same time may both do it, with
 * the same outcome.
 */
final class ReciprocalContributions {

    private static final int NO_ROW = -1;

    private final BigInteger[][] matrix;
    private final BigInteger[] totalWeights;
    private final BigInteger[] balances;

    /** The row of each account in the equations; none when nothing flows through it. */
    private final int[] rowOfAccount;

    private volatile LinearSystem.@Nullable SystemSolution ratesForOneUnit;

    /**
     * Creates the contributions to the gross totals.
     *
     * @param matrix the equations; their unknowns are the rates, that is the amounts that each provider gives for one
     *     unit of weight
     * @param totalWeights the total weight of the provider of each row
     * @param balances the balances of all accounts
     * @param accounts the account of the provider of each row
     */
    ReciprocalContributions(BigInteger[][] matrix, BigInteger[] totalWeights, long[] balances, int[] accounts) {
        this.matrix = matrix;
        this.totalWeights = totalWeights;
        this.balances = Arrays.stream(accounts)
                .mapToObj(account -> BigInteger.valueOf(balances[account]))
                .toArray(BigInteger[]::new);
        this.rowOfAccount = new int[balances.length];
        Arrays.fill(rowOfAccount, NO_ROW);
        for (int row = 0; row < accounts.length; row++) {
            rowOfAccount[accounts[row]] = row;
        }
    }

    /** Returns the part of a provider's exact gross total that stems from the balance of an account. */
    ExactFraction get(int provider, int origin) {
        int row = rowOfAccount[provider];
        int column = rowOfAccount[origin];
        if (row == NO_ROW || column == NO_ROW) {
            return ExactFraction.of(BigInteger.ZERO, BigInteger.ONE);
        }
        LinearSystem.SystemSolution rates = ratesForOneUnit();
        BigInteger grossTotalForOneUnit = rates.numerators()[row][column].multiply(totalWeights[row]);
        return ExactFraction.of(grossTotalForOneUnit.multiply(balances[column]), rates.denominator());
    }

    private LinearSystem.SystemSolution ratesForOneUnit() {
        LinearSystem.SystemSolution known = ratesForOneUnit;
        if (known == null) {
            known = LinearSystem.solve(matrix, units());
            ratesForOneUnit = known;
        }
        return known;
    }

    private BigInteger[][] units() {
        BigInteger[][] units = new BigInteger[matrix.length][matrix.length];
        for (int i = 0; i < units.length; i++) {
            Arrays.fill(units[i], BigInteger.ZERO);
            units[i][i] = BigInteger.ONE;
        }
        return units;
    }
}
