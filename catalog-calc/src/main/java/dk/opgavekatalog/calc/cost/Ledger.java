package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The accounts of one calculation and what stands on them, in smallest units. Mutable, and private to its calculation.
 *
 * <p>Beside its balance an account has its direct amounts: what was registered on it. Only a transfer changes them,
 * because a transfer corrects where something was registered.
 *
 * <p>No addition can overflow: a checked statement's amounts without their signs add up to less than 2<sup>63</sup>,
 * and moving an amount, or a part of it with the same sign, never makes that sum larger. They are checked all the same.
 */
final class Ledger {

    private final List<Measure> measures;
    private final Map<String, Integer> measureIndex = new HashMap<>();
    private final TreeMap<UnitAccount, long[]> balances = new TreeMap<>();
    private final TreeMap<UnitAccount, long[]> direct = new TreeMap<>();

    private Ledger(List<Measure> measures) {
        this.measures = measures;
        for (int i = 0; i < measures.size(); i++) {
            measureIndex.put(measures.get(i).getId(), i);
        }
    }

    static Ledger open(ResourceStatement statement) {
        Ledger ledger = new Ledger(statement.getMeasures());
        for (ResourceAmount amount : statement.getAmounts()) {
            UnitAccount account = UnitAccount.of(amount.getUnit(), amount.getAccount());
            int measure = ledger.indexOf(amount.getMeasure());
            long units = ledger.measures.get(measure).toSmallestUnits(amount.getAmount());
            add(ledger.slot(ledger.balances, account), measure, units);
            add(ledger.slot(ledger.direct, account), measure, units);
        }
        return ledger;
    }

    List<Measure> measures() {
        return measures;
    }

    int indexOf(String measureId) {
        Integer index = measureIndex.get(measureId);
        if (index == null) {
            throw new IllegalArgumentException("no measure '" + measureId + "' among " + measureIndex.keySet());
        }
        return index;
    }

    long balance(UnitAccount account, int measure) {
        return read(balances, account, measure);
    }

    long direct(UnitAccount account, int measure) {
        return read(direct, account, measure);
    }

    boolean hasBalance(UnitAccount account) {
        return hasAmount(balances, account);
    }

    boolean hasDirect(UnitAccount account) {
        return hasAmount(direct, account);
    }

    /** Accounts of a kind, in catalogue order. */
    List<UnitAccount> accounts(Predicate<Account> condition) {
        return balances.keySet().stream()
                .filter(account -> condition.test(account.getAccount()))
                .toList();
    }

    /** Accounts of task fields, in catalogue order. */
    List<UnitAccount> fieldAccounts(Predicate<CatalogCode> condition) {
        return accounts(account -> account instanceof Account.Field field && condition.test(field.code()));
    }

    /** The field whose account this is. */
    static CatalogCode fieldOf(UnitAccount account) {
        if (account.getAccount() instanceof Account.Field field) {
            return field.code();
        }
        throw new IllegalArgumentException(account + " is not the account of a task field");
    }

    void move(UnitAccount source, UnitAccount target, int measure, long amount) {
        add(slot(balances, source), measure, -amount);
        add(slot(balances, target), measure, amount);
    }

    void moveDirect(UnitAccount source, UnitAccount target, int measure, long amount) {
        add(slot(direct, source), measure, -amount);
        add(slot(direct, target), measure, amount);
    }

    /** What stands on every account now. */
    Map<UnitAccount, long[]> snapshot() {
        TreeMap<UnitAccount, long[]> copy = new TreeMap<>();
        balances.forEach((account, amounts) -> copy.put(account, amounts.clone()));
        return copy;
    }

    private long[] slot(Map<UnitAccount, long[]> amounts, UnitAccount account) {
        return amounts.computeIfAbsent(account, a -> new long[measures.size()]);
    }

    private static void add(long[] slot, int measure, long amount) {
        slot[measure] = Math.addExact(slot[measure], amount);
    }

    private static long read(Map<UnitAccount, long[]> amounts, UnitAccount account, int measure) {
        long[] slot = amounts.get(account);
        return slot == null ? 0 : slot[measure];
    }

    private static boolean hasAmount(Map<UnitAccount, long[]> amounts, UnitAccount account) {
        long[] slot = amounts.get(account);
        if (slot != null) {
            for (long amount : slot) {
                if (amount != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
