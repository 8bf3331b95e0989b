package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The dual simplex method in whole numbers: finds weights of activities, none negative, that meet demands at the lowest
 * cost. Nothing is rounded, so that the sizes of the numbers do not matter. Costs are the same for all demands, and
 * each search begins where the one before ended.
 *
 * <p>Of several solutions with the lowest cost it finds those with the lowest second cost, of these the ones in which
 * the last activity weighs least, then the last but one, and so on. So there is exactly one solution, which does not
 * depend on where the search begins, and as each exchange comes nearer to it there is no going in circles
 * (lexicographic rule; Dantzig, Orden and Wolfe, The generalized simplex method, 1955).
 *
 * <p>The inverse of the basis is kept in whole numbers over its determinant (Edmonds, Systems of distinct
 * representatives and linear algebra, 1967). Not thread-safe.
 */
final class DualSimplex {

    private static final int NONE = -1;

    private final Activities activities;
    private final int demands;

    /** For each row the variable that is basic there: an activity, or after these what exceeds a demand. */
    private final int[] basis;

    /** The inverse of the basis, times the determinant. */
    private final BigInteger[][] inverse;

    /** Above zero. */
    private BigInteger determinant = BigInteger.ONE;

    /** Begins without any activity, which costs nothing. */
    DualSimplex(Activities activities) {
        this.activities = activities;
        this.demands = activities.demands();
        this.basis =
                IntStream.range(activities.size(), activities.size() + demands).toArray();
        this.inverse = new BigInteger[demands][demands];
        for (int row = 0; row < demands; row++) {
            Arrays.fill(inverse[row], BigInteger.ZERO);
            inverse[row][row] = BigInteger.ONE.negate();
        }
    }

    /**
     * Finds the weights.
     *
     * @param demanded the least that there must be of each thing
     * @return the weights, and the prices that prove that there are none at a lower cost
     * @throws IllegalStateException when the demands cannot be met. Also when the proof does not hold, which would be a
     *     fault of this class
     */
    Optimum minimize(BigInteger... demanded) {
        int row = lowestBelowZero(demanded);
        while (row != NONE) {
            exchange(row, entering(row));
            row = lowestBelowZero(demanded);
        }
        Optimum optimum = optimum(demanded);
        optimum.requireProof(activities, demanded);
        return optimum;
    }

    private int lowestBelowZero(BigInteger... demanded) {
        int lowest = NONE;
        BigInteger limit = BigInteger.ZERO;
        for (int row = 0; row < demands; row++) {
            BigInteger value = Activities.sumOfProducts(inverse[row], demanded);
            if (value.compareTo(limit) < 0) {
                lowest = row;
                limit = value;
            }
        }
        return lowest;
    }

    /**
     * A variable that could enter the basis.
     *
     * @param variable the variable
     * @param rise by how much one unit of it raises the row, times the determinant; above zero
     */
    private record Candidate(int variable, BigInteger rise) {}

    /** The variable that raises the row at the lowest cost. */
    private int entering(int row) {
        List<Candidate> candidates = candidates(row);
        if (candidates.isEmpty()) {
            throw new IllegalStateException("the demands cannot be met");
        }
        candidates = cheapest(candidates, reducedCosts(activities::cost));
        if (candidates.size() > 1) {
            candidates = cheapest(candidates, reducedCosts(activities::secondCost));
        }
        // One is left at the end: of two, an activity differs at its own turn, and what exceeds two demands differs
        // in some basic activity, as these rows of the inverse are independent.
        for (int last = activities.size() - 1; candidates.size() > 1; last--) {
            candidates = cheapest(candidates, reducedCostsOfOne(last));
        }
        return candidates.get(0).variable();
    }

    private List<Candidate> candidates(int row) {
        boolean[] isBasic = new boolean[activities.size() + demands];
        for (int variable : basis) {
            isBasic[variable] = true;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int variable = 0; variable < isBasic.length; variable++) {
            if (!isBasic[variable]) {
                BigInteger rise = entry(row, variable).negate();
                if (rise.signum() > 0) {
                    candidates.add(new Candidate(variable, rise));
                }
            }
        }
        return candidates;
    }

