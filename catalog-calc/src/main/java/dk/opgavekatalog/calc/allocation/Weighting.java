package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.Arrays;

/**
 * The weights of receivers, checked and summed once, so that many amounts can be shared by the same weights. Each
 * amount is shared by {@link LargestRemainder}. Immutable.
 *
 * <p>Worked example: weights of 1, 1 and 1 add up to 3; 100 is shared as 34, 33, 33, and -100 as -34, -33, -33.
 */
public final class Weighting implements HasNoDocument {

    private final long[] weights;
    private final long total;

    private Weighting(long[] weights, long total) {
        this.weights = weights;
        this.total = total;
    }

    /**
     * Creates a weighting. All weights can be zero, or there can be none at all; then only an amount of zero can be
     * shared.
     *
     * @param weights the weights, none negative, in the order that decides ties. Copied.
     * @return the weighting
     * @throws IllegalArgumentException when a weight is negative
     * @throws ArithmeticException when the weights add up to more than {@link Long#MAX_VALUE}
     */
    public static Weighting of(long... weights) {
        long[] copy = weights.clone();
        return new Weighting(copy, LargestRemainder.totalWeight(copy));
    }

    /**
     * The number of receivers.
     *
     * @return the number of weights, those of zero included
     */
    public int size() {
        return weights.length;
    }

    /**
     * Returns the weight of a receiver.
     *
     * @param receiver the place of the receiver, from zero
     * @return zero or more
     * @throws IndexOutOfBoundsException when there is no such receiver
     */
    public long getWeight(int receiver) {
        return weights[receiver];
    }

    /**
     * The total weight of all receivers.
     *
     * @return the sum of the weights, zero or more
     */
    public long getTotal() {
        return total;
    }

    /**
     * Shares an amount in the same way as {@link LargestRemainder#share}.
     *
     * @param amount the amount, from -{@link LargestRemainder#MAX_AMOUNT} to {@link LargestRemainder#MAX_AMOUNT}
     * @return the shares, in the order of the weights
     * @throws IllegalArgumentException when the amount is not zero and no weight is positive, or when the amount is
     *     {@link Long#MIN_VALUE}, which has no positive twin
     */
    public long[] share(long amount) {
        return LargestRemainder.share(amount, weights, total);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weighting that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    /**
     * The weights as text.
     *
     * @return such as {@code weights [50, 30, 20]}
     */
    @Override
    public String toString() {
        return "weights " + Arrays.toString(weights);
    }
}
