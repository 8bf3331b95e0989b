package dk.opgavekatalog.calc.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The balances while providers are closed, one after the other. Used by one call of a method only. */
final class Closing {

    private final long[] balances;
    private final List<ClosedProvider> closed = new ArrayList<>();
    private final List<StuckProviders> stuck = new ArrayList<>();

    private Closing(long[] balances) {
        this.balances = balances;
    }

    /** Checks the arguments of a caller and copies the balances. */
    static Closing open(long[] balances, List<Provider> providers) {
        for (int i = 0; i < balances.length; i++) {
            if (balances[i] == Long.MIN_VALUE) {
                throw new IllegalArgumentException("balance " + balances[i] + " of account " + i + "; allowed is "
                        + -LargestRemainder.MAX_AMOUNT + " to " + LargestRemainder.MAX_AMOUNT);
            }
        }
        Set<Integer> accounts = new HashSet<>();
        for (Provider provider : providers) {
            provider.requireAccounts(balances.length);
            if (!accounts.add(provider.getAccount())) {
                throw new IllegalArgumentException(
                        "account " + provider.getAccount() + " is a provider twice; allowed is once");
            }
        }
        return new Closing(balances.clone());
    }

    /** The current balances; callers must not change them. */
    long[] balances() {
        return balances;
    }

    /** Shares out the balance of a provider. Without any weight the provider is stuck, and the others go on. */
    void share(Provider provider, long[] weights) {
        int account = provider.getAccount();
        long amount = balances[account];
        long totalWeight = LargestRemainder.totalWeight(weights);
        if (amount != 0 && totalWeight == 0) {
            addStuck(new StuckProviders(List.of(account), List.of(amount)));
            return;
        }
        long[] shares = LargestRemainder.share(amount, weights, totalWeight);
        balances[account] = 0;
        for (int i = 0; i < shares.length; i++) {
            add(i, shares[i]);
        }
        addClosed(ClosedProvider.ofWhole(account, amount, weights, totalWeight, shares));
    }

    void addStuck(StuckProviders group) {
        stuck.add(group);
    }

    void addClosed(ClosedProvider provider) {
        closed.add(provider);
    }

    void clear(int account) {
        balances[account] = 0;
    }

    /** Adds to a balance. Refuses a sum that could not be shared out in turn. */
    void add(int account, long amount) {
        long sum = balances[account] + amount;
        boolean isOverflow = ((balances[account] ^ sum) & (amount ^ sum)) < 0;
        if (isOverflow || sum == Long.MIN_VALUE) {
            throw new ArithmeticException("account " + account + " has " + balances[account] + " and receives " + amount
                    + "; allowed is a sum from " + -LargestRemainder.MAX_AMOUNT + " to " + LargestRemainder.MAX_AMOUNT);
        }
        balances[account] = sum;
    }

    Allocation finish() {
        requireNoneStuck();
        return new Allocation(balances, closed, Optional.empty());
    }

    Allocation finish(ReciprocalContributions contributions) {
        requireNoneStuck();
        return new Allocation(balances, closed, Optional.of(contributions));
    }

    void requireNoneStuck() {
        if (!stuck.isEmpty()) {
            throw new StuckProvidersException(stuck);
        }
    }
}
