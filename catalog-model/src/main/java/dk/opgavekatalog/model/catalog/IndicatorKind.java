package dk.opgavekatalog.model.catalog;

/** The two kinds of indicator. */
public enum IndicatorKind {
    /** Produktivitet: output in relation to the resources used. */
    PRODUCTIVITY,
    /** Kvalitet: how good the service is for those who receive it. */
    QUALITY
}
