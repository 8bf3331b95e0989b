package dk.opgavekatalog.data.table;

import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table in another form than CSV, such as a worksheet or the result of a database query. Its
 * headings are in the first row with two or more known headings; rows above it, such as a title, are left out.
 */
public interface RowSource {

    /**
     * The name that problems are reported with.
     *
     * @return the name, such as {@code løn.xlsx}
     */
    String getName();

    /**
     * Hands over all rows in their order.
     *
     * @param receiver takes the rows
     * @throws dk.opgavekatalog.model.check.InvalidInputException when this cannot be read as a table
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
         * Takes a row that the table hides from its reader. It counts like any other.
         *
         * @param number the number of the row
         * @param cells the cells
         */
        default void hiddenRow(long number, List<Cell> cells) {
            row(number, cells);
        }

        /**
         * Takes notice of merged cells that span several rows; only the first of these rows has the content. Called
         * after the rows.
         *
         * @param merged the cells
         */
        default void merged(MergedCells merged) {}

        /**
         * Takes a hint for the case that these are not the intended rows, such as the names of the other sheets. Called
         * before the rows.
         *
         * @param hint the text that ends a message about wrong headings
         */
        default void hint(Phrase hint) {}
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
