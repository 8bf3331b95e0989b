package dk.opgavekatalog.calc.indicator;

/** Why a figure has no value for an organisation in a period. */
public enum UnavailableReason {
    /** Nothing was observed of the indicator. */
    NO_OBSERVATION,
    /** The base that the value is measured per was not observed with it. */
    BASE_MISSING,
    /** The base is zero: nothing can be measured per nothing. */
    BASE_ZERO,
    /** The base is below zero, such as FTE or cost after corrections. */
    BASE_NEGATIVE,
    /** The number of inhabitants is not known. */
    INHABITANTS_MISSING,
    /** The period is no number of whole months, so that it has no number of years. */
    PERIOD_NOT_WHOLE_MONTHS,
    /** There is no cost statement of the organisation and the period. */
    NO_COST_STATEMENT,
    /** The statement does not have the measure: no FTE, or no measure in DKK. */
    MEASURE_MISSING,
    /** Nothing was registered on the field, and nothing came to it. */
    FIELD_MISSING,
    /** The cost model excludes the field from the cost. */
    FIELD_EXCLUDED,
    /** The direct resources are those of another edition than the result: the model converts after other steps. */
    OTHER_EDITION
}
