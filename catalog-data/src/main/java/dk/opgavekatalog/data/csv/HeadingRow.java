package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import java.util.List;
import java.util.Optional;

/**
 * The headings of a CSV file by one separator, with what stands above them.
 *
 * @param form the form of the file
 * @param cells the cells of the headings; empty when no line says anything
 * @param line the line on which they begin
 * @param start the index of their first byte in the beginning of the file
 * @param isComplete whether they are all that a table needs
 * @param known how many of them are known
 * @param comments the number of comment lines above them
 * @param above the rows above them that are not blank
 * @param rows the rows that the headings are in, as they stand
 * @param other a row above them that looks like the headings of another table
 */
record HeadingRow(
        CsvForm form,
        List<String> cells,
        long line,
        int start,
        boolean isComplete,
        int known,
        int comments,
        List<TableRow> above,
        List<TableRow> rows,
        Optional<TableRow> other) {

    /** Whether these are likelier the headings than others of the same file. */
    boolean isBetterThan(HeadingRow others) {
        return isComplete != others.isComplete ? isComplete : known > others.known;
    }
}
