package dk.opgavekatalog.model.catalog;

/** The three levels of the catalogue (section 0.2), and of its codes. */
public enum CatalogLevel {
    /** Hovedkategori, such as 1. */
    MAIN_CATEGORY,
    /** Delkategori, such as 1.4. */
    SUBCATEGORY,
    /** Opgavefelt, such as 1.4.10. */
    FIELD
}
