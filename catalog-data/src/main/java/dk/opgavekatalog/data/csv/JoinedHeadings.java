package dk.opgavekatalog.data.csv;

import java.util.List;

/**
 * Headings in two rows as one row of them.
 *
 * @param cells the headings: the cell of the upper row before that of the lower one, where both say something
 * @param unused the cells of the upper row that are no part of a heading; empty texts in the other columns
 */
public record JoinedHeadings(List<String> cells, List<String> unused) {}
