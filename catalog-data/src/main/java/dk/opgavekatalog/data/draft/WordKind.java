package dk.opgavekatalog.data.draft;

/** What a word of an own account says, beside the words of the catalogue. */
enum WordKind {
    /** Somebody who leads others, or leading. */
    MANAGEMENT,
    /** A word that looks like one for leading, and is none, such as "projektleder". */
    NO_MANAGEMENT,
    /** Meetings, courses or absence. */
    CROSS_CUTTING,
    /** A word that looks like one for meetings, courses or absence, and is none, such as "borgermøde". */
    NO_CROSS_CUTTING,
    /** What is done or paid out by institutions and not on function 6.45.51, wherever nothing says a function. */
    OUTSIDE,
    /** Pay and staff: such a name says what is paid, and the unit says what for. */
    PAY,
    /** Work that is in no field of an edition, even where the function is 6.45.51. */
    NO_FIELD,
    /** A word that many accounts have, whatever they belong to, such as "konsulent" or "licens". */
    GENERAL
}
