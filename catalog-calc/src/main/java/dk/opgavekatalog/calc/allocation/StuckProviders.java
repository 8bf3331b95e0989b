package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Providers whose amounts have no way out: one provider without a receiver, or several that serve only each other.
 * Immutable.
 */
public final class StuckProviders implements Serializable, HasNoDocument {

    private static final long serialVersionUID = 1L;

    /** The indices of the accounts. */
    private final List<Integer> accounts;

    /** The balances, in the order of the accounts. */
    private final List<Long> balances;

    StuckProviders(List<Integer> accounts, List<Long> balances) {
        this.accounts = List.copyOf(accounts);
        this.balances = List.copyOf(balances);
    }

    /**
     * The providers, in the order in which they were given.
     *
     * @return the indices of their accounts, at least one
     */
    public List<Integer> getAccounts() {
        return accounts;
    }

    /**
     * The balance of each provider: for the step-down method at its turn, for the other methods the opening balance.
     * For the reciprocal method it can be zero, when the amounts come from other providers.
     *
     * @return the balances, in the order of {@link #getAccounts()}
     */
    public List<Long> getBalances() {
        return balances;
    }

    /**
     * Returns whether these are several providers that serve only each other.
     *
     * @return false for one provider without a receiver
     */
    public boolean isLoop() {
        return accounts.size() > 1;
    }

    @Override
    public String toString() {
        String list = IntStream.range(0, accounts.size())
                .mapToObj(i -> accounts.get(i) + " (" + balances.get(i) + ")")
                .collect(Collectors.joining(", "));
        return isLoop()
                ? "providers " + list + " serve only each other"
                : "provider " + list + " has no receiver with a positive weight";
    }
}
