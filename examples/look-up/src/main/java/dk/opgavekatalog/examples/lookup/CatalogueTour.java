package dk.opgavekatalog.examples.lookup;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.description.CatalogDescriptions;
import dk.opgavekatalog.model.language.Language;

/** A first look at the catalogue, as in the guide of catalog-model. */
public final class CatalogueTour {

    private CatalogueTour() {}

    /**
     * Prints a few things that the catalogue knows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        TaskCatalog catalog = Catalogs.edition2006();
        CatalogCode code = Catalogs.search2006().search("tandpleje").get(0).getCode();
        TaskField field = catalog.getField(code);
        System.out.println(field.getCode() + " " + field.getName().getEn());
        for (TaskField other : catalog.getFieldsCiting("sundhedsloven")) {
            System.out.println(
                    "Health Act: " + other.getCode() + " " + other.getName().getEn());
        }
        int fields = catalog.getFieldsWithConcept("brugertilfredshed").size();
        System.out.println("User satisfaction is an indicator of " + fields + " fields");
        String all = CatalogDescriptions.of(catalog, Language.DANISH).describeField(code);
        System.out.print(all);
    }
}
