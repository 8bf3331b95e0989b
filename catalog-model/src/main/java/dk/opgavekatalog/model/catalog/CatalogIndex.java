package dk.opgavekatalog.model.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Look-up tables of one catalogue. Of several elements with the same code or id the first one is found; such a
 * catalogue has problems anyway.
 */
record CatalogIndex(
        Map<CatalogCode, MainCategory> mainCategories,
        Map<CatalogCode, Subcategory> subcategories,
        List<TaskField> fields,
        Map<CatalogCode, TaskField> byCode,
        TreeMap<CatalogCode, TaskField> sorted,
        Map<String, Statute> statutes) {

    static CatalogIndex of(TaskCatalog catalog) {
        Map<CatalogCode, MainCategory> mainCategories = new HashMap<>();
        Map<CatalogCode, Subcategory> subcategories = new HashMap<>();
        TreeMap<CatalogCode, TaskField> sorted = new TreeMap<>();
        for (MainCategory main : catalog.getMainCategories()) {
            mainCategories.putIfAbsent(main.getCode(), main);
            for (Subcategory sub : main.getSubcategories()) {
                subcategories.putIfAbsent(sub.getCode(), sub);
                sub.getFields().forEach(field -> sorted.putIfAbsent(field.getCode(), field));
            }
        }
        Map<String, Statute> statutes = new HashMap<>();
        catalog.getStatutes().forEach(statute -> statutes.putIfAbsent(statute.getId(), statute));
        return new CatalogIndex(
                mainCategories, subcategories, List.copyOf(sorted.values()), new HashMap<>(sorted), sorted, statutes);
    }

    String describeNearest(CatalogCode code) {
        String nearest = Stream.of(
                        Optional.ofNullable(sorted.lowerKey(code)), Optional.ofNullable(sorted.higherKey(code)))
                .flatMap(Optional::stream)
                .map(CatalogCode::toString)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? "none" : nearest;
    }
}
