package dk.opgavekatalog.data.registration.row;

/**
 * A name that a row gives its organisation, new among the rows that the same thread has read before.
 *
 * @param line the line on which the row begins; in a block, relative to its first line
 * @param organisation the number of the organisation
 * @param name the name
 */
record NameReport(long line, int organisation, String name) {}
