package dk.opgavekatalog.data.table;

/** How a sheet was chosen among those of a file. */
public enum SheetChoice {
    /** It is the only one whose tab is not hidden. */
    ONLY,
    /** It is the first one whose tab is not hidden. */
    FIRST,
    /** It was asked for, by its name or its number. */
    ASKED,
    /** It is the only one, not hidden, that has the headings of a table; the first one has none. */
    HEADINGS
}
