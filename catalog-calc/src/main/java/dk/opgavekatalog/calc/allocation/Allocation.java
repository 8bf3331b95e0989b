package dk.opgavekatalog.calc.allocation;

import java.util.ArrayList;
import java.util.List;

/**
 * What an allocation method worked out: how every provider was closed, and what stands on every account then. It
 * conserves: the closing balances add up to the opening balances, and every provider's is zero. Immutable.
 */
public final class Allocation {

    private final long[] closingBalances;
    private final List<ClosedProvider> closedProviders;

    Allocation(long[] closingBalances, List<ClosedProvider> closedProviders) {
        this.closingBalances = closingBalances;
        this.closedProviders = List.copyOf(closedProviders);
    }

    /**
     * The providers in the order in which they were given, which for the step-down method is that of closing.
     *
     * @return one for each provider
     */
    public List<ClosedProvider> getClosedProviders() {
        return closedProviders;
    }

    /**
     * Every posting: of the first provider to each receiver in account order, of the second, and so on. Made anew with
     * every call.
     *
     * @return the postings; opening balances and postings give the closing balances
     */
    public List<Posting> getPostings() {
        List<Posting> postings = new ArrayList<>();
        for (ClosedProvider provider : closedProviders) {
            postings.addAll(provider.getPostings());
        }
        return List.copyOf(postings);
    }

    /**
     * What stands on an account in the end.
     *
     * @param account the index of the account
     * @return the balance, zero for a provider
     * @throws IndexOutOfBoundsException when there is no such account
     */
    public long getClosingBalance(int account) {
        return closingBalances[account];
    }

    /**
     * What stands on every account in the end.
     *
     * @return a copy, in the order of the accounts
     */
    public long[] getClosingBalances() {
        return closingBalances.clone();
    }
}
