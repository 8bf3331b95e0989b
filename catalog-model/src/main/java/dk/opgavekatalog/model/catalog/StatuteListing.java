package dk.opgavekatalog.model.catalog;

/** Whether and where section 0.7 of the catalogue presents a statute that fields cite. */
public enum StatuteListing {
    /** It is an entry of the list of everyday names. */
    LIST,
    /** The text before the list explains it, as it does kommunalfuldmagten. */
    TEXT,
    /** Fields cite it; section 0.7 takes it as known. */
    CITED
}
