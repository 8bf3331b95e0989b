package dk.opgavekatalog.calc.allocation;

/**
 * Shares a whole amount over weights by the method of the largest remainder.
 *
 * <p>The exact share {@code amount × weight / total weight} is rounded toward zero; the units left over go one each to
 * the largest remainders. Ties go to the weight that comes first. So
 *
 * <ul>
 *   <li>the shares add up to the amount, to the unit;
 *   <li>each share is less than one unit from its exact value;
 *   <li>a weight of zero gets zero;
 *   <li>a negative amount is shared like its positive twin.
 * </ul>
 *
 * <p>Worked example: 100 over weights 1, 1, 1 gives exact shares of 33⅓ each. Rounded toward zero they are 33, 33, 33;
 * one unit is left, all remainders tie, and the first gets it: 34, 33, 33.
 */
public final class LargestRemainder {

    /** The largest amount that can be shared; the smallest is its negative twin. */
    public static final long MAX_AMOUNT = Long.MAX_VALUE;

    private LargestRemainder() {}

    /**
     * Shares an amount. To share many amounts by the same weights, see {@link Weighting}.
     *
     * @param amount the amount, from -{@link #MAX_AMOUNT} to {@link #MAX_AMOUNT}
     * @param weights the weights, none negative, in the order that decides ties; not changed
     * @return the shares, in the same order
     * @throws IllegalArgumentException when a weight is negative, when the amount is not zero and no weight is
     *     positive, or when the amount is {@link Long#MIN_VALUE}, which has no positive twin
     * @throws ArithmeticException when the weights add up to more than {@link Long#MAX_VALUE}
     */
    public static long[] share(long amount, long[] weights) {
        return share(amount, weights, totalWeight(weights));
    }

    /** Shares an amount by weights that are already checked and summed. */
    static long[] share(long amount, long[] weights, long totalWeight) {
        if (amount == Long.MIN_VALUE) {
            throw new IllegalArgumentException(
                    "amount " + amount + "; allowed is " + -MAX_AMOUNT + " to " + MAX_AMOUNT);
        }
        long[] shares = new long[weights.length];
        if (amount == 0) {
            return shares;
        }
        if (totalWeight == 0) {
            throw new IllegalArgumentException("amount " + amount + " over " + weights.length
                    + " weights, none of them positive; allowed is at least one positive weight");
        }
        if (weights.length == 1) {
            shares[0] = amount;
            return shares;
        }
        long[] remainders = new long[weights.length];
        long leftOver = roundTowardZero(Math.abs(amount), weights, totalWeight, shares, remainders);
        if (leftOver > 0) {
            giveLeftOver((int) leftOver, remainders, totalWeight, shares);
        }
        if (amount < 0) {
            negate(shares);
        }
        return shares;
    }

    /**
     * Returns the sum of weights.
     *
     * @param weights the weights, none negative
     * @return the sum
     * @throws IllegalArgumentException when a weight is negative
     * @throws ArithmeticException when the sum is more than {@link Long#MAX_VALUE}
     */
    public static long totalWeight(long[] weights) {
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException(
                        "weight " + weights[i] + " at position " + i + "; allowed is zero or more");
            }
            total = Math.addExact(total, weights[i]);
        }
        return total;
    }

    /** Sets each share to its exact value rounded toward zero. Returns the units of the amount that are left over. */
    private static long roundTowardZero(
            long amount, long[] weights, long totalWeight, long[] shares, long[] remainders) {
        Rate rate = Rate.of(amount, totalWeight);
        long leftOver = amount;
        for (int i = 0; i < shares.length; i++) {
            long share = rate.estimate(weights[i]);
            long remainder = rate.remainder(weights[i], share);
            // Not "remainder >= totalWeight": the remainder can have 64 bits; the difference has 63 and a sign.
            if (remainder - totalWeight >= 0) {
                remainder -= totalWeight;
                share++;
            }
            shares[i] = share;
            remainders[i] = remainder;
            leftOver -= share;
        }
        return leftOver;
    }

    /**
     * Gives one unit to each of the largest remainders. There are always fewer units than remainders above zero,
     * because the remainders add up to the units times the total weight, and each remainder is below the total weight.
     */
    private static void giveLeftOver(int leftOver, long[] remainders, long totalWeight, long[] shares) {
        long cutoff = Cutoff.below(leftOver, remainders, totalWeight);
        long ties = leftOver;
        for (int i = 0; i < shares.length; i++) {
            // One for a remainder above the cutoff, zero for any other; a branch would be guessed wrong half the time.
            long unit = (cutoff - remainders[i]) >>> 63;
            shares[i] += unit;
            ties -= unit;
        }
        for (int i = 0; ties > 0; i++) {
            if (remainders[i] == cutoff) {
                shares[i]++;
                ties--;
            }
        }
    }

    private static void negate(long[] shares) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] = -shares[i];
        }
    }
}
