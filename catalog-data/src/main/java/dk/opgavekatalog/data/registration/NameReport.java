package dk.opgavekatalog.data.registration;

/**
 * A name that a row gives its organisation, which no row above it that the same thread has read does.
 *
 * @param line where the row begins, in a block relative to its first line
 * @param organisation the id of the organisation
 * @param name the name
 */
record NameReport(long line, String organisation, String name) {}
