package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.allocation.Problems.Problem;
import dk.opgavekatalog.calc.allocation.Problems.Service;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The methods as they are taught, in fractions that are never rounded. Slow and plain, to compare with. */
final class ExactAllocation {

    private ExactAllocation() {}

    /** What stands on every account after the step-down of all providers. */
    static List<BigFraction> stepDown(Problem problem) {
        List<BigFraction> balances =
                new ArrayList<>(problem.balances().stream().map(BigFraction::of).toList());
        List<Integer> closed = new ArrayList<>();
        for (Service service : problem.services()) {
            closed.add(service.account());
            BigFraction amount = balances.get(service.account());
            BigFraction total = sum(service.weights(), closed);
            for (int i = 0; i < balances.size(); i++) {
                if (!closed.contains(i)) {
                    BigFraction share = BigFraction.of(service.weights().get(i)).divide(total);
                    balances.set(i, balances.get(i).add(amount.multiply(share)));
                }
            }
            balances.set(service.account(), BigFraction.ZERO);
        }
        return balances;
    }

    /**
     * The gross total of every provider by the reciprocal method: Gauss and Jordan, with fractions for coefficients.
     */
    static List<BigFraction> grossTotals(Problem problem, boolean isSelfUseIncluded) {
        int size = problem.services().size();
        BigFraction[][] rows = new BigFraction[size][size + 1];
        for (int i = 0; i < size; i++) {
            int account = problem.services().get(i).account();
            for (int j = 0; j < size; j++) {
                BigFraction share = share(problem.services().get(j), account, isSelfUseIncluded);
                rows[i][j] = (i == j ? BigFraction.ONE : BigFraction.ZERO).subtract(share);
            }
            rows[i][size] = BigFraction.of(problem.balances().get(account));
        }
        for (int k = 0; k < size; k++) {
            for (int j = size; j >= k; j--) {
                rows[k][j] = rows[k][j].divide(rows[k][k]);
            }
            for (int i = 0; i < size; i++) {
                if (i != k && !rows[i][k].equals(BigFraction.ZERO)) {
                    for (int j = size; j >= k; j--) {
                        rows[i][j] = rows[i][j].subtract(rows[i][k].multiply(rows[k][j]));
                    }
                }
            }
        }
        List<BigFraction> grossTotals = new ArrayList<>();
        for (BigFraction[] row : rows) {
            grossTotals.add(row[size]);
        }
        return grossTotals;
    }

    /** The part of a provider's gross total that goes to an account. */
    static BigFraction share(Service service, int account, boolean isSelfUseIncluded) {
        boolean isIgnored = !isSelfUseIncluded && account == service.account();
        BigFraction total = sum(service.weights(), isSelfUseIncluded ? List.of() : List.of(service.account()));
        return isIgnored
                ? BigFraction.ZERO
                : BigFraction.of(service.weights().get(account)).divide(total);
    }

    static BigFraction of(ExactFraction fraction) {
        return BigFraction.of(fraction.getNumerator(), fraction.getDenominator());
    }

    /** By the sign of the difference: the fractions' own comparison is wrong for negative ones. */
    static boolean isLessThanOneApart(BigFraction one, BigFraction other) {
        return one.subtract(other).abs().subtract(BigFraction.ONE).signum() < 0;
    }

    private static BigFraction sum(List<Long> weights, List<Integer> ignored) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            if (!ignored.contains(i)) {
                sum = sum.add(BigInteger.valueOf(weights.get(i)));
            }
        }
        return BigFraction.of(sum);
    }
}
