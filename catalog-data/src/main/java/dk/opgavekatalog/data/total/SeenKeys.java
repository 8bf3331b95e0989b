package dk.opgavekatalog.data.total;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The different keys of some rows, by their numbers, as long as they are few. Not thread-safe. */
public final class SeenKeys {

    /** The most numbers of a key that are kept. */
    private static final int MOST = 32;

    private final int[][] numbers;

    /** How many numbers of each key are kept; one more than the most where there are too many. */
    private final int[] counts;

    /** Makes an object without rows for a number of keys. */
    public SeenKeys(int keys) {
        this.numbers = new int[keys][2];
        this.counts = new int[keys];
    }

    /** Adds a key of a row. */
    public void add(int key, int number) {
        int count = counts[key];
        int[] known = numbers[key];
        if (count > MOST || (count > 0 && known[count - 1] == number)) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (known[i] == number) {
                return;
            }
        }
        if (count < MOST) {
            if (count == known.length) {
                known = Arrays.copyOf(known, 2 * count);
                numbers[key] = known;
            }
            known[count] = number;
        }
        counts[key] = count + 1;
    }

    /** Adds the keys of other rows. */
    void addAll(SeenKeys other) {
        for (int key = 0; key < counts.length; key++) {
            for (int i = 0; i < Math.min(MOST, other.counts[key]); i++) {
                add(key, other.numbers[key][i]);
            }
            counts[key] = other.counts[key] > MOST ? MOST + 1 : counts[key];
        }
    }

    /** Whether all rows have a key with some property; false where it is not known. */
    boolean areAll(int key, IntPredicate property) {
        return counts[key] <= MOST
                && Arrays.stream(numbers[key], 0, counts[key]).allMatch(property);
    }
}
