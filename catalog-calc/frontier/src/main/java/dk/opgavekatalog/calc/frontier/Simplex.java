package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The dual simplex method in whole numbers. It finds weights of units, none below zero, that meet demands at the lowest
 * cost. Nothing is rounded, so the size of the numbers does not matter. As costs do not depend on the demands, each
 * search begins where the one before ended.
 *
 * <p>Of several solutions with the lowest cost it takes those with the lowest second cost, then the one in which the
 * last unit weighs least, then the last but one, and so on. So there is exactly one solution, wherever the search
 * begins. Each exchange comes nearer to it, so the search cannot go in circles (lexicographic rule; Dantzig, Orden and
 * Wolfe, The generalized simplex method, 1955). Not thread-safe.
 */
final class Simplex {

    private final LinearProgram program;

    /** The units that can be in a solution. */
    private final int[] units;

    private final Tableau tableau;

    Simplex(LinearProgram program) {
        this.program = program;
        this.units = Dominance.undominated(program);
        this.tableau = new Tableau(program);
        // Demands that must be met exactly are the same for every unit, so they are met once and for all.
        for (int row = 0; row < program.demands(); row++) {
            if (program.isExact(row)) {
                tableau.exchange(row, entering(row));
            }
        }
    }

    /** Finds the weights that meet the demands of a unit. */
    ProgramSolution solve(int unit) {
        tableau.demand(unit);
        for (int row = leaving(unit); row >= 0; row = leaving(unit)) {
            tableau.exchange(row, entering(row));
        }
        return solution();
    }

    /** The row with the largest shortfall, relative to the size of its terms; below zero when no row falls short. */
    private int leaving(int unit) {
        Numbers demanded = program.numbers(unit);
        int leaving = -1;
        double most = 0;
        for (int row = 0; row < program.demands(); row++) {
            if (tableau.value(row).signum() < 0) {
                Factors rises = tableau.rises(row);
                double lack = rises.nearSum(demanded) / rises.nearSize(demanded);
                if (leaving < 0 || lack > most) {
                    leaving = row;
                    most = lack;
                }
            }
        }
        return leaving;
    }

    /**
     * A variable that could enter the basis.
     *
     * @param variable the variable
     * @param rise how much one of it raises the row, times the denominator; above zero
     * @param cost how much one of it raises the cost, times the denominator; zero or more
     */
    private record Candidate(int variable, BigInteger rise, BigInteger cost) {}

    /** The variable that raises the row at the lowest cost. */
    private int entering(int row) {
        List<Candidate> candidates = cheapest(candidates(row), Candidate::cost);
        if (candidates.size() > 1) {
            BigInteger[] prices = tableau.secondPrices();
            candidates = cheapest(candidates, candidate -> secondCost(candidate.variable(), prices));
        }
        if (candidates.size() > 1) {
            candidates = lastLeast(candidates);
        }
        if (candidates.isEmpty()) {
            throw new IllegalStateException("the demands cannot be met");
        }
        return candidates.get(0).variable();
    }

