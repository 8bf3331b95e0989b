package dk.opgavekatalog.data.registration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table of registrations in another form than CSV, such as a worksheet or the answer of a database. Its headings are
 * in the first of its rows that has two or more of them; what stands above, such as a title, is left out.
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
    void readRows(RowReceiver receiver) throws IOException;

    /** Takes the rows of a table. */
    @FunctionalInterface
    interface RowReceiver {

        /**
         * Takes a row.
         *
         * @param number the number of the row, from 1, greater than that of the row before
         * @param cells the cells from the first column on; cells at the end that say nothing may be left out
         */
        void row(long number, List<Cell> cells);

        /**
         * Takes a row that whoever looks at the table does not see. It counts like any other.
         *
         * @param number the number of the row
         * @param cells the cells
         */
        default void hiddenRow(long number, List<Cell> cells) {
            row(number, cells);
        }

        /**
         * Takes notice of cells below each other that are one cell on the sheet, of which the first row alone has what
         * they say. Comes after the rows.
         *
         * @param merged the cells
         */
        default void merged(MergedCells merged) {}

        /**
         * Takes what helps when the rows are not the ones that were meant, such as which other sheets there are. Comes
         * before the rows.
         *
         * @param hint to be said behind what is wrong with the headings
         */
        default void hint(String hint) {}
    }

    /** Finds out whether a file is a table of another form than CSV. */
    @FunctionalInterface
    interface Finder {

        /**
         * Looks at a file.
         *
         * @param file the file
         * @return the table; empty when the file is to be read as CSV
         * @throws IOException when the file cannot be read; it names the file
         */
        Optional<? extends RowSource> find(Path file) throws IOException;
    }
}
