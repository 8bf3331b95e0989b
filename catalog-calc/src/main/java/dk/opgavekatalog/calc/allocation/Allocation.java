package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of an allocation method: the closed providers, and the closing balance of every account. The closing
 * balances add up to the sum of the opening balances, and the balance of every provider is zero. Immutable.
 */
public final class Allocation implements HasNoDocument {

    private final long[] closingBalances;
    private final List<ClosedProvider> closedProviders;

    /** Present only for the reciprocal method. */
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
     * The providers in the order in which they were given; for the step-down method this is the order of closing.
     *
     * @return one for each provider
     */
    public List<ClosedProvider> getClosedProviders() {
        return closedProviders;
    }

    /**
     * All postings: those of the first provider to each receiver in account order, then those of the second, and so on.
     * The list is created anew with every call.
     *
     * @return the postings; opening balances plus postings give the closing balances
     */
    public List<Posting> getPostings() {
        List<Posting> postings = new ArrayList<>();
        for (ClosedProvider provider : closedProviders) {
            postings.addAll(provider.getPostings());
        }
        return List.copyOf(postings);
    }

    /**
     * Returns the closing balance of an account.
     *
     * @param account the index of the account
     * @return the balance; zero for a provider
     * @throws IndexOutOfBoundsException when there is no such account
     */
    public long getClosingBalance(int account) {
        return closingBalances[account];
    }

    /**
     * Returns the closing balances of all accounts.
     *
     * @return a copy, in the order of the accounts
     */
    public long[] getClosingBalances() {
        return closingBalances.clone();
    }

    /**
     * Returns the part of a provider's gross total that stems from the opening balance of an account. Only for the
     * reciprocal method. The contributions of all providers, itself included, add up to the provider's {@linkplain
     * ClosedProvider#getExactGrossTotal exact gross total}. An account that is not a provider contributes zero.
     *
     * <p>Worked example, with the figures of {@link ReciprocalMethod}: a tenth of the 27 on S1 goes to S2; a fifth of
     * this comes back to S1, a tenth of that goes to S2 again, and so on. In total 27 × 50/49 = 1350/49 pass through
     * S1, and a tenth of it, 135/49, through S2. The 18 on S2 contribute 18 × 50/49 = 900/49 to S2 and 180/49 to S1. So
     * S1 has 1530/49 and S2 has 1035/49.
     *
     * <p>The first call solves the equations for all providers at once. That takes milliseconds for twenty providers
     * and a fraction of a second for sixty; further calls take microseconds.
     *
     * @param provider the index of a provider's account
     * @param origin the index of any account
     * @return the contribution before rounding; negative when the opening balance of the origin is negative
     * @throws IndexOutOfBoundsException when there is no such account
     * @throws IllegalArgumentException when the first account is not a provider
     * @throws IllegalStateException when another method was used; the other methods round at every step, so that exact
     *     contributions do not exist
     */
    public ExactFraction getContribution(int provider, int origin) {
        Objects.checkIndex(provider, closingBalances.length);
        Objects.checkIndex(origin, closingBalances.length);
        if (closedProviders.stream().noneMatch(closed -> closed.getAccount() == provider)) {
            throw new IllegalArgumentException("account " + provider + " is not a provider; allowed is one of "
                    + closedProviders.stream().map(ClosedProvider::getAccount).toList());
        }
        return contributions
                .orElseThrow(() -> new IllegalStateException("contributions to provider " + provider
                        + " by another method; allowed is an allocation by the reciprocal method"))
                .get(provider, origin);
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "allocation of " + closedProviders.size() + " providers over " + closingBalances.length + " accounts";
    }
}
