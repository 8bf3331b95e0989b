package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.List;

/**
 * Weights of activities with the lowest cost, and the prices that prove it. All numbers are over one denominator.
 *
 * @param weights the numerator of the weight of each activity
 * @param prices the numerator of the price of each thing that is demanded
 * @param denominator above zero
 */
record Optimum(List<BigInteger> weights, List<BigInteger> prices, BigInteger denominator) {

    /**
     * Proves without any rounding that the demands are met and that nothing is cheaper: at these prices no activity is
     * worth more than it costs, and what is demanded is worth what it costs (strong duality).
     *
     * @throws IllegalStateException when it is not so
     */
    void requireProof(Activities activities, BigInteger... demanded) {
        require(isNeverBelow(weights) && isNeverBelow(prices), "a weight or a price is below zero");
        BigInteger cost = BigInteger.ZERO;
        BigInteger worth = BigInteger.ZERO;
        for (int i = 0; i < demanded.length; i++) {
            worth = worth.add(prices.get(i).multiply(demanded[i]));
            BigInteger given = BigInteger.ZERO;
            for (int activity = 0; activity < weights.size(); activity++) {
                given = given.add(weights.get(activity).multiply(activities.amounts(activity)[i]));
            }
            require(given.compareTo(demanded[i].multiply(denominator)) >= 0, "a demand is not met");
        }
        BigInteger[] priced = prices.toArray(BigInteger[]::new);
        for (int activity = 0; activity < weights.size(); activity++) {
            cost = cost.add(weights.get(activity).multiply(activities.cost(activity)));
            BigInteger value = Activities.sumOfProducts(priced, activities.amounts(activity));
            require(
                    value.compareTo(activities.cost(activity).multiply(denominator)) <= 0,
                    "an activity is worth more than it costs");
        }
        require(cost.equals(worth), "there is a lower cost");
    }

    private static boolean isNeverBelow(List<BigInteger> numbers) {
        return numbers.stream().noneMatch(number -> number.signum() < 0);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("not the lowest cost: " + otherwise);
        }
    }
}
