package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.List;

/** Activities with their costs and with what one unit of each gives of every thing that is demanded. Immutable. */
final class Activities {

    private final List<BigInteger> costs;
    private final List<BigInteger> secondCosts;
    private final BigInteger[][] amounts;

    /**
     * Activities.
     *
     * @param costs the cost of each, above zero
     * @param secondCosts what decides between solutions of the same cost; any numbers
     * @param amounts for each activity what it gives of each thing; not copied
     */
    Activities(List<BigInteger> costs, List<BigInteger> secondCosts, BigInteger[][] amounts) {
        this.costs = costs;
        this.secondCosts = secondCosts;
        this.amounts = amounts;
    }

    int size() {
        return amounts.length;
    }

    int demands() {
        return amounts[0].length;
    }

    BigInteger cost(int activity) {
        return costs.get(activity);
    }

    BigInteger secondCost(int activity) {
        return secondCosts.get(activity);
    }

    BigInteger[] amounts(int activity) {
        return amounts[activity];
    }

    static BigInteger sumOfProducts(BigInteger[] some, BigInteger... others) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < some.length; i++) {
            if (some[i].signum() != 0 && others[i].signum() != 0) {
                sum = sum.add(some[i].multiply(others[i]));
            }
        }
        return sum;
    }
}
