package dk.opgavekatalog.data.csv;

import java.util.List;
import java.util.Optional;

/** Knows the headings of a kind of table. */
public interface HeadingRules {

    /**
     * Counts the cells of a row that are known headings.
     *
     * @param cells the cells
     * @return the number
     */
    int countKnown(List<String> cells);

    /**
     * Whether a row has all headings that a table needs, and nothing wrong among them.
     *
     * @param cells the cells
     * @return whether the table can be read by them
     */
    boolean isComplete(List<String> cells);

    /**
     * Whether a row that is not complete looks like the headings of another table.
     *
     * @param cells the cells
     * @return whether rows below it could state amounts
     */
    boolean isLikeHeadings(List<String> cells);

    /**
     * Whether a cell is a known heading that a title can begin with, such as "Periode" before the period.
     *
     * @param cell the cell
     * @return whether what follows it is what it says
     */
    boolean isLabel(String cell);

    /**
     * Joins the cells of two rows that may be headings together, such as years above measures.
     *
     * @param upper the cells of the row above
     * @param lower the cells of the row below it
     * @return the headings that they make; empty when the upper row says nothing about columns of the lower one
     */
    default Optional<JoinedHeadings> join(List<String> upper, List<String> lower) {
        return Optional.empty();
    }
}
