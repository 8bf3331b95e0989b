package dk.opgavekatalog.model.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the different values of a sequence, from 0 in the order in which they first come. The amounts of a statement
 * often name the same object as the amount before, or go through the same objects in turn; these are found without
 * their hash. Not thread-safe.
 *
 * @param <T> the type of the values
 */
final class Numbering<T> {

    /** Room for the fields and pools of a statement, so that nothing grows while they get their numbers. */
    private static final int USUAL_ROOM = 128;

    private final Map<T, Integer> numbers = new HashMap<>(USUAL_ROOM);

    /** The values by their numbers, and room behind them. */
    private @Nullable Object[] values = new Object[USUAL_ROOM];

    private int size;

    /** The number that was given last. */
    private int last;

    /** Returns the number of a value; gives it the next number when it is new. */
    int add(T value) {
        if (!isSameOrNext(value)) {
            last = findOrAppend(value);
        }
        return last;
    }

    /** Returns the number of a value, or -1 when it has none. */
    int numberOf(T value) {
        if (isSameOrNext(value)) {
            return last;
        }
        int number = numbers.getOrDefault(value, -1);
        last = Math.max(number, 0);
        return number;
    }

    /** Whether this is the object of the last number or of the one after it, to which it moves on. */
    private boolean isSameOrNext(Object value) {
        if (values[last] == value) {
            return true;
        }
        int next = last + 1 < size ? last + 1 : 0;
        if (values[next] == value) {
            last = next;
            return true;
        }
        return false;
    }

    private int findOrAppend(T value) {
        Integer known = numbers.putIfAbsent(value, size);
        if (known != null) {
            return known;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        return size++;
    }

    /** The values in the order of their numbers. */
    @SuppressWarnings("unchecked") // only add puts anything there
    List<T> toList() {
        return (List<T>) List.of(Arrays.copyOf(values, size));
    }
}
