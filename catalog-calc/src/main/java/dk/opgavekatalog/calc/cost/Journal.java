package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.engine.Entries;
import dk.opgavekatalog.calc.naming.Calculation;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * All entries of a journal in order, each created as it is read: a journal of millions of entries takes little more
 * memory than its sharings.
 */
final class Journal extends AbstractList<JournalEntry> implements RandomAccess {

    private final Calculation calculation;
    private final List<Entries> sharings;

    /** The number of entries before each sharing, and of all at the end. */
    private final int[] starts;

    /** The receivers with an entry of each sharing; empty where each receiver has one. */
    private final int[][] receivers;

    Journal(Calculation calculation, List<Entries> sharings) {
        this.calculation = calculation;
        this.sharings = sharings;
        this.starts = new int[sharings.size() + 1];
        this.receivers = new int[sharings.size()][];
        for (int s = 0; s < sharings.size(); s++) {
            Entries entries = sharings.get(s);
            int[] all =
                    IntStream.range(0, entries.size()).filter(entries::isEntry).toArray();
            starts[s + 1] = Math.addExact(starts[s], all.length);
            receivers[s] = all.length == entries.size() ? new int[0] : all;
        }
    }

    @Override
    public JournalEntry get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(starts, index);
        int sharing = found >= 0 ? found : -found - 2;
        while (starts[sharing + 1] == index) { // a sharing without any entry begins where the next one does
            sharing++;
        }
        int place = index - starts[sharing];
        int[] some = receivers[sharing];
        return new JournalEntry(calculation, sharings.get(sharing), some.length == 0 ? place : some[place]);
    }

    @Override
    public int size() {
        return starts[starts.length - 1];
    }
}
