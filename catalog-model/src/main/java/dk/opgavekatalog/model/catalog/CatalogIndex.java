package dk.opgavekatalog.model.catalog;

import java.util.TreeMap;

/** The elements of one catalogue by their codes. */
record CatalogIndex(
        ElementsByCode<MainCategory> mainCategories,
        ElementsByCode<Subcategory> subcategories,
        ElementsByCode<TaskField> fields) {

    static CatalogIndex of(TaskCatalog catalog) {
        String edition = "edition " + catalog.getEdition().getId();
        TreeMap<CatalogCode, MainCategory> mainCategories = new TreeMap<>();
        TreeMap<CatalogCode, Subcategory> subcategories = new TreeMap<>();
        TreeMap<CatalogCode, TaskField> fields = new TreeMap<>();
        for (MainCategory main : catalog.getMainCategories()) {
            mainCategories.putIfAbsent(main.getCode(), main);
            for (Subcategory sub : main.getSubcategories()) {
                subcategories.putIfAbsent(sub.getCode(), sub);
                for (TaskField field : sub.getFields()) {
                    fields.putIfAbsent(field.getCode(), field);
                }
            }
        }
        return new CatalogIndex(
                new ElementsByCode<>(edition + " has no main category", mainCategories),
                new ElementsByCode<>(edition + " has no subcategory", subcategories),
                new ElementsByCode<>(edition + " has no task field", fields));
    }
}
