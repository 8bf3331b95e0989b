package dk.opgavekatalog.data.account;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The main categories and subcategories of a catalogue, by code and by name. */
final class CatalogGroups {

    private final Map<String, CatalogCode> byText = new HashMap<>();

    /** Names that several groups have. */
    private final Set<String> shared = new HashSet<>();

    CatalogGroups(TaskCatalog catalog) {
        for (MainCategory category : catalog.getMainCategories()) {
            for (Language language : Language.values()) {
                add(category.getCode(), category.getName().in(language));
            }
            for (Subcategory subcategory : category.getSubcategories()) {
                for (Language language : Language.values()) {
                    add(subcategory.getCode(), subcategory.getName().in(language));
                }
            }
        }
    }

    private void add(CatalogCode code, String name) {
        byText.put(code.toString(), code);
        byText.put(FoldedText.normalize(code + " " + name), code);
        CatalogCode other = byText.putIfAbsent(FoldedText.normalize(name), code);
        if (other != null && !other.equals(code)) {
            shared.add(FoldedText.normalize(name));
        }
    }

    /** Finds the group that a text names by its code, its name or both. */
    Optional<CatalogCode> find(String text) {
        String name = FoldedText.normalize(text);
        return shared.contains(name)
                ? Optional.empty()
                : Optional.ofNullable(byText.get(name))
                        .or(() ->
                                CodeAndName.find(text).map(both -> byText.get(FoldedText.normalize(both.toString()))));
    }
}
