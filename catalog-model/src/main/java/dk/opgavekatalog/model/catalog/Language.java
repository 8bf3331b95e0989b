package dk.opgavekatalog.model.catalog;

/** The languages of the library's texts. */
public enum Language {
    /** Dansk. */
    DANISH,
    /** English. */
    ENGLISH
}
