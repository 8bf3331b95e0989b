package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads weights as whole numbers: multiplies all weights of a case by the power of ten that makes them whole, then
 * divides them by their common divisor.
 */
final class Weights {

    private static final BigInteger MAX_TOTAL = BigInteger.valueOf(Long.MAX_VALUE);

    /** The most digits of a number that is multiplied out. */
    private static final int MAX_DIGITS = 60;

    private Weights() {}

    private record Weight(CaseNode node, BigDecimal number) {

        /** The number of digits before the point after it has moved to the right. */
        long digits(int decimals) {
            return (long) number.precision() - number.scale() + decimals;
        }
    }

    /**
     * Reads weights, in the same order; adds problems and returns zeros when one is negative or they are too large.
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
        // Before anything is added up or written out: a number such as 1e999999999 would not fit into memory.
        if (decimals > MAX_DIGITS || weights.stream().anyMatch(weight -> weight.digits(decimals) > MAX_DIGITS)) {
            addTooLarge(weights, problems);
            return new long[weights.size()];
        }
        List<BigInteger> whole = whole(weights, decimals);
        boolean isTooLarge =
                whole.stream().reduce(BigInteger.ZERO, BigInteger::add).compareTo(MAX_TOTAL) > 0;
        if (isTooLarge) {
            addTooLarge(weights, problems);
        }
        return isTooLarge || hasNegative(weights)
                ? new long[weights.size()]
                : whole.stream().mapToLong(BigInteger::longValueExact).toArray();
    }

    private static List<BigInteger> whole(List<Weight> weights, int decimals) {
        List<BigInteger> whole = weights.stream()
                .map(weight -> weight.number().movePointRight(decimals).toBigIntegerExact())
                .toList();
        BigInteger divisor =
                whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
        return whole.stream().map(weight -> weight.divide(divisor)).toList();
    }

    private static void addTooLarge(List<Weight> weights, Problems problems) {
        problems.add(
                Reason.OVERFLOW,
                weights.stream().map(Weight::number).toList(),
                Phrase.same("weights that add up to at most " + MAX_TOTAL
                        + " when all are multiplied until they are whole; fewer decimals make them smaller"));
    }

    private static boolean hasNegative(List<Weight> weights) {
        BigDecimal total = weights.stream().map(Weight::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Weight> negative =
                weights.stream().filter(weight -> weight.number().signum() < 0).toList();
        for (Weight weight : negative) {
            weight.node()
                    .problems()
                    .add(
                            Reason.NEGATIVE_WEIGHT,
                            weight.number().toPlainString(),
                            Phrase.same("zero or more; " + why(weights, total)));
        }
        return !negative.isEmpty();
    }

    /** Explains what a negative weight would do. */
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
