package dk.opgavekatalog.model.catalog;

/** Who decided that something is in an edition. */
public enum Origin {
    /** The published catalogue. */
    SOURCE,
    /** This project, where the source asks for something and does not say how. */
    PROJECT,
    /** A user, for an edition of their own. */
    LOCAL
}
