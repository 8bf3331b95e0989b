package dk.opgavekatalog.calc.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which provider serves which, directly or through others. Providers are known by their place in the list. */
final class ProviderGraph {

    private final List<BitSet> reached;
    private final BitSet hasWayOut;

    private ProviderGraph(List<BitSet> reached, BitSet hasWayOut) {
        this.reached = reached;
        this.hasWayOut = hasWayOut;
    }

    /**
     * A graph by the weights of the providers.
     *
     * @param providers the providers
     * @param weights for each provider, what every account weighs
     */
    static ProviderGraph of(List<Provider> providers, long[][] weights) {
        int size = providers.size();
        List<BitSet> reached = new ArrayList<>();
        BitSet servesOthers = new BitSet();
        for (int p = 0; p < size; p++) {
            long[] rest = weights[p].clone();
            BitSet served = new BitSet();
            for (int q = 0; q < size; q++) {
                int account = providers.get(q).getAccount();
                served.set(q, p != q && rest[account] > 0);
                rest[account] = 0;
            }
            reached.add(served);
            servesOthers.set(p, LargestRemainder.totalWeight(rest) > 0);
        }
        closeTransitively(reached);
        BitSet hasWayOut = new BitSet();
        for (int p = 0; p < size; p++) {
            hasWayOut.set(p, servesOthers.get(p) || reached.get(p).intersects(servesOthers));
        }
        return new ProviderGraph(reached, hasWayOut);
    }

    /** Warshall: after provider k, every way that passes through the first k providers only is known. */
    private static void closeTransitively(List<BitSet> reached) {
        for (int k = 0; k < reached.size(); k++) {
            for (BitSet ways : reached) {
                if (ways.get(k)) {
                    ways.or(reached.get(k));
                }
            }
        }
    }

    /** The providers themselves and every provider that an amount of theirs gets to. */
    BitSet reachedFrom(BitSet providers) {
        BitSet all = (BitSet) providers.clone();
        providers.stream().forEach(p -> all.or(reached.get(p)));
        return all;
    }

    /**
     * Groups that nothing leaves: a provider that serves nobody, or providers each of which reaches all the others and
     * nothing else. Providers that lead into such a group without being reached from it belong to none.
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
