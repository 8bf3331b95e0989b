package dk.opgavekatalog.data.registration;

import java.io.IOException;
import java.util.List;

/**
 * A table of registrations in another form than CSV, such as a worksheet or the answer of a database. Its first row that says
 * something has the headings.
 */
public interface RowSource {

    /**
     * The name that problems are reported with.
     *
     * @return such as {@code løn.xlsx}
     */
    String getName();

    /**
     * Hands over all rows, from the first to the last.
     *
     * @param receiver takes the rows
     * @throws dk.opgavekatalog.model.check.InvalidInputException when the table is no such table
     * @throws IOException when it cannot be read
     */
    void readRows(Receiver receiver) throws IOException;

    /** Takes the rows of a table. */
    @FunctionalInterface
    interface Receiver {

        /**
         * Takes a row.
         *
         * @param number the number of the row, from 1, greater than that of the row before
         * @param cells the cells from the first column on; cells at the end that say nothing may be left out
         */
        void row(long number, List<Cell> cells);
    }
}
