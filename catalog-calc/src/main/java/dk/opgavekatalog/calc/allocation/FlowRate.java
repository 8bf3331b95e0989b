package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;

/**
 * What a provider gives for one unit of weight, and the flows that follow from it. A flow is split into a whole number
 * of units, rounded down, and a fraction, counted in parts of a unit.
 *
 * <p>The rate is an exact fraction with hundreds of digits. It is divided once, to 128 binary places, rounded down; a
 * flow then takes three multiplications. Multiplied by a weight below 2<sup>63</sup>, the rate is less than
 * 2<sup>-65</sup> too low. Only a flow that is so near a whole number that this could matter is divided in full.
 */
final class FlowRate {

    /** Says that a flow is whole. */
    static final long WHOLE = -1;

    private static final int RATE_BITS = 2 * Long.SIZE;

    private final BigInteger numerator;
    private final BigInteger denominator;
    private final UnitParts parts;

    /** The greatest common divisor of the provider's weights. */
    private final long divisor;

    /** Whether every flow is whole. */
    private final boolean isWhole;

    private final long whole;
    private final long high;
    private final long low;

    /** The last 64 bits of the numerator. */
    private final long lastBits;

    /** The fraction of the last flow. */
    private long fraction;

    /**
     * Creates a rate.
     *
     * @param numerator the rate for the divisor of the weights, times the denominator; zero or more
     * @param denominator the common denominator of all flows, above zero
     * @param divisor the greatest common divisor of the provider's weights, above zero
     * @param parts the parts in which fractions are counted
     */
    FlowRate(BigInteger numerator, BigInteger denominator, long divisor, UnitParts parts) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.divisor = divisor;
        this.parts = parts;
        BigInteger ofDivisor = denominator.multiply(BigInteger.valueOf(divisor));
        BigInteger fixed = numerator.shiftLeft(RATE_BITS).divide(ofDivisor);
        this.isWhole = numerator.mod(ofDivisor).signum() == 0;
        this.whole = fixed.shiftRight(RATE_BITS).longValue();
        this.high = fixed.shiftRight(Long.SIZE).longValue();
        this.low = fixed.longValue();
        this.lastBits = numerator.longValue();
    }

    /**
     * Splits the flow to a receiver.
     *
     * @param weight the weight of the receiver, zero or more; the flow is below 2<sup>63</sup>
     * @return the flow, rounded down; {@link #fraction()} has the rest
     */
    long split(long weight) {
        long upper = weight * high;
        long places = upper + timesHigh(weight, low);
        long units = whole * weight + timesHigh(weight, high) + (Long.compareUnsigned(places, upper) < 0 ? 1 : 0);
        if (parts.isExact()) {
            return splitExactly(weight, units);
        }
        boolean isNearWhole = places >= -2 && places <= 0;
        if (isNearWhole && !isWhole) {
            return splitInFull(weight);
        }
        fraction = isWhole ? WHOLE : parts.ofPlaces(places);
        return units;
    }

    /** Returns the fraction of the flow that was split last, in parts of a unit; {@link #WHOLE} when there is none. */
    long fraction() {
        return fraction;
    }

    /** The estimate is right or one too low, and the rest is below 2^63, so that its last 64 bits are enough. */
    private long splitExactly(long weight, long estimate) {
        long one = parts.one();
        long units = estimate;
        long rest = lastBits * (divisor == 1 ? weight : weight / divisor) - units * one;
        if (rest >= one) {
            rest -= one;
            units++;
        }
        fraction = rest == 0 ? WHOLE : rest;
        return units;
    }

    private long splitInFull(long weight) {
        BigInteger[] split = exactNumerator(weight).divideAndRemainder(denominator);
        fraction = split[1].signum() == 0 ? WHOLE : parts.of(split[1], denominator);
        return split[0].longValue();
    }

    /** Returns the flow to a receiver, times the common denominator. */
    BigInteger exactNumerator(long weight) {
        return numerator.multiply(BigInteger.valueOf(weight / divisor));
    }

    /** The upper half of a product, of a number below 2^63 and an unsigned one. */
    private static long timesHigh(long number, long unsigned) {
        return Math.multiplyHigh(number, unsigned) + ((unsigned >> (Long.SIZE - 1)) & number);
    }
}
