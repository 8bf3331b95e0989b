package dk.opgavekatalog.data.registration.option;

import java.util.Optional;
import java.util.Set;

/** How the rows of a table stand on their page; part of {@link ReadingOptions}. */
interface LayoutOptions {

    /**
     * The row of the headings: the line of a CSV file, or the row of a sheet. Rows above it are left out, whatever
     * they are; unless it is set, a row above that is no title refuses the file.
     *
     * @return the number, from 1; when empty, the headings are the first row that has all columns that are needed,
     *     among the first 50 rows that are not blank
     */
    Optional<Long> getRowOfHeadings();

    /**
     * The columns whose empty cells have the value of the cell above, as where a name stands only in the first of its
     * rows, or where cells are merged. An empty cell stays empty in a row that is blank, below a cell that cannot be
     * read, below headings that stand again, and as the name of an organisation that the row itself names. Files are
     * then read by one thread.
     *
     * @return some of the columns but {@link Column#AMOUNT}; when empty, an empty cell says nothing
     */
    Set<Column> getFillDown();
}
