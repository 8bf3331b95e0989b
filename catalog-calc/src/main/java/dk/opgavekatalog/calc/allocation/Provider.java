package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.Arrays;

/**
 * An account that gives its whole balance to other accounts, with the weights of these. Accounts are identified by
 * their index, from zero. Immutable.
 *
 * <p>The weights are fixed ({@link #of}) or are the balances of the receivers ({@link #byBalances}). Medicare cost
 * reports call the latter accumulated cost.
 */
public final class Provider implements HasNoDocument {

    private final int account;
    private final boolean isByBalances;
    private final long[] weights;

    private Provider(int account, boolean isByBalances, long... weights) {
        if (account < 0) {
            throw new IllegalArgumentException("account " + account + "; allowed is zero or more");
        }
        this.account = account;
        this.isByBalances = isByBalances;
        this.weights = weights;
    }

    /**
     * Creates a provider with fixed weights.
     *
     * @param account the index of its account
     * @param weights the weights of all accounts, in the order of the accounts, none negative; the weight of the
     *     provider itself is its use of its own service. Copied.
     * @return the provider
     * @throws IllegalArgumentException when the account or a weight is negative
     * @throws ArithmeticException when the weights add up to more than {@link Long#MAX_VALUE}
     */
    public static Provider of(int account, long... weights) {
        long[] copy = weights.clone();
        LargestRemainder.totalWeight(copy);
        return new Provider(account, false, copy);
    }

    /**
     * Creates a provider that weighs each receiver by its balance. A receiver with a balance below zero has no weight,
     * and neither has the provider itself. The step-down method takes the balances at the provider's turn. The direct
     * and the reciprocal method close all providers at once and take the opening balances.
     *
     * @param account the index of its account
     * @return the provider
     * @throws IllegalArgumentException when the account is negative
     */
    public static Provider byBalances(int account) {
        return new Provider(account, true);
    }

    /**
     * The account that gives.
     *
     * @return its index, from zero
     */
    public int getAccount() {
        return account;
    }

    /**
     * Returns whether the weights are the balances of the receivers.
     *
     * @return false when the weights are fixed
     */
    public boolean isByBalances() {
        return isByBalances;
    }

    /** Refuses a provider that does not fit the number of accounts. */
    void requireAccounts(int accounts) {
        if (account >= accounts) {
            throw new IllegalArgumentException("account " + account + " of a provider; allowed is 0 to "
                    + (accounts - 1) + ", as there are " + accounts + " balances");
        }
        if (!isByBalances && weights.length != accounts) {
            throw new IllegalArgumentException("provider " + account + " has " + weights.length
                    + " weights; allowed is one for each of the " + accounts + " accounts");
        }
    }

    /**
     * Returns the weights of all accounts; the weight of an account that is left out is zero. Callers must not write to
     * the array, which is the provider's own when nothing is left out.
     */
    long[] weigh(long[] balances, boolean[] isLeftOut) {
        if (!isByBalances && !hasWeight(isLeftOut)) {
            return weights;
        }
        long[] weighed = new long[balances.length];
        for (int i = 0; i < weighed.length; i++) {
            if (!isLeftOut[i]) {
                weighed[i] = weigh(balances, i);
            }
        }
        return weighed;
    }

    private boolean hasWeight(boolean... isLeftOut) {
        for (int i = 0; i < weights.length; i++) {
            if (isLeftOut[i] && weights[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private long weigh(long[] balances, int receiver) {
        if (isByBalances) {
            return receiver == account ? 0 : Math.max(0, balances[receiver]);
        }
        return weights[receiver];
    }

    @Override
    public String toString() {
        return "provider " + account + (isByBalances ? " by balances" : " by " + Arrays.toString(weights));
    }
}
