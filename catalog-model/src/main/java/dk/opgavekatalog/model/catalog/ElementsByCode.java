package dk.opgavekatalog.model.catalog;

import dk.opgavekatalog.model.language.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The elements of one level of the catalogue, by code and by the text of the code. A look-up allocates no memory. When
 * several elements have the same code, the first is found; such a catalogue has problems anyway.
 */
final class ElementsByCode<T> {

    private final String notFound;
    private final NavigableMap<CatalogCode, T> sorted;
    private final Map<CatalogCode, Optional<T>> byCode = new HashMap<>();
    private final Map<String, Optional<T>> byText = new HashMap<>();
    private final List<T> elements;

    /**
     * @param notFound how the message about a code that does not exist begins
     */
    ElementsByCode(String notFound, NavigableMap<CatalogCode, T> sorted) {
        this.notFound = notFound;
        this.sorted = sorted;
        for (Map.Entry<CatalogCode, T> entry : sorted.entrySet()) {
            Optional<T> element = Optional.of(entry.getValue());
            byCode.put(entry.getKey(), element);
            byText.put(entry.getKey().toString(), element);
        }
        this.elements = List.copyOf(sorted.values());
    }

    /** The elements, in the order of the codes. */
    List<T> elements() {
        return elements;
    }

    Optional<T> find(CatalogCode code) {
        return byCode.getOrDefault(code, Optional.empty());
    }

    Optional<T> find(String code) {
        return byText.getOrDefault(code, Optional.empty());
    }

    T get(CatalogCode code) {
        Optional<T> found = find(code);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(notFound + " " + code + "; nearest: " + describeNearest(code));
        }
        return found.get();
    }

    T get(String code) {
        Optional<T> found = find(code);
        return found.isPresent() ? found.get() : get(CatalogCode.parse(code));
    }

    Phrase describeNearest(CatalogCode code) {
        String nearest = Stream.of(
                        Optional.ofNullable(sorted.lowerKey(code)), Optional.ofNullable(sorted.higherKey(code)))
                .flatMap(Optional::stream)
                .map(CatalogCode::toString)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? Phrase.of("ingen", "none") : Phrase.same(nearest);
    }
}
