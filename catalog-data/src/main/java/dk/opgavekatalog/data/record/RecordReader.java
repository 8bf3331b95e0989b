package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.csv.Block;
import dk.opgavekatalog.data.csv.BlockSource;
import dk.opgavekatalog.data.csv.CsvFile;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files one after the other and hands over their records. What is wrong goes to {@link RecordProblems}. Not
 * thread-safe.
 *
 * @param <C> the columns that a file can have
 */
public final class RecordReader<C extends Enum<C>> {

    private static final int BLOCK = 1 << 16;

    /** The memory that a record takes beside its characters, in bytes. */
    private static final long BYTES = 500;

    private final RecordForm form;
    private final RecordHeadings<C> headings;
    private final RecordProblems problems;
    private final Consumer<TableRecord<C>> records;
    private final List<FileOfRecords> files = new ArrayList<>();
    private long rows;
    private long bytes;

    /** Makes a reader of files of one form. */
    public RecordReader(
            RecordForm form, RecordHeadings<C> headings, RecordProblems problems, Consumer<TableRecord<C>> records) {
        this.form = form;
        this.headings = headings;
        this.problems = problems;
        this.records = records;
    }

    /** Reads a CSV file to its end. */
    public void read(String name, InputStream in) throws IOException {
        try {
            CsvFile csv = CsvFile.open(in, form.separator(), form.template(), headings::countKnown);
            RecordTable<C> table = table(name, csv.getForm().separator());
            Rows batch = new Rows(csv.getForm().charset(), 0);
            BlockSource blocks = csv.blocks(BLOCK);
            long lines = 0;
            try {
                Optional<Block> block = blocks.next();
                while (block.isPresent() && !problems.isFull()) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new InterruptedIOException("interrupted while reading");
                    }
                    long linesAbove = lines;
                    lines += block.get().read(csv.getForm(), batch, next -> handOver(next, linesAbove, table));
                    block = blocks.next();
                }
            } catch (FileFlawException e) {
                throw e.below(lines);
            }
            table.finish(batch.getComments()).ifPresent(files::add);
        } catch (FileFlawException e) {
            problems.add(e.toProblem(name));
        }
    }

    private static void handOver(Rows batch, long linesAbove, RowSource.RowReceiver table) {
        for (int row = 0; row < batch.getSize(); row++) {
            table.row(
                    linesAbove + batch.getLine(row),
                    batch.getTexts(row).stream().map(Cell::ofText).toList());
        }
    }

    /** Reads a table of another form. */
    public void read(RowSource source) throws IOException {
        RecordTable<C> table = table(source.getName(), ';');
        source.readRows(table);
        table.finish(0).ifPresent(files::add);
    }

    /** What the files were taken for, in their order. */
    public List<FileOfRecords> files() {
        return files;
    }

    private RecordTable<C> table(String name, char separator) {
        return new RecordTable<>(
                name,
                headings,
                form.numbers().apply(separator),
                form.maxCell(),
                problems,
                records,
                characters -> hasRoom(name, characters));
    }

    private boolean hasRoom(String file, long characters) {
        rows++;
        bytes += BYTES + 2 * Character.BYTES * characters;
        if (rows > form.maxRows()) {
            refuse(file, "maxRows", form.maxRows(), Phrase.of(" rækker", " rows"));
        } else if (bytes > form.maxMemory()) {
            refuse(file, "maxMemory", form.maxMemory(), Phrase.of(" byte i hukommelsen", " bytes of memory"));
        } else {
            return true;
        }
        return false;
    }

    private void refuse(String file, String option, long limit, Phrase what) {
        problems.addOfFile(
                FilePosition.of(file),
                Reason.OUT_OF_RANGE,
                "",
                Phrase.of("højst " + limit, "at most " + limit)
                        .plus(what)
                        .plus(Phrase.of(
                                "; indstillingen " + option + " sætter en anden grænse",
                                "; the option " + option + " sets another limit")));
    }
}
