package dk.opgavekatalog.data.testing;

import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import java.util.function.Predicate;

/** Editions that differ from a bundled one in what they keep out of cost. */
public final class OtherEditions {

    private OtherEditions() {}

    /** The same edition, but for which main categories are kept out. */
    public static TaskCatalog keepingOut(TaskCatalog catalog, Predicate<MainCategory> isOut) {
        return TaskCatalog.builder()
                .from(catalog)
                .mainCategories(catalog.getMainCategories().stream()
                        .map(main -> MainCategory.builder()
                                .from(main)
                                .excludedFromCost(isOut.test(main))
                                .build())
                        .toList())
                .build();
    }
}
