package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.FilePosition;
import java.util.List;

/**
 * The totals of a file that were left out and checked.
 *
 * @param file the name of the file
 * @param rows how many total rows it has
 * @param agreed how many of them agree with the rows that they are over
 * @param unchecked the places of the total rows that could not be checked
 * @param columns the headings of its total columns; a row that does not agree with them is refused
 */
record CheckedTotals(String file, long rows, long agreed, List<FilePosition> unchecked, List<String> columns) {}
