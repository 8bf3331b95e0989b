package dk.opgavekatalog.data.reading;

/** How much a problem hinders a reading. What hinders most is reported first. */
public enum Hindrance {
    /** A file, or the rest of one, cannot be read. */
    FILE,
    /** The columns of a file are not known. */
    HEADINGS,
    /** Cells are wrong; the more they are, the earlier they are reported. */
    CELLS,
    /** Everything that can be looked at when the rest is right. */
    REST
}
