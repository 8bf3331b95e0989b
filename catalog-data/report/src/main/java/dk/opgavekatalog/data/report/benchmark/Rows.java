package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.model.statement.Organisation;

/** Rows of tables about organisations. */
final class Rows {

    private Rows() {}

    /** The attributes of a row: the key that the marks of the organisation have too, and whether it is one's own. */
    static String[] attributes(Organisation organisation, boolean isOwn) {
        return isOwn
                ? new String[] {"data-key", organisation.getId(), "class", "own"}
                : new String[] {"data-key", organisation.getId()};
    }
}
