package dk.opgavekatalog.calc.allocation;

import java.util.List;

/**
 * The direct method: every provider gives its balance to the accounts that are not providers. The use that providers
 * make of each other's services, and of their own, is ignored. Each balance is shared by {@link LargestRemainder}.
 *
 * <p>Worked example: maintenance has 8000 and serves administration, D1 and D2 by 2000, 1500 and 2500; administration
 * has 4000 and serves maintenance, D1 and D2 by 100, 250 and 150. D1 gets 8000 × 1500 / 4000 = 3000 and 4000 × 250 /
 * 400 = 2500; D2 gets 5000 and 1500.
 */
public final class DirectMethod {

    private DirectMethod() {}

    /**
     * Closes all providers at once.
     *
     * @param balances the balances of all accounts, in smallest units, from -{@link LargestRemainder#MAX_AMOUNT} to
     *     {@link LargestRemainder#MAX_AMOUNT}; not changed
     * @param providers the accounts that give; their order decides only the order of the postings
     * @return the postings and the closing balances
     * @throws StuckProvidersException when a balance that is not zero has no receiver with a positive weight; the
     *     exception names all such providers
     * @throws IllegalArgumentException when a provider's account or number of weights does not fit the balances, an
     *     account is a provider twice, or a balance is {@link Long#MIN_VALUE}
     * @throws ArithmeticException when a balance on the way or a sum of weights exceeds the range of {@code long}
     */
    public static Allocation allocate(long[] balances, List<Provider> providers) {
        Closing closing = Closing.open(balances, providers);
        boolean[] isProvider = new boolean[balances.length];
        for (Provider provider : providers) {
            isProvider[provider.getAccount()] = true;
        }
        for (Provider provider : providers) {
            closing.share(provider, provider.weigh(balances, isProvider));
        }
        return closing.finish();
    }
}
