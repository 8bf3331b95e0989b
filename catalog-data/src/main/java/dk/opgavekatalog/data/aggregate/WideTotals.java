package dk.opgavekatalog.data.aggregate;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * The parts of sums that did not fit into a {@code long}, put aside so that a sum is exact in any order of its parts.
 * Not thread-safe.
 */
final class WideTotals {

    private final Map<Long, BigInteger> parts = new HashMap<>();

    /**
     * Returns the sum of two numbers at a place. When a {@code long} cannot hold it, or it is {@link Sums#NOT_STATED},
     * puts the first number aside and returns the second.
     */
    long sum(long place, long before, long amount) {
        long sum = before + amount;
        boolean isTooLarge = ((before ^ sum) & (amount ^ sum)) < 0;
        if (isTooLarge || sum == Sums.NOT_STATED) {
            add(place, BigInteger.valueOf(before));
            return amount;
        }
        return sum;
    }

    void add(long place, BigInteger part) {
        parts.merge(place, part, BigInteger::add);
    }

    /** Returns the whole sum at a place, given the part that is in a {@code long}. */
    BigInteger total(long place, long rest) {
        BigInteger inLong = BigInteger.valueOf(rest);
        return parts.isEmpty()
                ? inLong
                : parts.getOrDefault(place, BigInteger.ZERO).add(inLong);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }
}
