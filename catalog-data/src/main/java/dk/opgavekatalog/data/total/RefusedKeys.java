package dk.opgavekatalog.data.total;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The keys of refused rows, by their numbers, which totals may lack. Not thread-safe. */
public final class RefusedKeys {

    /** Stands for a key that cannot be read, and so may be anything. */
    private static final int ANYTHING = -1;

    /** The most different keys that are kept; where there are more, any row may be among them. */
    private static final int MOST = 1000;

    private final Set<List<Integer>> keys = new LinkedHashSet<>();

    /** Adds a row; a number below zero is a key that cannot be read. */
    public void add(int... numbers) {
        add(IntStream.of(numbers)
                .map(number -> Math.max(ANYTHING, number))
                .boxed()
                .toList());
    }

    private void add(List<Integer> numbers) {
        keys.add(
                keys.size() < MOST
                        ? numbers
                        : numbers.stream().map(number -> ANYTHING).toList());
    }

    /** Adds the rows of others. */
    void addAll(RefusedKeys other) {
        other.keys.forEach(this::add);
    }

    /**
     * Whether any row may be one of certain rows.
     *
     * @param isIn whether a key with a number is one of theirs
     */
    boolean mayBelong(KeyProperty isIn) {
        return keys.stream()
                .anyMatch(numbers -> IntStream.range(0, numbers.size())
                        .allMatch(key -> numbers.get(key) == ANYTHING || isIn.test(key, numbers.get(key))));
    }

    /** A property of a key and the number of its text. */
    @FunctionalInterface
    interface KeyProperty {
        boolean test(int key, int number);
    }
}
