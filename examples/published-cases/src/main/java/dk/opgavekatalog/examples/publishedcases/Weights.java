package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weights as whole numbers: all that belong together times the power of ten that makes them whole. */
final class Weights {

    private static final BigInteger MAX_TOTAL = BigInteger.valueOf(Long.MAX_VALUE);

    /** What a long surely holds. */
    private static final int MAX_DIGITS = 18;

    private Weights() {}

    private record Weight(CaseNode node, BigDecimal number) {

        /** Digits before a point that is moved to the right. */
        long digits(int decimals) {
            return (long) number.precision() - number.scale() + decimals;
        }
    }

    /**
     * The weights in the same order; zeros, and problems, when one is negative or they are too large.
     *
     * @param nodes the numbers
     * @param problems the place of all of them
     */
    static long[] read(Iterable<CaseNode> nodes, Problems problems) {
        List<Weight> weights = new ArrayList<>();
        for (CaseNode node : nodes) {
            weights.add(new Weight(node, node.number().stripTrailingZeros()));
        }
        int decimals = weights.stream()
                .mapToInt(weight -> Math.max(0, weight.number().scale()))
                .max()
                .orElse(0);
        // Before anything is added up: a number such as 1e999999999 would not fit into memory.
        if (weights.stream().anyMatch(weight -> weight.digits(decimals) > MAX_DIGITS)) {
            problems.add(
                    Reason.OVERFLOW,
                    weights.stream().map(Weight::number).toList(),
                    "weights of at most " + MAX_DIGITS + " digits, counted with the decimals of the one that has most");
            return new long[weights.size()];
        }
        return isRefused(weights, decimals, problems)
                ? new long[weights.size()]
                : weights.stream()
                        .mapToLong(weight ->
                                weight.number().movePointRight(decimals).longValueExact())
                        .toArray();
    }

    private static boolean isRefused(List<Weight> weights, int decimals, Problems problems) {
        BigDecimal total = weights.stream().map(Weight::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Weight> negative =
                weights.stream().filter(weight -> weight.number().signum() < 0).toList();
        for (Weight weight : negative) {
            weight.node()
                    .problems()
                    .add(
                            Reason.NEGATIVE_WEIGHT,
                            weight.number().toPlainString(),
                            "zero or more; " + why(weights, total));
        }
        boolean isTooLarge = total.movePointRight(decimals).toBigInteger().compareTo(MAX_TOTAL) > 0;
        if (isTooLarge) {
            problems.add(Reason.OVERFLOW, total.toPlainString(), "a total weight of at most " + MAX_DIGITS + " digits");
        }
        return isTooLarge || !negative.isEmpty();
    }

    /** What a negative weight would do. */
    private static String why(List<Weight> weights, BigDecimal total) {
        BigDecimal largest = weights.stream()
                .map(Weight::number)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return total.signum() > 0
                ? "with it a weight of " + largest.toPlainString() + " out of " + total.toPlainString()
                        + " would get more than there is"
                : "with it the weights add up to " + total.toPlainString();
    }
}
