package dk.opgavekatalog.model.check;

/** Why something is refused; a closed list that a program can switch on. */
public enum Reason {
    /** A text that must say something is empty or white space only: an id, a name, a cell of a file. */
    BLANK,
    /**
     * Something that must be there is not there: a property, a column or a part of a file, an element of a list that
     * may not be empty, a row or a share that a field must have, or a part that another part calls for, such as the
     * unit of a value that can be stated in several.
     */
    MISSING,
    /**
     * A text does not have the form that is asked for; or a file is not what it is taken for, is damaged or has a
     * password, or has a row that cannot be split into cells.
     */
    MALFORMED,
    /** A value or a document of another kind than the place asks for, such as a number where a text is due. */
    WRONG_TYPE,
    /** A property that its object does not have. */
    UNKNOWN_PROPERTY,
    /**
     * A word that is none of those that the place allows: the name of a constant, a heading, an encoding, the unit of
     * an indicator that is always stated in another. A name that several accounts have is one too.
     */
    UNKNOWN_VALUE,
    /**
     * The same code, id, account, property, heading or part of a file stands twice where it may stand once; or what is
     * new has a code or an id that the edition uses already.
     */
    DUPLICATE,
    /**
     * One name stands for two ids, as where registrations have the name of a municipality for an id and observations
     * its number: what belongs together would appear apart.
     */
    NAME_WITH_TWO_IDS,
    /** A catalogue code that the edition does not have, or a new one that lies under none of its subcategories. */
    UNKNOWN_CODE,
    /**
     * A name that refers to nothing: a measure, pool, statistic, statute or indicator that is not declared, an account
     * that a mapping has no row for, an edition without a correspondence, a sheet that a workbook does not have.
     */
    UNKNOWN_REFERENCE,
    /** A code of another level than the place asks for, such as a subcategory where a field is due. */
    WRONG_LEVEL,
    /** A code that is not directly below the code of its parent. */
    NOT_UNDER_PARENT,
    /** Elements do not stand in the order of their codes, or rows and cells of a sheet not in that of their numbers. */
    OUT_OF_ORDER,
    /**
     * Two things cannot both hold, each of which is allowed by itself. A part is filled that another part says is empty
     * or has no place for, such as a text that the source does not have or the order of a method without one; what must
     * be the same differs, such as two names of one organisation or the file and the options it is read with; what must
     * differ is the same, such as the source and the target of a transfer; or a kind of change does not fit its number
     * of fields.
     */
    CONTRADICTION,
    /**
     * A number or a size outside its range, a version that is not read, shares that do not add up to what they must, or
     * a field that is not among those that the step, the scope or the correspondence is about.
     */
    OUT_OF_RANGE,
    /**
     * A number has more decimals than its measure or its kind; it would have to be rounded, which is never done
     * silently.
     */
    TOO_MANY_DECIMALS,
    /** Amounts, weights or their sums that do not fit into the whole numbers that are calculated with. */
    OVERFLOW,
    /** A weight is negative: a fixed share, the value of a statistic, or an amount that a key takes for a weight. */
    NEGATIVE_WEIGHT,
    /**
     * An amount is to be shared out but no receiver has a positive weight, or only fields that give it back to where it
     * came from.
     */
    NO_POSITIVE_WEIGHT,
    /** A transfer goes into a field that has direct amounts, and does not say that it adds to them. */
    TARGET_HAS_AMOUNTS,
    /** A step would move amounts to a field that an earlier step excluded, or from it. */
    TARGET_EXCLUDED,
    /**
     * Something belongs to another edition of the catalogue than what it is used with: a statement, a model, a mapping,
     * a correspondence, a revision or observations.
     */
    OTHER_EDITION,
    /** A model redistributes the same pool more than once. */
    POOL_REDISTRIBUTED_TWICE,
    /** An exclusion gives no reason. */
    NO_REASON,
    /**
     * An account of a kind that the place does not allow: amounts are registered on and mapped to fields, pools and
     * what is outside, never to what a calculation itself fills, and converted to fields and what is outside.
     */
    ACCOUNT_NOT_ALLOWED,
    /** There are more problems than are reported at once; stands last. */
    MORE_PROBLEMS
}
