package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a step adds to each account before anything is rounded, by how many shares, and how many must be rounded.
 * Mutable.
 */
final class ExactChanges {

    /** In smallest units. */
    private record Change(BigFraction amount, int shares, int roundings) {

        private static final Change NONE = new Change(BigFraction.ZERO, 0, 0);

        Change and(Change other) {
            return new Change(amount.add(other.amount), shares + other.shares, roundings + other.roundings);
        }
    }

    private final Map<String, Map<UnitAccount, Change>> changes = new HashMap<>();

    /** What leaves an account leaves it whole. */
    void give(String measure, UnitAccount account, BigInteger amount) {
        change(measure, account, new Change(BigFraction.of(amount.negate()), 0, 0));
    }

    /** A share of zero is none. */
    void receive(String measure, UnitAccount account, BigFraction share, int roundings) {
        change(measure, account, new Change(share, share.signum() == 0 ? 0 : 1, roundings));
    }

    private void change(String measure, UnitAccount account, Change change) {
        changes.computeIfAbsent(measure, id -> new HashMap<>()).merge(account, change, Change::and);
    }

    void move(String measure, UnitAccount source, UnitAccount target, BigInteger amount) {
        give(measure, source, amount);
        receive(measure, target, BigFraction.of(amount), 0);
    }

    /** A share that is whole needs no rounding; a weight of zero gets nothing. */
    void share(String measure, UnitAccount source, BigInteger amount, Map<UnitAccount, BigDecimal> weights) {
        give(measure, source, amount);
        receive(measure, amount, weights);
    }

    /** As {@link #share}, where what is shared out stood on no account. */
    void receive(String measure, BigInteger amount, Map<UnitAccount, BigDecimal> weights) {
        BigFraction total = Fractions.of(weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        weights.forEach((receiver, weight) -> {
            BigFraction share = Fractions.of(weight).multiply(amount).divide(total);
            receive(measure, receiver, share, Fractions.isWhole(share) ? 0 : 1);
        });
    }

    Set<UnitAccount> accounts(String measure) {
        return changes.getOrDefault(measure, Map.of()).keySet();
    }

    BigFraction amount(UnitAccount account, String measure) {
        return find(account, measure).amount();
    }

    int shares(UnitAccount account, String measure) {
        return find(account, measure).shares();
    }

    int roundings(UnitAccount account, String measure) {
        return find(account, measure).roundings();
    }

    private Change find(UnitAccount account, String measure) {
        return changes.getOrDefault(measure, Map.of()).getOrDefault(account, Change.NONE);
    }
}
