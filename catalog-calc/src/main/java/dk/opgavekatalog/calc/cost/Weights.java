package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.List;
import java.util.Optional;

/**
 * Receivers in catalogue order and what each weighs, as whole numbers of a common smallest unit.
 *
 * @param key the key that gave the weights; empty where a step needs none
 * @param isFallback whether the key is the fallback of its step
 * @param decimals decimals of the unit that the weights are in
 * @param receivers the receivers, sorted
 * @param values the weight of each receiver, not negative
 * @param total the sum of the weights
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
record Weights(
        Optional<AllocationKey> key,
        boolean isFallback,
        int decimals,
        List<UnitAccount> receivers,
        long[] values,
        long total) {

    /** Everything to one receiver. */
    static Weights allTo(UnitAccount receiver) {
        return new Weights(Optional.empty(), false, 0, List.of(receiver), new long[] {1}, 1);
    }

    /** Weights that belong to no key. */
    static Weights of(int decimals, List<UnitAccount> receivers, long... values) {
        return new Weights(Optional.empty(), false, decimals, receivers, values, LargestRemainder.totalWeight(values));
    }

    long[] share(long amount) {
        return LargestRemainder.share(amount, values);
    }
}
