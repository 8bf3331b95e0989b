package dk.opgavekatalog.calc.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The balances of the givers in one measure at the moment of each sharing of a journal. Moments have numbers: that of a
 * sharing is the number of sharings before it. Whatever had seen as many sharings as the moment's number gives first,
 * and then the receivers of that sharing receive.
 */
final class GivenBalances {

    private final List<Entries> journal;
    private final int measure;

    /** The sharings of the measure by the moment at which their source gave, in the order of the journal. */
    private final Map<Integer, List<Integer>> givingAt = new HashMap<>();

    /** The balance of the source of each sharing before it gave: all of it, and what other sharings had left of it. */
    private final long[] seen;

    private final long[] left;

    /** The balances of providers that served each other, by moment and position. */
    private final Map<Integer, Map<Integer, Long>> ofProviders = new HashMap<>();

    GivenBalances(Opening opening, List<Entries> journal, int measure) {
        this.journal = journal;
        this.measure = measure;
        this.seen = new long[journal.size()];
        this.left = new long[journal.size()];
        for (int j = 0; j < journal.size(); j++) {
            if (journal.get(j).measure() == measure) {
                givingAt.computeIfAbsent(journal.get(j).seen(), moment -> new ArrayList<>(1))
                        .add(j);
            }
        }
        long[] balances = opening.amounts()[measure].clone();
        for (int moment = 0; moment < journal.size(); moment++) {
            give(moment, balances);
            receive(moment, balances);
        }
    }

    private void give(int moment, long... balances) {
        List<Integer> giving = givingAt(moment);
        for (int j : giving) {
            seen[j] = balances[journal.get(j).source()];
            if (isMutual(journal.get(j))) {
                ofProviders.computeIfAbsent(moment, m -> new HashMap<>());
                for (int position : ((ProviderEntries) journal.get(j)).providers()) {
                    ofProviders.get(moment).put(position, balances[position]);
                }
            }
        }
        for (int j : giving) {
            Entries entries = journal.get(j);
            left[j] = balances[entries.source()];
            for (int giver : givers(entries)) {
                balances[giver] = entries instanceof ProviderEntries ? 0 : Math.subtractExact(left[j], given(entries));
            }
        }
    }

    private void receive(int moment, long... balances) {
        Entries entries = journal.get(moment);
        if (entries.measure() == measure) {
            BitSet mutual = mutualProviders(entries);
            for (int i = 0; i < entries.size(); i++) {
                if (entries.isEntry(i) && !mutual.get(entries.target(i))) {
                    balances[entries.target(i)] = Math.addExact(balances[entries.target(i)], entries.amount(i));
                }
            }
        }
    }

    /** The sharings whose source gave at a moment, in the order of the journal. */
    List<Integer> givingAt(int moment) {
        return givingAt.getOrDefault(moment, List.of());
    }

    /** Returns the balance of the source of a sharing at the moment when it gave. */
    long seen(int sharing) {
        return seen[sharing];
    }

    /** Returns the part of that balance that was left when the sharing took its own. */
    long left(int sharing) {
        return left[sharing];
    }

    /** Returns the balance of a provider before the providers served each other. */
    long ofProvider(ProviderEntries entries, int position) {
        Map<Integer, Long> balances = Objects.requireNonNull(ofProviders.get(entries.seen()), "providers");
        return Objects.requireNonNull(balances.get(position), "provider");
    }

    /** Returns the amount that a sharing of an amount took from its source. */
    static long given(Entries entries) {
        long given = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.isEntry(i)) {
                given = Math.addExact(given, entries.amount(i));
            }
        }
        return given;
    }

    /**
     * Returns the positions that give in a sharing: its source, or all providers that serve each other. One whose gross
     * total is zero has no entries of its own, but what it had before is in those of the others. It keeps parts that
     * add up to zero.
     */
    static int[] givers(Entries entries) {
        return isMutual(entries) ? ((ProviderEntries) entries).providers() : new int[] {entries.source()};
    }

    static boolean isMutual(Entries entries) {
        return entries instanceof ProviderEntries provider && provider.isReciprocal();
    }

    /** Returns the positions of providers that serve each other: what they give to each other passes through them. */
    static BitSet mutualProviders(Entries entries) {
        BitSet positions = new BitSet();
        if (isMutual(entries)) {
            IntStream.of(givers(entries)).forEach(positions::set);
        }
        return positions;
    }
}
