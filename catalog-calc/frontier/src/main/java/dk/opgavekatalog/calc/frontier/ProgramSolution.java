package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights that meet the demands of a unit at the lowest cost, and of these the ones with the lowest second cost;
 * with the prices that prove it. Prices have the denominator of the weights.
 *
 * @param weights the weight of each unit
 * @param prices the cost of one more of each demand
 * @param secondPrices the same for the second cost
 */
record ProgramSolution(MixtureWeights weights, List<BigInteger> prices, List<BigInteger> secondPrices) {

    /**
     * Proves without rounding that all demands are met and that nothing is cheaper: at these prices no unit, dominated
     * or not, is worth more than it costs, and the demands are worth what they cost (strong duality). For the second
     * cost the same is proven among the units that are worth what they cost.
     *
     * @throws IllegalStateException when the proof fails, which would be a fault of the search
     */
    void requireProof(LinearProgram program, int unit) {
        require(weights.numerators().stream().allMatch(weight -> weight.signum() > 0), "a weight is not above zero");
        for (int i = 0; i < program.demands(); i++) {
            BigInteger more = excess(program, unit, i);
            require(program.isExact(i) ? more.signum() == 0 : more.signum() >= 0, "a demand is not met");
            require(program.isExact(i) || isNeverBelow(prices.get(i), secondPrices.get(i)), "a price is below zero");
        }
        Factors gains = factors(program);
        for (int other = 0; other < program.size(); other++) {
            int sign = gains.signum(program.numbers(other));
            require(
                    sign > 0 || (sign == 0 && secondCost(program, other).signum() >= 0),
                    "a unit is worth more than it costs");
        }
        BigInteger cost = BigInteger.ZERO;
        BigInteger secondCost = BigInteger.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            BigInteger weight = weights.numerators().get(i);
            cost = cost.add(weight.multiply(program.cost(weights.units().get(i))));
            secondCost = secondCost.add(
                    weight.multiply(program.secondCost(weights.units().get(i))));
        }
        require(cost.equals(worth(program, unit, prices)), "there is a lower cost");
        require(secondCost.equals(worth(program, unit, secondPrices)), "there is a lower second cost");
    }

    /** How much a demand is exceeded by, times the denominator. */
    private BigInteger excess(LinearProgram program, int unit, int demand) {
        BigInteger more =
                program.amount(unit, demand).multiply(weights.denominator()).negate();
        for (int i = 0; i < weights.size(); i++) {
            more = more.add(weights.numerators()
                    .get(i)
                    .multiply(program.amount(weights.units().get(i), demand)));
        }
        return more;
    }

    private static boolean isNeverBelow(BigInteger price, BigInteger secondPrice) {
        return price.signum() > 0 || (price.signum() == 0 && secondPrice.signum() >= 0);
    }

    /** The factors of the cost of a unit minus its worth. */
    private Factors factors(LinearProgram program) {
        List<BigInteger> factors = new ArrayList<>();
        factors.add(weights.denominator());
        for (int i = 0; i < program.demands(); i++) {
            factors.add(prices.get(i).negate());
        }
        return new Factors(factors.toArray(BigInteger[]::new));
    }

    private BigInteger secondCost(LinearProgram program, int other) {
        return program.secondCost(other).multiply(weights.denominator()).subtract(worth(program, other, secondPrices));
    }

    private static BigInteger worth(LinearProgram program, int unit, List<BigInteger> at) {
        BigInteger worth = BigInteger.ZERO;
        for (int i = 0; i < program.demands(); i++) {
            worth = worth.add(at.get(i).multiply(program.amount(unit, i)));
        }
        return worth;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("not the best: " + otherwise);
        }
    }
}
