package dk.opgavekatalog.calc.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Follows what accounts had before an allocation of support to where it is afterwards, in one measure. An amount that a
 * provider gives has the same parts, in the same proportions, as the balance that it had at that moment, as {@link
 * Composition} tells it. Of providers that serve each other, each one's own balance is followed through all of them to
 * the receivers, by the exact weights: what the exact amounts of the entries consist of.
 */
final class SupportTrace {

    private final Opening opening;
    private final BitSet givers = new BitSet();

    /** What the positions hold that still give, or that gave nothing because their total was zero. */
    private final Map<Integer, HeldAmount> held = new TreeMap<>();

    private final FlowTable table = new FlowTable();

    private SupportTrace(Opening opening) {
        this.opening = opening;
    }

    /** A balance and its parts by the slot of the account that had them before the step. */
    private static final class HeldAmount {

        private final SortedMap<Integer, PreciseAmount> parts = new TreeMap<>();
        private long balance;

        private void add(int origin, PreciseAmount part) {
            parts.merge(origin, part, PreciseAmount::plus);
        }
    }

    /**
     * Follows the balances of all positions through the entries of one step and measure.
     *
     * @param entries the entries, in the order of the journal
     * @param balances the balances before the step
     */
    static FlowTable trace(Opening opening, List<Entries> entries, long... balances) {
        SupportTrace trace = new SupportTrace(opening);
        for (Entries sharing : entries) {
            for (int giver : GivenBalances.givers(sharing)) {
                trace.givers.set(giver);
            }
        }
        trace.open(balances);
        ProviderEntries last = null;
        for (Entries sharing : entries) {
            if (!GivenBalances.isMutual(sharing)) {
                trace.give(sharing);
            } else if (isFirstOfAllocation((ProviderEntries) sharing, last)) {
                last = (ProviderEntries) sharing;
                trace.serveEachOther(last);
            }
        }
        trace.close();
        return trace.table;
    }

    private static boolean isFirstOfAllocation(ProviderEntries provider, @Nullable ProviderEntries last) {
        return last == null || !provider.isAllocatedWith(last);
    }

    private void open(long... balances) {
        long[] staying = new long[opening.accounts().size()];
        for (int position = 0; position < balances.length; position++) {
            if (balances[position] != 0) {
                int slot = slotOf(position);
                if (givers.get(position)) {
                    HeldAmount own = heldAt(position);
                    own.balance = balances[position];
                    own.add(slot, PreciseAmount.of(balances[position]));
                } else {
                    staying[slot] = Math.addExact(staying[slot], balances[position]);
                }
            }
        }
        for (int slot = 0; slot < staying.length; slot++) {
            if (staying[slot] != 0) {
                table.add(slot, slot, PreciseAmount.of(staying[slot]));
            }
        }
    }

    /** Passes on the whole balance of a source, in the proportions of its parts. */
    private void give(Entries sharing) {
        HeldAmount given = held.remove(sharing.source());
        if (given == null) {
            return;
        }
        long[] received = new long[opening.accounts().size()];
        for (int i = 0; i < sharing.size(); i++) {
            if (sharing.isEntry(i) && sharing.amount(i) != 0) {
                long amount = sharing.amount(i);
                if (givers.get(sharing.target(i))) {
                    HeldAmount target = heldAt(sharing.target(i));
                    target.balance = Math.addExact(target.balance, amount);
                    given.parts.forEach((origin, part) ->
                            target.add(origin, part.times(amount).dividedBy(given.balance)));
                } else {
                    int slot = slotOf(sharing.target(i));
                    received[slot] = Math.addExact(received[slot], amount);
                }
            }
        }
        for (int slot = 0; slot < received.length; slot++) {
            long amount = received[slot];
            int target = slot;
            if (amount != 0) {
                given.parts.forEach((origin, part) ->
                        table.add(origin, target, part.times(amount).dividedBy(given.balance)));
            }
        }
    }

    /**
     * Passes on what all providers of an allocation had before. The rates are linear in each balance, so they also hold
     * for a provider whose total is zero because what comes to it cancels out.
     */
    private void serveEachOther(ProviderEntries provider) {
        int[] positions = provider.providers();
        long[][] weights = weightsBySlot(provider, positions.length);
        for (int other = 0; other < positions.length; other++) {
            HeldAmount own = held.get(positions[other]);
            if (own != null && own.balance != 0) {
                held.remove(positions[other]);
                // Nothing but the amounts of one field has come to a provider by now.
                int origin = own.parts.firstKey();
                for (int place = 0; place < positions.length; place++) {
                    addPassing(origin, provider.rate(place, other), weights[place]);
                }
            }
        }
    }

    private void addPassing(int origin, PreciseAmount rate, long... weights) {
        for (int slot = 0; slot < weights.length && rate.scaled().signum() != 0; slot++) {
            if (weights[slot] != 0) {
                table.add(origin, slot, rate.times(weights[slot]));
            }
        }
    }

    /** Returns the weights of receivers by provider and slot; what providers get from each other passes through. */
    private long[][] weightsBySlot(ProviderEntries provider, int providers) {
        BitSet mutual = GivenBalances.mutualProviders(provider);
        long[][] weights = new long[providers][opening.accounts().size()];
        for (int i = 0; i < provider.size(); i++) {
            if (!mutual.get(provider.target(i))) {
                int slot = slotOf(provider.target(i));
                for (int place = 0; place < providers; place++) {
                    weights[place][slot] = Math.addExact(weights[place][slot], provider.weightFor(place, i));
                }
            }
        }
        return weights;
    }

    /** Adds what positions still hold. */
    private void close() {
        held.forEach(
                (position, kept) -> kept.parts.forEach((origin, part) -> table.add(origin, slotOf(position), part)));
    }

    private HeldAmount heldAt(int position) {
        return held.computeIfAbsent(position, p -> new HeldAmount());
    }

    private int slotOf(int position) {
        return opening.positions().slotOf(position);
    }
}
