package dk.opgavekatalog.model.testing;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Catalogues made of fields alone: the categories above them follow from the codes. */
public final class TinyCatalog {

    private TinyCatalog() {}

    /** With fields that have nothing but a name. */
    public static TaskCatalog of(String edition, String... codes) {
        return builder(edition, Arrays.stream(codes).map(TinyCatalog::field).toList())
                .build();
    }

    /** With these fields; statutes and notes can be added. */
    public static TaskCatalog.Builder builder(String edition, List<TaskField> fields) {
        TreeMap<CatalogCode, TreeMap<CatalogCode, List<TaskField>>> tree = new TreeMap<>();
        for (TaskField field : fields) {
            CatalogCode sub = field.getCode().findParent().orElseThrow();
            tree.computeIfAbsent(sub.findParent().orElseThrow(), code -> new TreeMap<>())
                    .computeIfAbsent(sub, code -> new ArrayList<>())
                    .add(field);
        }
        TaskCatalog.Builder catalog = TaskCatalog.builder()
                .schemaVersion(TaskCatalog.SCHEMA_VERSION)
                .edition(Edition.builder()
                        .id(edition)
                        .name(LocalizedText.of("Udgave " + edition, "Edition " + edition))
                        .accountingFunction("6.45.51")
                        .dataVersion("1.0.0")
                        .source("Lavet til test")
                        .build());
        tree.forEach((main, subs) -> {
            MainCategory.Builder category = MainCategory.builder().code(main).name(name(main));
            subs.forEach((sub, below) -> category.addSubcategories(Subcategory.builder()
                    .code(sub)
                    .name(name(sub))
                    .addAllFields(below)
                    .build()));
            catalog.addMainCategories(category.build());
        });
        return catalog;
    }

    /** A field that has nothing but a name. */
    public static TaskField field(String code) {
        return fieldBuilder(code).build();
    }

    /** A field that has nothing but a name yet. */
    public static TaskField.Builder fieldBuilder(String code) {
        CatalogCode parsed = CatalogCode.parse(code);
        return TaskField.builder().code(parsed).name(name(parsed));
    }

    private static LocalizedText name(CatalogCode code) {
        return LocalizedText.of("Navn " + code, "Name " + code);
    }
}
