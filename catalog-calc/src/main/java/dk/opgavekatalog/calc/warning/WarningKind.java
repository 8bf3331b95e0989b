package dk.opgavekatalog.calc.warning;

/** What a {@link Warning} is about; a closed list that a program can switch on. */
public enum WarningKind {
    /** Reading refused rows of the file that the statement comes from: the statement lacks what they state. */
    ROWS_REFUSED,
    /** The statement has no amount other than zero: so is all that is calculated from it. */
    NOTHING_REGISTERED,
    /**
     * A key by current amounts met an amount below zero and ignored it, as it was told to. By the amounts as they
     * stand, shares of this pool would lie below 0 or above 1.
     */
    SHARE_OUTSIDE_ZERO_TO_ONE,
    /** What is shared out is larger than what stands on all its receivers together before. */
    POOL_LARGER_THAN_RECEIVERS,
    /** All receivers weighed zero by the first key, and the fallback key was used. */
    FALLBACK_KEY_USED,
    /** A unit has amounts, and none in a measure in which another unit has some. */
    MEASURE_MISSING_IN_UNIT,
    /**
     * Full-time equivalents of working time that the norm takes out of the hours stand on a pool too: they count twice.
     */
    WORKING_TIME_COUNTED_TWICE,
    /** Something is left on a pool after the last step. */
    POOL_NOT_REDISTRIBUTED,
    /** A statistic has a value for a unit in which nothing is registered. */
    STATISTIC_OF_UNKNOWN_UNIT
}
