package dk.opgavekatalog.calc.allocation;

/**
 * An amount per unit of weight, to 64 binary places: {@code amount / totalWeight = whole + fraction × 2}<sup>-64</sup>.
 * It takes one division for all receivers; the share of each then takes only multiplications.
 *
 * <p>The rate is rounded down, by less than 2<sup>-64</sup>. Multiplied by a weight below 2<sup>63</sup>, it is less
 * than ½ below the exact share. So its whole part is the exact share rounded toward zero, or one less. The remainder
 * decides which: it is exact, and always below twice the total weight.
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
     * Creates a rate.
     *
     * @param amount zero or more
     * @param totalWeight above zero
     * @return the amount per unit of weight
     */
    static Rate of(long amount, long totalWeight) {
        long whole = amount / totalWeight;
        long fraction = WideMath.fraction(amount - whole * totalWeight, totalWeight);
        // A fraction of ½ or more is read as a signed number, one too low; the whole part makes up for it.
        return new Rate(amount, totalWeight, whole + (fraction >>> 63), fraction);
    }

    /**
     * Estimates the share of a weight.
     *
     * @param weight zero to the total weight
     * @return the exact share rounded toward zero, or one less
     */
    long estimate(long weight) {
        return whole * weight + Math.multiplyHigh(fraction, weight);
    }

    /**
     * Returns the remainder of a share, in units of 1 / total weight.
     *
     * @param weight zero to the total weight
     * @param share an {@linkplain #estimate estimate} of its share
     * @return {@code amount × weight - share × totalWeight}; from zero to below twice the total weight. This can exceed
     *     a signed number, but it fits into 64 bits, so the lower halves of the two products are enough
     */
    long remainder(long weight, long share) {
        return amount * weight - share * totalWeight;
    }
}
