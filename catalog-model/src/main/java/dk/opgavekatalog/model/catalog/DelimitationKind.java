package dk.opgavekatalog.model.catalog;

/** Whether a delimitation says what is in a field or what is out of it. */
public enum DelimitationKind {
    /** It belongs to the field, although one could doubt it. */
    INCLUDED,
    /** It does not belong to the field. */
    EXCLUDED
}
