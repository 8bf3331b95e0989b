package dk.opgavekatalog.model.language;

/** The languages of the library's texts. */
public enum Language {
    /** Dansk. */
    DANISH,
    /** English. */
    ENGLISH
}
