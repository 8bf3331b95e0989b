package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.total.Stretch;

/**
 * Rows of a file that follow each other.
 *
 * @param rows how many they are, and what they add up to
 * @param headings the line of the headings that are repeated below them, or {@link #OPEN}
 */
record TablePart(Stretch rows, long headings) {

    /** Stands for rows that go on in the next block. */
    static final long OPEN = 0;
}
