package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The weights of receivers as decimal numbers, before they are known to be usable.
 *
 * @param weights the weight of each receiver, in catalogue order
 */
record Weighing(TreeMap<UnitAccount, BigDecimal> weights) {

    private static final int MAX_INTEGER_DIGITS = 19;
    private static final int MAX_DECIMALS = 18;

    /** The sum of two weights. One with too many digits stays as it is, to be refused: adding to it would expand it. */
    static BigDecimal add(BigDecimal one, BigDecimal other) {
        if (other.signum() == 0) {
            return one;
        }
        if (one.signum() == 0 || hasTooManyDigits(other)) {
            return other;
        }
        return hasTooManyDigits(one) ? one : one.add(other);
    }

    /** Of a weight that is not zero. Looks at the size and expands nothing: 1e999999999 must cost nothing. */
    private static boolean hasTooManyDigits(BigDecimal weight) {
        long integerDigits = (long) weight.precision() - weight.scale();
        return integerDigits > MAX_INTEGER_DIGITS || weight.stripTrailingZeros().scale() > MAX_DECIMALS;
    }

    /** Whole numbers of a common smallest unit; empty when a weight is refused, which is added to the problems. */
    Optional<Weights> toWeights(AllocationKey key, boolean isFallback, Problems problems) {
        int decimals = 0;
        boolean isUsable = true;
        for (Map.Entry<UnitAccount, BigDecimal> entry : weights.entrySet()) {
            BigDecimal weight = entry.getValue();
            if (weight.signum() < 0) {
                problems.add(Reason.NEGATIVE_WEIGHT, weight.toPlainString() + " of " + entry.getKey(), "zero or more");
                isUsable = false;
            } else if (weight.signum() > 0 && hasTooManyDigits(weight)) {
                problems.add(
                        Reason.OVERFLOW,
                        weight + " of " + entry.getKey(),
                        "at most " + MAX_INTEGER_DIGITS + " digits before the point and " + MAX_DECIMALS
                                + " behind it");
                isUsable = false;
            } else if (weight.signum() > 0) {
                decimals = Math.max(decimals, weight.stripTrailingZeros().scale());
            }
        }
        return isUsable ? scale(key, isFallback, decimals, problems) : Optional.empty();
    }

    private Optional<Weights> scale(AllocationKey key, boolean isFallback, int decimals, Problems problems) {
        List<UnitAccount> receivers = new ArrayList<>(weights.keySet());
        long[] values = new long[receivers.size()];
        long total = 0;
        for (int i = 0; i < values.length; i++) {
            BigDecimal weight = weights.getOrDefault(receivers.get(i), BigDecimal.ZERO);
            try {
                values[i] = toLong(weight, decimals);
                total = Math.addExact(total, values[i]);
            } catch (ArithmeticException e) {
                problems.add(
                        Reason.OVERFLOW,
                        weight + " of " + receivers.get(i),
                        "weights that add up to less than 2^63 at " + decimals + " decimals");
                return Optional.empty();
            }
        }
        return Optional.of(new Weights(Optional.of(key), isFallback, decimals, receivers, values, total));
    }

    private static long toLong(BigDecimal weight, int decimals) {
        return weight.signum() == 0 ? 0 : weight.movePointRight(decimals).longValueExact();
    }
}
