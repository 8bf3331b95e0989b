package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.Weighting;
import dk.opgavekatalog.model.cost.AllocationKey;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Receivers in catalogue order with their weights, as whole numbers of a common smallest unit. Immutable; its arrays
 * never leave the engine.
 */
final class ReceiverWeights {

    private final Optional<AllocationKey> key;
    private final boolean isFallback;
    private final int decimals;
    private final int[] receivers;
    private final Weighting values;

    /** The number of decimals that are zero in all values; -1 until first use. Every thread would find the same. */
    private int spareDecimals = -1;

    private ReceiverWeights(
            Optional<AllocationKey> key, boolean isFallback, int decimals, int[] receivers, Weighting values) {
        this.key = key;
        this.isFallback = isFallback;
        this.decimals = decimals;
        this.receivers = receivers;
        this.values = values;
    }

    /** Creates the weights that a key gives. No value is negative, and they add up to less than 2^63. */
    static ReceiverWeights byKey(AllocationKey key, boolean isFallback, int decimals, int[] receivers, long[] values) {
        return new ReceiverWeights(Optional.of(key), isFallback, decimals, receivers, Weighting.of(values));
    }

    /** Creates weights that do not come from a key. */
    static ReceiverWeights of(int decimals, int[] receivers, long... values) {
        return new ReceiverWeights(Optional.empty(), false, decimals, receivers, Weighting.of(values));
    }

    /** Turns shares of a whole into weights, with no more decimals than needed. */
    static ReceiverWeights ofShares(int[] receivers, BigDecimal... shares) {
        int decimals = 0;
        for (BigDecimal share : shares) {
            if (share.signum() != 0) { // a zero can be written with any number of decimals
                decimals = Math.max(decimals, share.stripTrailingZeros().scale());
            }
        }
        long[] values = new long[shares.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = shares[i].signum() == 0
                    ? 0
                    : shares[i].movePointRight(decimals).longValueExact();
        }
        return of(decimals, receivers, values);
    }

    /** Returns the same weights for other receivers, such as those of another unit. */
    ReceiverWeights of(int... otherReceivers) {
        return new ReceiverWeights(key, isFallback, decimals, otherReceivers, values);
    }

    /** Returns the weights without receivers that weigh zero; they get nothing. */
    ReceiverWeights withoutZeros() {
        int size = 0;
        for (int i = 0; i < receivers.length; i++) {
            size += values.getWeight(i) > 0 ? 1 : 0;
        }
        int[] weighing = new int[size];
        long[] weights = new long[size];
        int next = 0;
        for (int i = 0; i < receivers.length; i++) {
            if (values.getWeight(i) > 0) {
                weighing[next] = receivers[i];
                weights[next] = values.getWeight(i);
                next++;
            }
        }
        return new ReceiverWeights(key, isFallback, decimals, weighing, Weighting.of(weights));
    }

    long[] share(long amount) {
        return values.share(amount);
    }

    Optional<AllocationKey> key() {
        return key;
    }

    boolean isFallback() {
        return isFallback;
    }

    int decimals() {
        return decimals;
    }

    int size() {
        return receivers.length;
    }

    int receiver(int i) {
        return receivers[i];
    }

    long value(int i) {
        return values.getWeight(i);
    }

    long total() {
        return values.getTotal();
    }

    /** Returns a weight or the total in the original unit, with no more decimals than the weights need. */
    BigDecimal toDecimal(long weight) {
        if (spareDecimals < 0) {
            spareDecimals = findSpareDecimals();
        }
        return BigDecimal.valueOf(weight, decimals).setScale(decimals - spareDecimals);
    }

    private int findSpareDecimals() {
        int spare = decimals;
        for (int i = 0; i < values.size() && spare > 0; i++) {
            spare = Math.min(spare, trailingZeros(values.getWeight(i), spare));
        }
        return spare;
    }

    private static int trailingZeros(long value, int atMost) {
        int zeros = 0;
        for (long rest = value; zeros < atMost && rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        return zeros;
    }
}
