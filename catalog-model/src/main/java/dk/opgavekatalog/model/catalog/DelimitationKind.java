package dk.opgavekatalog.model.catalog;

/** The two kinds of delimitation: about work in a field, and about work outside it. */
public enum DelimitationKind {
    /** It belongs to the field, although one could doubt it. */
    INCLUDED,
    /** It does not belong to the field. */
    EXCLUDED
}