    /** The variables that raise a row, without units that surely cost more for the same rise than another. */
    private List<Candidate> candidates(int row) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < program.demands(); i++) {
            int excess = tableau.excess(i);
            BigInteger rise = tableau.entry(row, excess).negate();
            if (rise.signum() > 0 && !program.isExact(i) && !tableau.isBasic(excess)) {
                candidates.add(new Candidate(excess, rise, tableau.price(i)));
            }
        }
        Factors rises = tableau.rises(row);
        Factors costs = tableau.costs();
        double[] lowest = new double[units.length];
        double limit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < units.length; i++) {
            Numbers numbers = program.numbers(units[i]);
            double rise = rises.nearSum(numbers);
            double riseError = rises.error(numbers);
            if (rise < -riseError || riseError == 0 || tableau.isBasic(units[i])) {
                lowest[i] = Double.POSITIVE_INFINITY;
                continue;
            }
            double cost = costs.nearSum(numbers);
            double costError = costs.error(numbers);
            lowest[i] = (cost - costError) / (rise + riseError);
            double highest = rise > riseError ? (cost + costError) / (rise - riseError) : Double.POSITIVE_INFINITY;
            // Not where it is NaN, as the error is then not known.
            if (highest < limit) {
                limit = highest;
            }
        }
        for (int i = 0; i < units.length; i++) {
            if (!(lowest[i] > limit) && lowest[i] != Double.POSITIVE_INFINITY) {
                Numbers numbers = program.numbers(units[i]);
                BigInteger rise = rises.sum(numbers);
                if (rise.signum() > 0) {
                    candidates.add(new Candidate(units[i], rise, costs.sum(numbers)));
                }
            }
        }
        return candidates;
    }

    /** The candidates with the lowest cost for the same rise. */
    private static List<Candidate> cheapest(List<Candidate> candidates, Function<Candidate, BigInteger> costs) {
        List<Candidate> cheapest = new ArrayList<>();
        BigInteger lowestRise = BigInteger.ONE;
        BigInteger lowestCost = BigInteger.ZERO;
        for (Candidate candidate : candidates) {
            BigInteger cost = costs.apply(candidate);
            int order = cheapest.isEmpty()
                    ? -1
                    : cost.multiply(lowestRise).compareTo(lowestCost.multiply(candidate.rise()));
            if (order < 0) {
                cheapest.clear();
                lowestRise = candidate.rise();
                lowestCost = cost;
            }
            if (order <= 0) {
                cheapest.add(candidate);
            }
        }
        return cheapest;
    }

    /** How much one of a variable raises the second cost, times the denominator. */
    private BigInteger secondCost(int variable, BigInteger... prices) {
        if (!tableau.isUnit(variable)) {
            return prices[variable - program.size()];
        }
        BigInteger cost = tableau.denominator().multiply(program.secondCost(variable));
        for (int i = 0; i < prices.length; i++) {
            cost = cost.subtract(prices[i].multiply(program.amount(variable, i)));
        }
        return cost;
    }

    /**
     * The candidate with which the last unit weighs least, or else the last but one, and so on. Exactly one is left at
     * the end: two units differ at their own turns, and the excesses of two demands differ in some unit that is in use,
     * as the rows of the inverse are independent.
     */
    private List<Candidate> lastLeast(List<Candidate> candidates) {
        BitSet turns = new BitSet();
        IntStream.range(0, program.demands()).map(tableau::variable).forEach(turns::set);
        candidates.forEach(candidate -> turns.set(candidate.variable()));
        List<Candidate> left = candidates;
        for (int unit = turns.previousSetBit(program.size() - 1);
                left.size() > 1 && unit >= 0;
                unit = turns.previousSetBit(unit - 1)) {
            int turn = unit;
            left = cheapest(left, candidate -> weight(turn, candidate.variable()));
        }
        return left;
    }

    /** How much one of a variable raises the weight of a unit, times the denominator. */
    private BigInteger weight(int unit, int variable) {
        int row = tableau.row(unit);
        if (row >= 0) {
            return tableau.entry(row, variable).negate();
        }
        return unit == variable ? tableau.denominator() : BigInteger.ZERO;
    }

    private ProgramSolution solution() {
        List<Integer> used = IntStream.range(0, program.demands())
                .filter(row -> tableau.isUnit(tableau.variable(row)))
                .filter(row -> tableau.value(row).signum() != 0)
                .map(tableau::variable)
                .sorted()
                .boxed()
                .toList();
        return new ProgramSolution(
                new MixtureWeights(
                        used,
                        used.stream()
                                .map(unit -> tableau.value(tableau.row(unit)))
                                .toList(),
                        tableau.denominator()),
                IntStream.range(0, program.demands()).mapToObj(tableau::price).toList(),
                List.of(tableau.secondPrices()));
    }
}
