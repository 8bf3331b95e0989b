package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The changes that a step makes to each account before rounding, with the number of shares and of those that must be
 * rounded. Mutable.
 */
final class ExactChanges {

    /** The change of one account, in smallest units. */
    private record Change(BigFraction amount, int shares, int roundings) {

        private static final Change NONE = new Change(BigFraction.ZERO, 0, 0);

        Change and(Change other) {
            return new Change(amount.add(other.amount), shares + other.shares, roundings + other.roundings);
        }
    }

    private final Map<String, Map<UnitAccount, Change>> changes = new HashMap<>();

    /** Takes a whole amount off an account. */
    void give(String measure, UnitAccount account, BigInteger amount) {
        change(measure, account, new Change(BigFraction.of(amount.negate()), 0, 0));
    }

    /** Adds a share to an account; a share of zero does not count. */
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

    /** Shares an amount out. A whole share needs no rounding; a weight of zero gets nothing. */
    void share(String measure, UnitAccount source, BigInteger amount, Map<UnitAccount, BigDecimal> weights) {
        give(measure, source, amount);
        receive(measure, amount, weights);
    }

    /** Shares out an amount that was on no account; otherwise as {@link #share}. */
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
