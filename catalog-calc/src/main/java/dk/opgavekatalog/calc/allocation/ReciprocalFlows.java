package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The solution of the reciprocal method's equations: the exact flows from each provider to each account. All flows have
 * a common denominator.
 *
 * <p>The unknown of a provider is its rate, the amount that it gives for one unit of weight. All coefficients are then
 * whole: total weight × rate − Σ weight in another provider × the other's rate = balance. The weights of each provider
 * are divided by their greatest common divisor, which keeps the numbers short; a rate is for that divisor.
 */
final class ReciprocalFlows {

    private final long[][] weights;
    private final long[] divisors;
    private final long[] totalWeights;
    private final BigInteger[] rates;
    private final BigInteger denominator;
    private final ReciprocalContributions contributions;

    private ReciprocalFlows(
            long[][] weights,
            long[] divisors,
            long[] totalWeights,
            BigInteger[] rates,
            BigInteger denominator,
            ReciprocalContributions contributions) {
        this.weights = weights;
        this.divisors = divisors;
        this.totalWeights = totalWeights;
        this.rates = rates;
        this.denominator = denominator;
        this.contributions = contributions;
    }

    /**
     * Solves the equations of the providers that amounts reach. Nothing flows from the others.
     *
     * @param balances the balances of all accounts
     * @param providers the providers
     * @param weights the weights of all accounts, for each provider; the weight of the provider itself counts
     * @param active the places of the providers that amounts reach; each has a way to an account that is not a provider
     */
    static ReciprocalFlows solve(long[] balances, List<Provider> providers, long[][] weights, BitSet active) {
        long[] divisors =
                Arrays.stream(weights).mapToLong(ReciprocalFlows::commonDivisor).toArray();
        long[] totalWeights =
                Arrays.stream(weights).mapToLong(LargestRemainder::totalWeight).toArray();
        int[] places = active.stream().toArray();
        int[] accounts = Arrays.stream(places)
                .map(place -> providers.get(place).getAccount())
                .toArray();
        BigInteger[][] matrix = new BigInteger[places.length][places.length];
        BigInteger[][] rightSide = new BigInteger[places.length][1];
        BigInteger[] reducedTotals = new BigInteger[places.length];
        for (int i = 0; i < places.length; i++) {
            reducedTotals[i] = BigInteger.valueOf(totalWeights[places[i]] / divisors[places[i]]);
            rightSide[i][0] = BigInteger.valueOf(balances[accounts[i]]);
            for (int j = 0; j < places.length; j++) {
                matrix[i][j] = BigInteger.valueOf(-weights[places[j]][accounts[i]] / divisors[places[j]]);
            }
            matrix[i][i] = matrix[i][i].add(reducedTotals[i]);
        }
        LinearSystem.SystemSolution solution = LinearSystem.solve(matrix, rightSide);
        BigInteger divisor = solution.denominator();
        for (BigInteger[] numerator : solution.numerators()) {
            divisor = divisor.gcd(numerator[0]);
        }
        BigInteger[] rates = new BigInteger[weights.length];
        Arrays.fill(rates, BigInteger.ZERO);
        for (int i = 0; i < places.length; i++) {
            rates[places[i]] = solution.numerators()[i][0].divide(divisor);
        }
        return new ReciprocalFlows(
                weights,
                divisors,
                totalWeights,
                rates,
                solution.denominator().divide(divisor),
                new ReciprocalContributions(matrix, reducedTotals, balances, accounts));
    }

    /** Returns the greatest common divisor, by Euclid; one when all weights are zero. */
    private static long commonDivisor(long... weights) {
        long divisor = 0;
        for (int i = 0; i < weights.length && divisor != 1; i++) {
            long other = weights[i];
            while (other != 0) {
                long rest = divisor % other;
                divisor = other;
                other = rest;
            }
        }
        return Math.max(1, divisor);
    }

    /** The common denominator, above zero. */
    BigInteger denominator() {
        return denominator;
    }

    /** The contributions to the gross totals. */
    ReciprocalContributions contributions() {
        return contributions;
    }

    /** Returns the sign of everything that a provider gives. */
    int signum(int provider) {
        return rates[provider].signum();
    }

    long totalWeight(int provider) {
        return totalWeights[provider];
    }

    /** Returns the absolute value of what a provider gives for one unit of weight. */
    FlowRate rate(int provider, UnitParts parts) {
        return new FlowRate(rates[provider].abs(), denominator, divisors[provider], parts);
    }

    /** Returns the flow from a provider to an account, times the denominator. */
    BigInteger numerator(int provider, int account) {
        return rates[provider].multiply(BigInteger.valueOf(weights[provider][account] / divisors[provider]));
    }

    /** Returns the gross total of a provider, times the denominator. */
    BigInteger grossNumerator(int provider) {
        return rates[provider].multiply(BigInteger.valueOf(totalWeights[provider] / divisors[provider]));
    }
}
