package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first row of a file that is not blank.
 *
 * @param form the form of the file
 * @param cells its cells; empty when there is no such row
 * @param line the line on which it begins
 * @param rows the number of rows up to and including this one
 */
record HeadingRow(CsvForm form, List<String> cells, long line, int rows) {

    /** Takes rows up to the first one that is not blank. */
    private static final class Search implements RowHandler {
        private Optional<HeadingRow> found = Optional.empty();
        private final CsvForm form;
        private final int rowsToSkip;
        private int rows;

        private Search(CsvForm form, int rowsToSkip) {
            this.form = form;
            this.rowsToSkip = rowsToSkip;
        }

        @Override
        public void rows(Rows next) {
            for (int row = 0; row < next.getSize() && found.isEmpty(); row++) {
                rows++;
                List<String> texts = next.getTexts(row);
                if (rows > rowsToSkip && texts.stream().anyMatch(text -> !text.isBlank())) {
                    found = Optional.of(new HeadingRow(form, texts, next.getLine(row), rows));
                }
            }
        }
    }

    /**
     * Finds the row.
     *
     * @param head the beginning of the file
     * @param isWhole whether this is the whole file
     * @param rowsToSkip the number of rows at the beginning to skip
     * @throws FileFlawException when the head cannot be read up to the row
     */
    static HeadingRow find(byte[] head, boolean isWhole, CsvForm form, int rowsToSkip) {
        Search search = new Search(form, rowsToSkip);
        try {
            wholeRows(head, isWhole, form).read(form, new Rows(form.charset(), 0), search);
        } catch (FileFlawException e) {
            // A flaw below the headings is met again when the whole file is read, unless with another separator.
            if (search.found.isEmpty()) {
                throw e;
            }
        }
        return search.found.orElseGet(() -> new HeadingRow(form, List.of(), 1, search.rows));
    }

    private static Block wholeRows(byte[] head, boolean isWhole, CsvForm form) {
        boolean isQuoted = ByteWords.contains(head, 0, head.length, CsvForm.QUOTE);
        int end = isWhole ? head.length : RowEnds.endOfLastRow(head, head.length, isQuoted, form);
        return new Block(Arrays.copyOf(head, head.length + Rows.PADDING), 0, end, isQuoted, new ArrayDeque<>());
    }
}
