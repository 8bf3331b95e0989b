package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Providers whose amounts have no way out: one that has no receiver, or several that serve each other and nobody else.
 * Immutable.
 */
public final class StuckProviders implements Serializable, HasNoDocument {

    private static final long serialVersionUID = 1L;

    /** Indices of accounts. */
    private final List<Integer> accounts;

    /** In the order of the accounts. */
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
     * What stands on each of them: by the step-down method at its turn, by the other methods in the beginning. By the
     * reciprocal method it can be zero, when the amounts come from other providers.
     *
     * @return the balances, in the order of {@link #getAccounts()}
     */
    public List<Long> getBalances() {
        return balances;
    }

    /**
     * Whether these are several providers that serve only each other.
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
