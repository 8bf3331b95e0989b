package dk.opgavekatalog.model.catalog;

/** The unit of what an indicator counts or measures, as far as its name tells. */
public enum IndicatorUnit {
    /** Antal: a number of things. */
    NUMBER,
    /** Timer. */
    HOURS,
    /** A length of time or an opening time, in a unit that the source does not name. */
    TIME,
    /** Dato. */
    DATE,
    /** An amount of money. */
    MONEY,
    /** An amount of energy, in a unit that the source does not name. */
    ENERGY,
    /** Procent. */
    PERCENT,
    /** A degree, such as of satisfaction, on a scale that the source does not name. */
    RATING
}
