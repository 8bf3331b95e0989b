package dk.opgavekatalog.model.catalog;

import dk.opgavekatalog.model.language.Phrase;

/** The three levels of the catalogue (section 0.2), and of its codes. */
public enum CatalogLevel {
    /** Hovedkategori, such as 1. */
    MAIN_CATEGORY(Phrase.of("koden for en hovedkategori", "the code of a main category")),
    /** Delkategori, such as 1.4. */
    SUBCATEGORY(Phrase.of("koden for en delkategori", "the code of a subcategory")),
    /** Opgavefelt, such as 1.4.10. */
    FIELD(Phrase.of("koden for et opgavefelt", "the code of a task field"));

    private final Phrase code;

    CatalogLevel(Phrase code) {
        this.code = code;
    }

    /** Names a code of this level, for messages. */
    Phrase describeCode() {
        return code;
    }
}
