package dk.opgavekatalog.model.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the different values of a sequence, from 0 in the order in which they first come: a hash table with the
 * numbers in an array. The amounts of a statement often name the same object as the amount before, or go through the
 * same objects in turn; these are found without their hash. Not thread-safe.
 *
 * @param <T> the type of the values
 */
final class Numbering<T> {

    /** The values by their numbers, and room behind them. */
    private @Nullable Object[] values;

    /** At the place of its hash, or the next free one, each value has its number and one more. Half are free. */
    private int[] places;

    private int size;

    /** The number that was given last. */
    private int last;

    /** Starts without values, with room for the expected number. */
    Numbering(int expected) {
        int room = 2 * Integer.highestOneBit(Math.max(expected, 1));
        this.values = new Object[room];
        this.places = new int[2 * room];
    }

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
        int number = places[placeOf(value)] - 1;
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
        int place = placeOf(value);
        if (places[place] == 0) {
            if (size == values.length) {
                grow();
                place = placeOf(value);
            }
            values[size] = value;
            size++;
            places[place] = size;
        }
        return places[place] - 1;
    }

    /** Returns the place of a value, or the free place for it. */
    private int placeOf(Object value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 16) & places.length - 1;
        while (places[place] != 0 && !value.equals(values[places[place] - 1])) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void grow() {
        values = Arrays.copyOf(values, 2 * values.length);
        places = new int[2 * places.length];
        for (int number = 0; number < size; number++) {
            places[placeOf(Objects.requireNonNull(values[number]))] = number + 1;
        }
    }

    /** The values in the order of their numbers. */
    @SuppressWarnings("unchecked") // only add puts anything there
    List<T> toList() {
        return (List<T>) List.of(Arrays.copyOf(values, size));
    }
}
