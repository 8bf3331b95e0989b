package dk.opgavekatalog.model.catalog;

/** The units in which indicators count or measure, as far as their names tell. */
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
