package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Random numbers and lists for the generators. */
final class Picking {

    private Picking() {}

    /** Generates each number equally often, which is several times as fast as jqwik's usual distribution. */
    static Arbitrary<Long> between(long smallest, long largest) {
        return Arbitraries.longs().between(smallest, largest).withDistribution(RandomDistribution.uniform());
    }

    /** Keeps the first of the elements that have the same key. */
    static <T> List<T> firstOf(Collection<T> elements, Function<T, ?> key) {
        Map<Object, T> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(key.apply(element), element));
        return List.copyOf(first.values());
    }

    /** The main categories that have a field; a revised edition can have some without. */
    static List<MainCategory> mainCategories(TaskCatalog catalog) {
        return catalog.getMainCategories().stream()
                .filter(main -> catalog.getFields().stream()
                        .anyMatch(field -> field.getCode().isWithin(main.getCode())))
                .toList();
    }
}
