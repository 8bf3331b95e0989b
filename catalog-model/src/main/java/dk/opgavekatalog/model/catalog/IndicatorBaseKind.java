package dk.opgavekatalog.model.catalog;

/** The kinds of base that an indicator is measured per. */
public enum IndicatorBaseKind {
    /** Årsværk: full-time equivalents used on the field. */
    FTE,
    /** Indbygger: inhabitants of the municipality. */
    INHABITANT,
    /** Kvadratmeter. */
    SQUARE_METRE,
    /** Døgn: 24 hours. */
    DAY,
    /** År. */
    YEAR,
    /** A number of something that the indicator names, such as cases. */
    COUNT,
    /** An amount of money, such as all purchases. */
    AMOUNT,
    /** One kind or type of something, such as a type of decision: each has a value of its own. */
    KIND
}
