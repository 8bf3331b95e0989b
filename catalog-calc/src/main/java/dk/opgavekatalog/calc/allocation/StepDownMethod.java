package dk.opgavekatalog.calc.allocation;

import java.util.List;

/**
 * The step-down method: providers close one after the other. At its turn a provider gives its balance, including what
 * it received from earlier providers, to the accounts that are not closed. A closed provider receives nothing more, and
 * a provider's use of its own service is ignored. Each balance is shared by {@link LargestRemainder}.
 *
 * <p>Worked example: a cafeteria has 360 and serves custodial, machining and assembly by 10, 20 and 30; custodial has
 * 90 and serves the cafeteria, machining and assembly by 5, 25 and 50. The cafeteria closes first and gives 60, 120 and
 * 180. Custodial then has 150; as the cafeteria is closed, machining gets 50 and assembly 100.
 *
 * <p>The order matters: closing custodial first gives other results. {@link StepDownOrder} has a default order.
 */
public final class StepDownMethod {

    private StepDownMethod() {}

    /**
     * Closes the providers in the order in which they are given.
     *
     * @param balances the balances of all accounts, in smallest units, from -{@link LargestRemainder#MAX_AMOUNT} to
     *     {@link LargestRemainder#MAX_AMOUNT}; not changed
     * @param providers the accounts that give, in the order of closing
     * @return the postings and the closing balances
     * @throws StuckProvidersException when a balance that is not zero at its turn has no receiver with a positive
     *     weight among the accounts not closed; the exception names all such providers
     * @throws IllegalArgumentException when a provider's account or number of weights does not fit the balances, an
     *     account is a provider twice, or a balance is {@link Long#MIN_VALUE}
     * @throws ArithmeticException when a balance on the way or a sum of weights exceeds the range of {@code long}
     */
    public static Allocation allocate(long[] balances, List<Provider> providers) {
        Closing closing = Closing.open(balances, providers);
        boolean[] isClosed = new boolean[balances.length];
        for (Provider provider : providers) {
            isClosed[provider.getAccount()] = true;
            closing.share(provider, provider.weigh(closing.balances(), isClosed));
        }
        return closing.finish();
    }
}
