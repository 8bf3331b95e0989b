package dk.opgavekatalog.calc.allocation;

/**
 * An amount per unit of weight, to 64 binary places: {@code amount / totalWeight = whole + fraction × 2}<sup>-64</sup>.
 * One division for all receivers; the share of each then takes multiplications only.
 *
 * <p>The rate is rounded down, by less than 2<sup>-64</sup>. Times a weight of less than 2<sup>63</sup> it is less than
 * ½ below the exact share, so that its whole part is the exact share rounded toward zero, or one less. The remainder
 * tells which: it is exact, and no weight makes it reach twice the total weight.
 */
final class Rate {

    private final long amount;
    private final long totalWeight;
    private final long whole;
    private final long fraction;

    private Rate(long amount, long totalWeight, long whole, long fraction) {
        this.amount = amount;
        this.totalWeight = totalWeight;
        this.whole = whole;
        this.fraction = fraction;
    }

    /**
     * A rate.
     *
     * @param amount zero or more
     * @param totalWeight above zero
     * @return the amount per unit of weight
     */
    static Rate of(long amount, long totalWeight) {
        long whole = amount / totalWeight;
        long fraction = WideMath.fraction(amount - whole * totalWeight, totalWeight);
        // A fraction of ½ or more reads as itself minus one; the whole part makes up for it.
        return new Rate(amount, totalWeight, whole + (fraction >>> 63), fraction);
    }

    /**
     * The share of a weight, estimated.
     *
     * @param weight zero to the total weight
     * @return the exact share rounded toward zero, or one less
     */
    long estimate(long weight) {
        return whole * weight + Math.multiplyHigh(fraction, weight);
    }

    /**
     * What a share leaves over, in units of 1 / total weight.
     *
     * @param weight zero to the total weight
     * @param share an {@linkplain #estimate estimate} of its share
     * @return {@code amount × weight - share × totalWeight}; from zero to below twice the total weight, which may be
     *     more than a signed number holds. It fits into 64 bits, so the lower halves of the two products give it whole.
     */
    long remainder(long weight, long share) {
        return amount * weight - share * totalWeight;
    }
}
