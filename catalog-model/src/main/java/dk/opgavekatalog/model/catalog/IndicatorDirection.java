package dk.opgavekatalog.model.catalog;

/** Which values of an indicator are the better ones. The source does not say; this is the choice of the data. */
public enum IndicatorDirection {
    /** A higher value is better. */
    HIGHER_IS_BETTER,
    /** A lower value, or an earlier date, is better. */
    LOWER_IS_BETTER,
    /** A matter of judgement: a value says something only together with others. */
    JUDGEMENT
}
