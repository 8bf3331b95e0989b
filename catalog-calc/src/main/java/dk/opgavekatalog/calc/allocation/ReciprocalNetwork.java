package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.allocation.FlowRounding.Flow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The exact flows of the reciprocal method as a network, rounded and posted.
 *
 * <p>Each provider has two nodes, and its gross total flows from the first to the second. Its balance enters at the
 * first node, and its postings leave at the second. Each receiver that is not a provider has one node, and everything
 * it gets flows on into a common sink. So every total is a flow too, and is rounded to one of its neighbours like every
 * posting.
 */
final class ReciprocalNetwork {

    private static final int NO_PROVIDER = -1;

    private final List<Provider> providers;
    private final long[][] weights;
    private final ReciprocalFlows exact;

    /** The place of each account among the providers. */
    private final int[] placeOfAccount;

    ReciprocalNetwork(int accounts, List<Provider> providers, long[][] weights, ReciprocalFlows exact) {
        this.providers = providers;
        this.weights = weights;
        this.exact = exact;
        this.placeOfAccount = new int[accounts];
        Arrays.fill(placeOfAccount, NO_PROVIDER);
        for (int p = 0; p < weights.length; p++) {
            placeOfAccount[providers.get(p).getAccount()] = p;
        }
    }

    /** Posts the rounded flows; the balance of every provider is zero afterwards. */
    void post(Closing closing) {
        BigInteger[] rounded = FlowRounding.round(sink() + 1, flows(), exact.denominator());
        int next = 0;
        long[][] amounts = new long[weights.length][placeOfAccount.length];
        for (int p = 0; p < weights.length; p++) {
            for (int account = 0; account < placeOfAccount.length; account++) {
                if (weights[p][account] > 0) {
                    amounts[p][account] = toLong(
                            rounded[next++],
                            "the flow from provider " + providers.get(p).getAccount() + " to account " + account);
                }
            }
        }
        for (int p = 0; p < weights.length; p++) {
            int account = providers.get(p).getAccount();
            long grossTotal = toLong(rounded[next++], "the gross total of provider " + account);
            long totalWeight = LargestRemainder.totalWeight(weights[p]);
            ExactFraction exactGrossTotal = ExactFraction.of(exact.grossNumerator(p), exact.denominator());
            closing.addClosed(
                    ClosedProvider.ofExact(account, grossTotal, exactGrossTotal, weights[p], totalWeight, amounts[p]));
            closing.clear(account);
        }
        for (int account = 0; account < placeOfAccount.length; account++) {
            if (placeOfAccount[account] == NO_PROVIDER) {
                closing.add(account, toLong(rounded[next++], "the flow to account " + account));
            }
        }
    }

    /** Returns the flows: postings, gross totals and receivers, in this order. */
    private List<Flow> flows() {
        List<Flow> postings = new ArrayList<>();
        List<Flow> grossTotals = new ArrayList<>();
        BigInteger[] received = new BigInteger[placeOfAccount.length];
        Arrays.fill(received, BigInteger.ZERO);
        for (int p = 0; p < weights.length; p++) {
            int exit = weights.length + p;
            for (int account = 0; account < received.length; account++) {
                if (weights[p][account] > 0) {
                    BigInteger flow = exact.numerator(p, account);
                    postings.add(new Flow(exit, entrance(account), flow));
                    received[account] = received[account].add(flow);
                }
            }
            grossTotals.add(new Flow(p, exit, exact.grossNumerator(p)));
        }
        List<Flow> flows = new ArrayList<>(postings);
        flows.addAll(grossTotals);
        for (int account = 0; account < received.length; account++) {
            if (placeOfAccount[account] == NO_PROVIDER) {
                flows.add(new Flow(entrance(account), sink(), received[account]));
            }
        }
        return flows;
    }

    private int entrance(int account) {
        int place = placeOfAccount[account];
        return place == NO_PROVIDER ? 2 * weights.length + account : place;
    }

    private int sink() {
        return 2 * weights.length + placeOfAccount.length;
    }

    private static long toLong(BigInteger amount, String what) {
        if (amount.abs().bitLength() >= Long.SIZE) {
            throw new ArithmeticException(what + " is " + amount + "; allowed is " + -LargestRemainder.MAX_AMOUNT
                    + " to " + LargestRemainder.MAX_AMOUNT);
        }
        return amount.longValue();
    }
}
