package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.csv.Block;
import dk.opgavekatalog.data.csv.CsvForm;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.total.FileSums;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks of one file in one thread, one after the other, into the thread's part of the tally. Not thread-safe.
 */
public final class BlockReader {

    private final CsvForm form;
    private final RowReader reader;

    /** Takes the rows: the reader, or what fills them down before. */
    private final RowHandler handler;

    /** Reused for every block, since there are very many. */
    private final Rows rows;

    /**
     * Makes a reader of blocks.
     *
     * @param block the number of the first block that it reads
     */
    public BlockReader(RowCheck check, CsvForm form, RepeatedHeadings repeated, TallyPart tally, int block) {
        this.form = form;
        this.reader = new RowReader(check, repeated, tally, block);
        RowHandler filling = FillDown.find(check, repeated, tally, reader, form.charset())
                .<RowHandler>map(filled -> filled)
                .orElse(reader);
        this.handler = check.layout().year() == ColumnLayout.ABSENT
                ? filling
                : new YearsBeside(check.rules(), check.layout(), form.charset(), filling);
        this.rows = new Rows(form.charset(), check.layout().size());
    }

    /** The sums of the rows of the file that were read here; empty where totals are not checked. */
    public Optional<FileSums> findSums() {
        return reader.findSums();
    }

    /**
     * Reads a block.
     *
     * @param number the number of the block, counted over all files of a reading
     * @param rowsAbove how many of its rows are above the data
     */
    public BlockReport read(Block block, int number, int rowsAbove) {
        long commentsBefore = rows.getComments();
        reader.begin(number, rowsAbove);
        long lines = 0;
        @Nullable FileFlawException flaw = null;
        try {
            lines = block.read(form, rows, handler);
        } catch (FileFlawException e) {
            flaw = e;
        }
        reader.end();
        return new BlockReport(
                block.getLength(), lines, rows.getComments() - commentsBefore, reader.takeReports(), flaw);
    }
}
