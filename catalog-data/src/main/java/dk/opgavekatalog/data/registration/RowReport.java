package dk.opgavekatalog.data.registration;

import java.util.List;

/**
 * A row that was refused.
 *
 * @param line where it begins, in a block relative to its first line
 * @param cells its cells, at least as many as there are headings
 */
record RowReport(long line, List<String> cells) {}
