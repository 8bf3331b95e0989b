package dk.opgavekatalog.model.check;

/** Why something is refused; a closed list that a program can switch on. */
public enum Reason {
    /** A text that must say something is empty or white space only. */
    BLANK,
    /** Something that must be there at least once is not there. */
    MISSING,
    /** A text does not have the form that is asked for. */
    MALFORMED,
    /** A value of another kind than the place asks for, such as a number where a text is due. */
    WRONG_TYPE,
    /** A property that its object does not have. */
    UNKNOWN_PROPERTY,
    /** A word that is none of the few that the place allows. */
    UNKNOWN_VALUE,
    /** The same code, id, account or property stands twice where it may stand once. */
    DUPLICATE,
    /**
     * One name stands for two ids, as where registrations have the name of a municipality for an id and observations its number:
     * what belongs together would appear apart.
     */
    NAME_WITH_TWO_IDS,
    /** A catalogue code that the edition does not have. */
    UNKNOWN_CODE,
    /** An id that refers to nothing: a measure, pool, statistic or statute that is not declared. */
    UNKNOWN_REFERENCE,
    /** A code of another level than the place asks for, such as a subcategory where a field is due. */
    WRONG_LEVEL,
    /** A code that is not directly below the code of its parent. */
    NOT_UNDER_PARENT,
    /** Elements do not stand in the order of their codes. */
    OUT_OF_ORDER,
    /** A part is filled although it is marked as empty in the source. */
    CONTRADICTION,
    /** A number, a version or a size outside its range. */
    OUT_OF_RANGE,
    /** An amount has more decimals than its measure; it would have to be rounded, which is never done silently. */
    TOO_MANY_DECIMALS,
    /** Amounts, weights or their sums that do not fit into the whole numbers that are calculated with. */
    OVERFLOW,
    /** A weight of an allocation key is negative. */
    NEGATIVE_WEIGHT,
    /** An amount is to be shared out but no receiver has a positive weight. */
    NO_POSITIVE_WEIGHT,
    /** A transfer goes into a field that has direct amounts, and does not say that it adds to them. */
    TARGET_HAS_AMOUNTS,
    /** A step would move amounts to a field that an earlier step excluded, or from it. */
    TARGET_EXCLUDED,
    /** A statement or model belongs to another edition of the catalogue. */
    OTHER_EDITION,
    /** A model redistributes the same pool more than once. */
    POOL_REDISTRIBUTED_TWICE,
    /** An exclusion gives no reason. */
    NO_REASON,
    /** An account that amounts cannot be registered on, such as an excluded field. */
    ACCOUNT_NOT_ALLOWED,
    /** There are more problems than are reported at once; stands last. */
    MORE_PROBLEMS
}
