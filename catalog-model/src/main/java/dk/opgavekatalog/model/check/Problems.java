package dk.opgavekatalog.model.check;

import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects problems at a place. A check walks down into a value with {@link #in(String)} and adds what it finds; all
 * the places share one list. A check of several documents begins each with {@link #inDocument(String)}. Not
 * thread-safe: one collector belongs to one check.
 */
public final class Problems {

    private static final int NO_INDEX = -1;

    /** The place that this one is in; null for the root. */
    private final @Nullable Problems parent;

    /** Name of the property in the parent; in the root the name of the document, or empty. */
    private final String name;

    /** Position in the list property, or {@value #NO_INDEX} when the place is no list element. */
    private final int index;

    private final Set<Problem> collected;

    /** The most problems to keep. */
    private final int limit;

    private Problems(@Nullable Problems parent, String name, int index, Set<Problem> collected, int limit) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.collected = collected;
        this.limit = limit;
    }

    /**
     * Returns an empty collector.
     *
     * @param document the name of the document that is checked, see {@link Problem#findDocument()}; empty for a
     *     document alone
     * @return the collector, at the document as a whole
     */
    public static Problems at(String document) {
        return new Problems(
                null, Objects.requireNonNull(document, "document"), NO_INDEX, new LinkedHashSet<>(), Integer.MAX_VALUE);
    }

    /**
     * Returns an empty collector for values of any size: it keeps the first problems and drops the later ones. To learn
     * whether there were more, let it keep one more than you show.
     *
     * @param limit the most problems to keep, at least one
     * @return the collector; its document has no name
     */
    public static Problems atMost(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + "; allowed is at least 1");
        }
        return new Problems(null, "", NO_INDEX, new LinkedHashSet<>(), limit);
    }

    /**
     * Returns a collector for one of several documents that are checked together. Its places are the same as when the
     * document is checked alone.
     *
     * @param document the name of the document among these, such as {@code statement}, see {@link
     *     Problem#findDocument()}
     * @return a collector for the document as a whole, on the same list
     */
    public Problems inDocument(String document) {
        return new Problems(null, Objects.requireNonNull(document, "document"), NO_INDEX, collected, limit);
    }

    /**
     * Returns a collector for a property of this place.
     *
     * @param property name of the property as in JSON
     * @return a collector for that place, on the same list
     */
    public Problems in(String property) {
        return new Problems(this, Objects.requireNonNull(property, "property"), NO_INDEX, collected, limit);
    }

    /**
     * Returns a collector for an element of a list property of this place.
     *
     * @param property name of the property as in JSON
     * @param index position in the list, from 0
     * @return a collector for that place, on the same list
     */
    public Problems in(String property, int index) {
        return new Problems(this, Objects.requireNonNull(property, "property"), index, collected, limit);
    }

    /**
     * Adds a problem at this place. The same problem found again, such as by two pools that meet the same weight,
     * counts once.
     *
     * @param reason why the value is refused
     * @param found the value found: words as a {@link Phrase}; of anything else its {@code toString} is kept
     * @param allowed the values that are allowed and what helps, in both languages
     */
    public void add(Reason reason, Object found, Phrase allowed) {
        if (collected.size() < limit) {
            Phrase value = found instanceof Phrase words ? words : Phrase.same(found.toString());
            collected.add(Problem.of(place(), reason, value, allowed).inDocument(document()));
        }
    }

    /**
     * Adds a problem when a text is blank.
     *
     * @param property name of the property at this place
     * @param text its value
     */
    public void requireText(String property, String text) {
        if (text.isBlank()) {
            in(property).add(Reason.BLANK, text, Phrase.of("en tekst, der ikke er tom", "a text that is not blank"));
        }
    }

    /**
     * Adds a problem for every element that has the same key as an earlier element.
     *
     * @param property name of the list property at this place
     * @param elements its elements
     * @param keyName name of the property that must be unique
     * @param key gives the key of an element
     * @param <T> type of the elements
     */
    public <T> void requireUnique(String property, List<T> elements, String keyName, Function<T, ?> key) {
        List<Object> keys = new ArrayList<>(elements.size());
        for (T element : elements) {
            keys.add(key.apply(element));
        }
        requireUnique(property, keyName, keys);
    }

    /**
     * Adds a problem for every element that has the same key as an earlier element.
     *
     * @param property name of the list property at this place
     * @param keyName name of the property that must be unique
     * @param keys the keys of the elements, in the order of the elements
     */
    public void requireUnique(String property, String keyName, List<?> keys) {
        if (keys.size() < 2) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                in(property, i)
                        .in(keyName)
                        .add(
                                Reason.DUPLICATE,
                                keys.get(i),
                                Phrase.of("hver " + keyName + " én gang", "each " + keyName + " once"));
            }
        }
    }

    /**
     * Adds a problem for every element that equals an earlier element.
     *
     * @param property name of the list property at this place
     * @param elements its elements
     */
    public void requireUnique(String property, List<?> elements) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!seen.add(elements.get(i))) {
                in(property, i)
                        .add(
                                Reason.DUPLICATE,
                                elements.get(i),
                                Phrase.of("hvert element én gang", "each element once"));
            }
        }
    }

    /**
     * Checks every element of a list, each at its own place.
     *
     * @param property name of the list property at this place
     * @param elements its elements
     */
    public void checkEach(String property, List<? extends Checkable> elements) {
        for (int i = 0; i < elements.size(); i++) {
            elements.get(i).check(in(property, i));
        }
    }

    /**
     * Whether nothing was found so far, at any place of this collector.
     *
     * @return true when the list is empty
     */
    public boolean isEmpty() {
        return collected.isEmpty();
    }

    /**
     * All problems kept so far, in the order in which they were found.
     *
     * @return an unmodifiable copy
     */
    public List<Problem> toList() {
        return List.copyOf(collected);
    }

    /**
     * Throws all collected problems at once; does nothing when there are none.
     *
     * @throws InvalidInputException when there is at least one problem
     */
    public void throwIfAny() {
        if (!collected.isEmpty()) {
            throw new InvalidInputException(toList());
        }
    }

    /** Built only when a problem is found: a check of a whole catalogue passes thousands of places. */
    private String place() {
        StringBuilder place = new StringBuilder();
        appendPlace(place);
        return place.toString();
    }

    private String document() {
        return parent == null ? name : parent.document();
    }

    private void appendPlace(StringBuilder place) {
        if (parent == null) {
            return;
        }
        parent.appendPlace(place);
        place.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        if (index != NO_INDEX) {
            place.append('/').append(index);
        }
    }
}
