package dk.opgavekatalog.data.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of a type that has a factory and no builder: its place in an array that collects the parts.
 *
 * @param position the place, from 0
 * @param <V> the type of the part
 */
record CollectedPart<V>(int position) {

    void set(Object[] parts, V value) {
        parts[position] = value;
    }

    /** Returns the part. It has been set, since objects are made only when all required parts are there. */
    V get(Object[] parts) {
        return find(parts).orElseThrow();
    }

    @SuppressWarnings("unchecked") // only set puts anything at the position
    Optional<V> find(Object[] parts) {
        return Optional.ofNullable((V) parts[position]);
    }

    /** Adds to a part that is a list. */
    static <E> void add(CollectedPart<List<E>> list, Object[] parts, E element) {
        if (list.find(parts).isEmpty()) {
            list.set(parts, new ArrayList<>());
        }
        list.get(parts).add(element);
    }
}
