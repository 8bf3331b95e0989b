package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.engine.AmountPart;
import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.engine.OriginAmount;
import dk.opgavekatalog.model.statement.Account;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the origins of a group have in common. Keys sort as their groups do: in catalogue order, then by unit.
 *
 * @param kind the place of the kind of account; the kind that the grouping is by comes first
 * @param account the account; empty for a unit, and for all accounts of another kind
 * @param unit the unit; empty when the group is of all units
 * @param step the step that charged a field; 0 for what was registered
 */
record OriginKey(int kind, Optional<Account> account, Optional<String> unit, int step)
        implements Comparable<OriginKey> {

    /** The kinds of account in the order in which they sort. */
    static final List<Class<? extends Account>> KINDS = List.of(
            Account.Field.class,
            Account.Pool.class,
            Account.Outside.class,
            Account.Excluded.class,
            Account.Support.class,
            Account.CounterAccount.class);

    private static final Comparator<OriginKey> ORDER = Comparator.comparing(
                    (OriginKey key) -> key.account.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OriginKey::kind)
            .thenComparing(key -> key.unit.orElse(""))
            .thenComparing(OriginKey::step);

    static OriginKey of(OriginAmount origin, OriginGrouping grouping, Opening opening) {
        Account account = opening.accountAt(origin.position());
        Optional<String> unit = Optional.of(opening.unitAt(origin.position()));
        int step = origin.kind() == AmountPart.PartKind.CHARGED ? origin.step() : 0;
        return switch (grouping) {
            case UNIT -> new OriginKey(0, Optional.empty(), unit, 0);
            case FIELD -> ofKind(Account.Field.class, account, step);
            case POOL -> ofKind(Account.Pool.class, account, step);
            case ACCOUNT_IN_UNIT -> new OriginKey(kindOf(account), Optional.of(account), unit, step);
        };
    }

    private static OriginKey ofKind(Class<? extends Account> kind, Account account, int step) {
        return kind.isInstance(account)
                ? new OriginKey(kindOf(account), Optional.of(account), Optional.empty(), step)
                : new OriginKey(kindOf(account), Optional.empty(), Optional.empty(), 0);
    }

    private static int kindOf(Account account) {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (KINDS.get(kind).isInstance(account)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(account + " is of no known kind");
    }

    @Override
    public int compareTo(OriginKey other) {
        return ORDER.compare(this, other);
    }
}
