package dk.opgavekatalog.model.catalog;

import java.util.List;
import java.util.stream.Stream;

/** The look-up tables of one catalogue. */
record CatalogIndex(
        CodeTable<MainCategory> mainCategories,
        CodeTable<Subcategory> subcategories,
        CodeTable<TaskField> fields,
        TextTable<TaskField> fieldNames,
        StatuteIndex statutes,
        IndicatorIndex indicators) {

    static CatalogIndex of(TaskCatalog catalog) {
        String edition = "edition " + catalog.getEdition().getId();
        CodeTable<TaskField> fields = new CodeTable<>(
                edition + " has no task field",
                subcategories(catalog).flatMap(sub -> sub.getFields().stream()),
                TaskField::getCode);
        return new CatalogIndex(
                new CodeTable<>(
                        edition + " has no main category", catalog.getMainCategories().stream(), MainCategory::getCode),
                new CodeTable<>(edition + " has no subcategory", subcategories(catalog), Subcategory::getCode),
                fields,
                fieldNames(edition, fields.elements()),
                new StatuteIndex(edition, catalog.getStatutes(), fields.elements()),
                new IndicatorIndex(edition, fields.elements()));
    }

    private static Stream<Subcategory> subcategories(TaskCatalog catalog) {
        return catalog.getMainCategories().stream().flatMap(main -> main.getSubcategories().stream());
    }

    private static TextTable<TaskField> fieldNames(String edition, List<TaskField> fields) {
        TextTable<TaskField> names = TextTable.ofNames(edition + " has no task field named");
        for (TaskField field : fields) {
            for (Language language : Language.values()) {
                String name = field.getName().in(language);
                names.add(name, field.getCode() + " " + name, field);
            }
        }
        return names;
    }
}