    /** Those with the lowest cost for the same rise. */
    private static List<Candidate> cheapest(List<Candidate> candidates, IntFunction<BigInteger> reducedCosts) {
        List<Candidate> cheapest = new ArrayList<>();
        Candidate lowest = candidates.get(0);
        BigInteger lowestCost = reducedCosts.apply(lowest.variable());
        for (Candidate candidate : candidates) {
            BigInteger cost = reducedCosts.apply(candidate.variable());
            int order = cost.multiply(lowest.rise()).compareTo(lowestCost.multiply(candidate.rise()));
            if (order < 0) {
                cheapest.clear();
                lowest = candidate;
                lowestCost = cost;
            }
            if (order <= 0) {
                cheapest.add(candidate);
            }
        }
        return cheapest;
    }

    /** By how much one unit of a variable raises the cost, times the determinant. */
    private IntFunction<BigInteger> reducedCosts(IntFunction<BigInteger> costs) {
        BigInteger[] prices = prices(costs);
        return variable -> isActivity(variable)
                ? determinant
                        .multiply(costs.apply(variable))
                        .subtract(Activities.sumOfProducts(prices, activities.amounts(variable)))
                : prices[variable - activities.size()];
    }

    /** The same where one variable costs 1 and all others nothing. */
    private IntFunction<BigInteger> reducedCostsOfOne(int one) {
        int row = IntStream.range(0, demands)
                .filter(i -> basis[i] == one)
                .findFirst()
                .orElse(NONE);
        return variable -> {
            BigInteger own = variable == one ? determinant : BigInteger.ZERO;
            return row == NONE ? own : own.subtract(entry(row, variable));
        };
    }

    /** What one unit of each thing costs in this basis, times the determinant. */
    private BigInteger[] prices(IntFunction<BigInteger> costs) {
        BigInteger[] prices = new BigInteger[demands];
        Arrays.fill(prices, BigInteger.ZERO);
        for (int row = 0; row < demands; row++) {
            if (isActivity(basis[row])) {
                BigInteger cost = costs.apply(basis[row]);
                for (int i = 0; i < demands; i++) {
                    prices[i] = prices[i].add(cost.multiply(inverse[row][i]));
                }
            }
        }
        return prices;
    }

    private boolean isActivity(int variable) {
        return variable < activities.size();
    }

    /** What one unit of a variable takes from that of the row, times the determinant. */
    private BigInteger entry(int row, int variable) {
        return isActivity(variable)
                ? Activities.sumOfProducts(inverse[row], activities.amounts(variable))
                : inverse[row][variable - activities.size()].negate();
    }

    private void exchange(int row, int entering) {
        BigInteger[] column = new BigInteger[demands];
        for (int i = 0; i < demands; i++) {
            column[i] = entry(i, entering);
        }
        // The entry of the row is below zero; all signs are turned, so that the determinant stays above zero.
        BigInteger next = column[row].negate();
        for (int i = 0; i < demands; i++) {
            for (int k = 0; k < demands; k++) {
                inverse[i][k] = i == row
                        ? inverse[row][k]
                        : next.multiply(inverse[i][k])
                                .add(column[i].multiply(inverse[row][k]))
                                .divide(determinant);
            }
        }
        for (int k = 0; k < demands; k++) {
            inverse[row][k] = inverse[row][k].negate();
        }
        basis[row] = entering;
        determinant = next;
    }

    private Optimum optimum(BigInteger... demanded) {
        BigInteger[] weights = new BigInteger[activities.size()];
        Arrays.fill(weights, BigInteger.ZERO);
        for (int row = 0; row < demands; row++) {
            if (isActivity(basis[row])) {
                weights[basis[row]] = Activities.sumOfProducts(inverse[row], demanded);
            }
        }
        return new Optimum(List.of(weights), List.of(prices(activities::cost)), determinant);
    }
}
