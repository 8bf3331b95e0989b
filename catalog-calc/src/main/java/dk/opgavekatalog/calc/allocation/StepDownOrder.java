package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/**
 * The default order of closing for {@link StepDownMethod}: the provider that gives the highest share of its service to
 * other providers closes first. Textbooks of cost accounting call it the most defensible sequence (for example
 * Management Accounting, University of Regina, BUS 388, "The Step-Down Method").
 *
 * <p>Worked example: maintenance serves administration, D1 and D2 by 2000, 1500 and 2500; administration serves
 * maintenance, D1 and D2 by 100, 250 and 150. Maintenance gives 2000/6000 of its service to the other provider,
 * administration only 100/500, so maintenance closes first.
 */
public final class StepDownOrder {

    private StepDownOrder() {}

    private record Ranked(Provider provider, ExactFraction share) {}

    /**
     * Sorts providers by the share of their total weight that other providers have, highest first. A provider's weight
     * for itself does not count. Ties go to the lower account.
     *
     * @param balances the opening balances of all accounts, for providers that weigh by balances
     * @param providers the providers, in any order
     * @return the same providers in the order of closing
     * @throws IllegalArgumentException as in {@link StepDownMethod#allocate}
     * @throws ArithmeticException when a sum of weights exceeds the range of {@code long}
     */
    public static List<Provider> byShareToProviders(long[] balances, List<Provider> providers) {
        Closing.open(balances, providers);
        return providers.stream()
                .map(provider -> new Ranked(provider, shareToProviders(provider, balances, providers)))
                .sorted(Comparator.comparing(Ranked::share)
                        .reversed()
                        .thenComparingInt(ranked -> ranked.provider().getAccount()))
                .map(Ranked::provider)
                .toList();
    }

    private static ExactFraction shareToProviders(Provider provider, long[] balances, List<Provider> providers) {
        boolean[] isSelf = new boolean[balances.length];
        isSelf[provider.getAccount()] = true;
        long[] weights = provider.weigh(balances, isSelf);
        long toProviders = 0;
        for (Provider other : providers) {
            toProviders += weights[other.getAccount()];
        }
        long total = LargestRemainder.totalWeight(weights);
        return ExactFraction.of(BigInteger.valueOf(toProviders), BigInteger.valueOf(Math.max(1, total)));
    }
}
