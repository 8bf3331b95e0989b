package dk.opgavekatalog.calc.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The graph of which provider serves which, directly or through others. Providers are places in their list. */
final class ProviderGraph {

    private final List<BitSet> reached;
    private final BitSet hasWayOut;

    private ProviderGraph(List<BitSet> reached, BitSet hasWayOut) {
        this.reached = reached;
        this.hasWayOut = hasWayOut;
    }

    /**
     * Creates the graph from the weights of the providers.
     *
     * @param providers the providers
     * @param weights the weights of all accounts, for each provider
     */
    static ProviderGraph of(List<Provider> providers, long[][] weights) {
        int size = providers.size();
        BitSet isProvider = new BitSet();
        providers.forEach(provider -> isProvider.set(provider.getAccount()));
        List<BitSet> reached = new ArrayList<>();
        BitSet servesOthers = new BitSet();
        for (int p = 0; p < size; p++) {
            BitSet served = new BitSet();
            for (int q = 0; q < size; q++) {
                int account = providers.get(q).getAccount();
                served.set(q, p != q && weights[p][account] > 0);
            }
            reached.add(served);
            servesOthers.set(p, servesOthers(weights[p], isProvider));
        }
        closeTransitively(reached);
        BitSet hasWayOut = new BitSet();
        for (int p = 0; p < size; p++) {
            hasWayOut.set(p, servesOthers.get(p) || reached.get(p).intersects(servesOthers));
        }
        return new ProviderGraph(reached, hasWayOut);
    }

    private static boolean servesOthers(long[] weights, BitSet isProvider) {
        for (int account = 0; account < weights.length; account++) {
            if (weights[account] > 0 && !isProvider.get(account)) {
                return true;
            }
        }
        return false;
    }

    /** Adds indirect ways (Warshall): after provider k, all ways through only the first k providers are known. */
    private static void closeTransitively(List<BitSet> reached) {
        for (int k = 0; k < reached.size(); k++) {
            for (BitSet ways : reached) {
                if (ways.get(k)) {
                    ways.or(reached.get(k));
                }
            }
        }
    }

    /** Returns the given providers and all providers that their amounts reach. */
    BitSet reachedFrom(BitSet providers) {
        BitSet all = (BitSet) providers.clone();
        providers.stream().forEach(p -> all.or(reached.get(p)));
        return all;
    }

    /**
     * Finds the groups that amounts cannot leave: a provider that serves no account, or providers that all reach each
     * other and nothing else. A provider that leads into such a group, but is not reached from it, is not part of it.
     *
     * @param providers the providers to look at, with all that they reach
     * @return the groups, in the order of their first providers
     */
    List<BitSet> findStuck(BitSet providers) {
        List<BitSet> groups = new ArrayList<>();
        BitSet grouped = new BitSet();
        for (int p = providers.nextSetBit(0); p >= 0; p = providers.nextSetBit(p + 1)) {
            int first = p;
            boolean isStuck = !hasWayOut.get(p)
                    && reached.get(p).stream().allMatch(q -> reached.get(q).get(first) || q == first);
            if (isStuck && !grouped.get(p)) {
                BitSet group = (BitSet) reached.get(p).clone();
                group.set(p);
                grouped.or(group);
                groups.add(group);
            }
        }
        return groups;
    }
}
