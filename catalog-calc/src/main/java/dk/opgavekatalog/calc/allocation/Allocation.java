package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an allocation method worked out: how every provider was closed, and what stands on every account then. It
 * conserves: the closing balances add up to the opening balances, and every provider's is zero. Immutable.
 */
public final class Allocation implements HasNoDocument {

    private final long[] closingBalances;
    private final List<ClosedProvider> closedProviders;

    /** By the reciprocal method only. */
    private final Optional<ReciprocalContributions> contributions;

    Allocation(
            long[] closingBalances,
            List<ClosedProvider> closedProviders,
            Optional<ReciprocalContributions> contributions) {
        this.closingBalances = closingBalances;
        this.closedProviders = List.copyOf(closedProviders);
        this.contributions = contributions;
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

    /**
     * How much of what passed through a provider stems from the opening balance of an account, by the reciprocal
     * method. The contributions of all providers, itself included, add up to the provider's
     * {@linkplain ClosedProvider#getExactGrossTotal exact gross total}. An account that is no provider contributes
     * zero.
     *
     * <p>Worked example, with the figures of {@link ReciprocalMethod}: of 27 on S1, a tenth goes to S2 and a fifth of
     * that comes back, a tenth of which goes to S2, and so on. In all 27 × 50/49 = 1350/49 pass through S1 and a tenth
     * of that, 135/49, through S2. The 18 on S2 contribute 18 × 50/49 = 900/49 to S2 and 180/49 to S1. So S1 has
     * 1530/49, S2 1035/49.
     *
     * <p>The first call solves the equations for all providers at once; that takes milliseconds for twenty providers, a
     * fraction of a second for sixty. Further calls take microseconds.
     *
     * @param provider the index of a provider's account
     * @param origin the index of any account
     * @return the contribution before rounding, negative when the opening balance of the origin is
     * @throws IndexOutOfBoundsException when there is no such account
     * @throws IllegalArgumentException when the first account is no provider
     * @throws IllegalStateException when another method was used: the others round at every step, so that what is left
     *     of an opening balance can't be told exactly
     */
    public ExactFraction getContribution(int provider, int origin) {
        Objects.checkIndex(provider, closingBalances.length);
        Objects.checkIndex(origin, closingBalances.length);
        if (closedProviders.stream().noneMatch(closed -> closed.getAccount() == provider)) {
            throw new IllegalArgumentException("account " + provider + " is no provider; allowed is one of "
                    + closedProviders.stream().map(ClosedProvider::getAccount).toList());
        }
        return contributions
                .orElseThrow(() -> new IllegalStateException("contributions to provider " + provider
                        + " of another method; allowed is an allocation by the reciprocal method"))
                .get(provider, origin);
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "allocation of " + closedProviders.size() + " providers over " + closingBalances.length + " accounts";
    }
}
