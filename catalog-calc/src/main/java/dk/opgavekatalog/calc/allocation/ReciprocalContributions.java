package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much of what passes through one provider stems from the opening balance of another. The equations of the
 * reciprocal method are linear, so they are solved once more, for a balance of one unit on each provider alone. That
 * takes longer than the method itself and is put off until somebody asks; threads that ask at once may both do it, with
 * one outcome.
 */
final class ReciprocalContributions {

    private static final int NO_ROW = -1;

    private final BigInteger[][] matrix;
    private final BigInteger[] totalWeights;
    private final BigInteger[] balances;

    /** For each account its row in the equations; none when nothing flows through it. */
    private final int[] rowOfAccount;

    private volatile LinearSystem.@Nullable SystemSolution ratesForOneUnit;

    /**
     * Contributions to the gross totals.
     *
     * @param matrix the equations; their unknowns are the rates, what each provider gives for one unit of weight
     * @param totalWeights of the provider of each row
     * @param balances what stands on every account
     * @param accounts of the provider of each row
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

    /** What of a provider's exact gross total stems from the balance of an account. */
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
