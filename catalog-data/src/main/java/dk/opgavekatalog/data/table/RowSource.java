package dk.opgavekatalog.data.table;

import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table in another form than CSV, such as a worksheet or the result of a database query. Its headings are in the
 * first row that has all that are needed; rows above it, such as a title, are left out.
 */
public interface RowSource {

    /** The most rows of a hidden sheet that need be counted. */
    int MAX_COUNTED_ROWS = 10_000;

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
         * Whether a row has the headings that are needed. A file with several sheets asks it about the first rows of
         * each, before it hands over the rows of one.
         *
         * @param number the number of the row
         * @param cells the cells
         * @return whether the rows below can be read by them
         */
        default boolean hasHeadings(long number, List<Cell> cells) {
            return false;
        }

        /**
         * Takes notice of the sheet whose rows follow.
         *
         * @param sheet the sheet
         */
        default void sheet(ChosenSheet sheet) {}

        /**
         * Takes notice of columns that the table hides from its reader. They count like any other. Called before the
         * rows.
         *
         * @param first the number of the first, from 0
         * @param last the number of the last
         */
        default void hiddenColumns(int first, int last) {}

        /**
         * Takes notice of a sheet whose tab is hidden and whose rows are not handed over. Called after the rows.
         *
         * @param name the name on its tab
         * @param rows how many of its rows say something, at most {@value RowSource#MAX_COUNTED_ROWS}; empty when they
         *     cannot be counted, such as on a damaged sheet
         */
        default void hiddenSheet(String name, Optional<Long> rows) {}

        /**
         * Takes notice of another sheet that has the headings too and whose rows are not handed over, though its tab is
         * not hidden and no sheet was asked for. Called after the rows.
         *
         * @param name the name on its tab
         */
        default void unreadSheet(String name) {}

        /**
         * Takes notice of merged cells; only the first of them has the content. Called after the rows.
         *
         * @param merged the cells
         */
        default void merged(MergedCells merged) {}

        /**
         * Takes a hint for the case that these are not the intended rows, such as the names of the other sheets. Called
         * before the rows.
         *
         * @param hint what ends a message about wrong headings
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
