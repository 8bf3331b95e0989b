package dk.opgavekatalog.model.catalog;

/** Whether higher or lower values of an indicator are better. The source does not say; the makers of the data chose. */
public enum IndicatorDirection {
    /** A higher value is better. */
    HIGHER_IS_BETTER,
    /** A lower value, or an earlier date, is better. */
    LOWER_IS_BETTER,
    /** A matter of judgement: a value says something only together with others. */
    JUDGEMENT
}
