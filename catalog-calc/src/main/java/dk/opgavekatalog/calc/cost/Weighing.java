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

    /** More decimals than this, or whole numbers this long, cannot be shared by. */
    private static final int MAX_DIGITS = 18;

    /** Whole numbers of a common smallest unit; empty when a weight is refused, which is added to the problems. */
    Optional<Weights> toWeights(AllocationKey key, boolean isFallback, Problems problems) {
        int decimals = 0;
        boolean isUsable = true;
        for (Map.Entry<UnitAccount, BigDecimal> entry : weights.entrySet()) {
            BigDecimal weight = entry.getValue();
            if (weight.signum() < 0) {
                problems.add(Reason.NEGATIVE_WEIGHT, weight.toPlainString() + " of " + entry.getKey(), "zero or more");
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

    /** Looks at the size before anything is expanded: 1e999999999 must cost nothing. */
    private static long toLong(BigDecimal weight, int decimals) {
        if (weight.signum() == 0) {
            return 0;
        }
        long integerDigits = (long) weight.precision() - weight.scale();
        if (decimals > MAX_DIGITS || integerDigits > MAX_DIGITS + 1) {
            throw new ArithmeticException("too many digits");
        }
        return weight.movePointRight(decimals).longValueExact();
    }
}
