package dk.opgavekatalog.model.catalog;

import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.FoldedText;
import dk.opgavekatalog.model.text.Similarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Elements of the catalogue by a text: an id, or one of several names. When several have the same text, the first is
 * found.
 */
final class ElementsByText<T> {

    private static final int NEAREST = 3;

    private final String notFound;
    private final Function<String, String> form;
    private final Map<String, Optional<T>> byText = new HashMap<>();
    private final List<Entry<T>> entries = new ArrayList<>();

    /** A text of an element, and how a message shows the element by it. */
    private record Entry<T>(String text, String shown, T element) {}

    private ElementsByText(String notFound, Function<String, String> form) {
        this.notFound = notFound;
        this.form = form;
    }

    /**
     * Finds exactly the texts that were added.
     *
     * @param notFound how the message about a text that does not exist begins
     */
    static <T> ElementsByText<T> ofIds(String notFound) {
        return new ElementsByText<>(notFound, Function.identity());
    }

    /**
     * Finds the texts that were added in any spelling.
     *
     * @param notFound how the message about a text that does not exist begins
     */
    static <T> ElementsByText<T> ofNames(String notFound) {
        return new ElementsByText<>(notFound, FoldedText::normalize);
    }

    void add(String id, T element) {
        add(id, id, element);
    }

    void add(String text, String shown, T element) {
        byText.putIfAbsent(form.apply(text), Optional.of(element));
        entries.add(new Entry<>(text, shown, element));
    }

    Optional<T> find(String text) {
        return byText.getOrDefault(form.apply(text), Optional.empty());
    }

    T get(String text) {
        return find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException(notFound + " '" + text + "'; nearest: " + describeNearest(text)));
    }

    /** An element that is near by two names is shown by the nearer one only. */
    Phrase describeNearest(String text) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String nearest = Similarity.to(text).rank(entries, Entry::text).stream()
                .filter(entry -> seen.add(entry.element()))
                .limit(NEAREST)
                .map(Entry::shown)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? Phrase.of("ingen", "none") : Phrase.same(nearest);
    }
}
