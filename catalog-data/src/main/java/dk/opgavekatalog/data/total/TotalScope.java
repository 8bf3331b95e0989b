package dk.opgavekatalog.data.total;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows that have certain keys.
 *
 * @param keys for each key the form that it must have, as {@link TotalKeys} gives it, or {@link #ANY}
 */
public record TotalScope(List<String> keys) {

    /** Stands for a key that may be anything. */
    public static final String ANY = "";

    /** Whether a key may be anything. */
    public boolean isAny(int key) {
        return keys.get(key).equals(ANY);
    }

    /** Returns the rows of these that have a certain key. */
    public TotalScope with(int key, String form) {
        List<String> changed = new ArrayList<>(keys);
        changed.set(key, form);
        return new TotalScope(List.copyOf(changed));
    }
}
