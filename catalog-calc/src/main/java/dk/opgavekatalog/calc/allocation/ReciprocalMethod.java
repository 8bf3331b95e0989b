package dk.opgavekatalog.calc.allocation;

import java.util.BitSet;
import java.util.List;

/**
 * The reciprocal method: all providers close at once and serve each other in full. The gross total of a provider is its
 * balance plus its shares of the gross totals of all providers. These equations are solved exactly, in fractions.
 *
 * <p>Then everything is rounded to whole units together. An exact flow is a posting (gross total × weight / total
 * weight), a provider's gross total, or the sum that a receiver gets. Each flow becomes one of its two neighbouring
 * whole numbers, such that every provider ends at zero and every sum still adds up. Of all such roundings the one
 * nearest to the exact flows is taken: the one with the least sum of squared differences over all three kinds. Of
 * several equally near ones, it is the one that rounds earlier flows away from zero: postings first, by provider in the
 * given order and receiver in account order, then gross totals, then receivers: the least sum of their places in this
 * list, counting flows that are not whole from 1. Where even these sums are equal, fixed lots decide, drawn by place;
 * receivers with the same weights are often alike to the last digit. Sharing out each provider by itself would be
 * quicker, but then a receiver could get several units more than its exact sum. This is controlled rounding (Cox and
 * Ernst, Controlled rounding, INFOR 20, 1982). So
 *
 * <ul>
 *   <li>each posting, gross total and closing balance is less than one unit from its exact value;
 *   <li>a weight of zero gets zero;
 *   <li>negative balances are allocated like their positive twins;
 *   <li>a single provider's balance is shared as by {@link LargestRemainder}.
 * </ul>
 *
 * <p>Worked example: S1 has 27 and serves S2, P1 and P2 by 10, 50 and 40; S2 has 18 and serves S1, P1 and P2 by 20, 30
 * and 50. The equations S1 = 27 + 0.2 × S2 and S2 = 18 + 0.1 × S1 give S1 = 1530/49 = 31.22 and S2 = 1035/49 = 21.12.
 *
 * <table>
 *   <caption>Exact flows, to two decimals, and rounded flows</caption>
 *   <tr><th></th><th>gross total</th><th>to S1</th><th>to S2</th><th>to P1</th><th>to P2</th></tr>
 *   <tr><td>S1</td><td>31.22 → 31</td><td></td><td>3.12 → 3</td><td>15.61 → 16</td><td>12.49 → 12</td></tr>
 *   <tr><td>S2</td><td>21.12 → 21</td><td>4.22 → 4</td><td></td><td>6.34 → 6</td><td>10.56 → 11</td></tr>
 *   <tr><td>sum</td><td></td><td></td><td></td><td>21.95 → 22</td><td>23.05 → 23</td></tr>
 * </table>
 *
 * <p>{@link Allocation#getContribution} tells where a gross total comes from: of the 1530/49 of S1, 1350/49 stem from
 * the 27 of S1 itself and 180/49 from the 18 of S2.
 */
public final class ReciprocalMethod {

    private ReciprocalMethod() {}

    /**
     * Closes all providers at once.
     *
     * <p>A provider that no amount reaches need not have a receiver.
     *
     * @param balances the balances of all accounts, in smallest units, from -{@link LargestRemainder#MAX_AMOUNT} to
     *     {@link LargestRemainder#MAX_AMOUNT}; not changed
     * @param providers the accounts that give; their order decides the order of the postings, and the choice between
     *     roundings that are equally near
     * @param selfUse the treatment of a provider's use of its own service
     * @return the postings and the closing balances
     * @throws StuckProvidersException when an amount reaches providers that have no way out: one without a receiver, or
     *     several that serve only each other; the exception names all of them
     * @throws IllegalArgumentException when a provider's account or number of weights does not fit the balances, an
     *     account is a provider twice, or a balance is {@link Long#MIN_VALUE}
     * @throws ArithmeticException when a gross total, a closing balance or a sum of weights exceeds the range of {@code
     *     long}
     */
    public static Allocation allocate(long[] balances, List<Provider> providers, SelfUse selfUse) {
        Closing closing = Closing.open(balances, providers);
        long[][] weights = new long[providers.size()][];
        BitSet hasBalance = new BitSet();
        for (int p = 0; p < weights.length; p++) {
            int account = providers.get(p).getAccount();
            boolean[] isLeftOut = new boolean[balances.length];
            isLeftOut[account] = selfUse == SelfUse.IGNORED;
            weights[p] = providers.get(p).weigh(balances, isLeftOut);
            hasBalance.set(p, balances[account] != 0);
        }
        ProviderGraph graph = ProviderGraph.of(providers, weights);
        BitSet active = graph.reachedFrom(hasBalance);
        for (BitSet group : graph.findStuck(active)) {
            closing.addStuck(stuckProviders(group, balances, providers));
        }
        closing.requireNoneStuck();
        ReciprocalFlows exact = ReciprocalFlows.solve(balances, providers, weights, active);
        new ReciprocalTable(balances, providers, weights, exact).post(closing);
        return closing.finish(exact.contributions());
    }

    private static StuckProviders stuckProviders(BitSet group, long[] balances, List<Provider> providers) {
        List<Integer> accounts =
                group.stream().map(p -> providers.get(p).getAccount()).boxed().toList();
        return new StuckProviders(
                accounts, accounts.stream().map(account -> balances[account]).toList());
    }
}
