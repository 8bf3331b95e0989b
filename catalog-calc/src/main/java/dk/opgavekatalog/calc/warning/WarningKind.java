package dk.opgavekatalog.calc.warning;

/** The kinds of {@link Warning}; a closed list that a program can switch on. */
public enum WarningKind {
    /** Rows of the file that the statement comes from were refused. The statement lacks their amounts. */
    ROWS_REFUSED,
    /** All amounts of the statement are zero, and so is every result. */
    NOTHING_REGISTERED,
    /**
     * A key by current amounts met an amount below zero and ignored it, as the key asks for. If the amount counted,
     * shares of this pool would lie below 0 or above 1.
     */
    SHARE_OUTSIDE_ZERO_TO_ONE,
    /** The amount shared out is larger than the amount of all its receivers together before the step. */
    POOL_LARGER_THAN_RECEIVERS,
    /** All receivers weighed zero by the first key, and the fallback key was used. */
    FALLBACK_KEY_USED,
    /** A unit has amounts, but none in a measure in which another unit has amounts. */
    MEASURE_MISSING_IN_UNIT,
    /** FTE of working time that the norm already leaves out of the hours are also on a pool, so they count twice. */
    WORKING_TIME_COUNTED_TWICE,
    /** An amount is left on a pool after the last step. */
    POOL_NOT_REDISTRIBUTED,
    /** A statistic has a value for a unit in which nothing is registered. */
    STATISTIC_OF_UNKNOWN_UNIT
}
