package dk.opgavekatalog.model.catalog;

import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.stream.Stream;

/** The look-up tables of one catalogue. */
record CatalogIndex(
        ElementsByCode<MainCategory> mainCategories,
        ElementsByCode<Subcategory> subcategories,
        ElementsByCode<TaskField> fields,
        ElementsByText<TaskField> fieldNames,
        StatuteIndex statutes,
        IndicatorIndex indicators) {

    static CatalogIndex of(TaskCatalog catalog) {
        String edition = "edition " + catalog.getEdition().getId();
        ElementsByCode<TaskField> fields = new ElementsByCode<>(
                edition + " has no task field",
                subcategories(catalog).flatMap(sub -> sub.getFields().stream()),
                TaskField::getCode);
        return new CatalogIndex(
                new ElementsByCode<>(
                        edition + " has no main category", catalog.getMainCategories().stream(), MainCategory::getCode),
                new ElementsByCode<>(edition + " has no subcategory", subcategories(catalog), Subcategory::getCode),
                fields,
                fieldNames(edition, fields.elements()),
                new StatuteIndex(edition, catalog.getStatutes(), fields.elements()),
                new IndicatorIndex(edition, fields.elements()));
    }

    private static Stream<Subcategory> subcategories(TaskCatalog catalog) {
        return catalog.getMainCategories().stream().flatMap(main -> main.getSubcategories().stream());
    }

    private static ElementsByText<TaskField> fieldNames(String edition, List<TaskField> fields) {
        ElementsByText<TaskField> names = ElementsByText.ofNames(edition + " has no task field named");
        for (TaskField field : fields) {
            for (Language language : Language.values()) {
                String name = field.getName().in(language);
                names.add(name, field.getCode() + " " + name, field);
            }
        }
        return names;
    }
}
