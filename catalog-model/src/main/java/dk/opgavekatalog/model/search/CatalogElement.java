package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.List;

/** A main category, subcategory or field with all its texts. */
record CatalogElement(CatalogCode code, LocalizedText name, List<PartText> texts) {

    static List<CatalogElement> of(TaskCatalog catalog, KeywordTexts keywords) {
        List<CatalogElement> elements = new ArrayList<>();
        for (MainCategory main : catalog.getMainCategories()) {
            elements.add(new CatalogElement(main.getCode(), main.getName(), CatalogTexts.of(main)));
            for (Subcategory sub : main.getSubcategories()) {
                elements.add(new CatalogElement(sub.getCode(), sub.getName(), CatalogTexts.of(sub)));
                for (TaskField field : sub.getFields()) {
                    List<PartText> texts = CatalogTexts.of(field, catalog);
                    texts.addAll(keywords.of(field.getCode()));
                    elements.add(new CatalogElement(field.getCode(), field.getName(), texts));
                }
            }
        }
        return elements;
    }
}
