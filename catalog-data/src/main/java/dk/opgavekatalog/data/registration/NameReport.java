package dk.opgavekatalog.data.registration;

/**
 * A name that a row gives its organisation, new among the rows above it that the same thread has read.
 *
 * @param line the line on which the row begins; in a block, relative to its first line
 * @param organisation the id of the organisation
 * @param name the name
 */
record NameReport(long line, String organisation, String name) {}
