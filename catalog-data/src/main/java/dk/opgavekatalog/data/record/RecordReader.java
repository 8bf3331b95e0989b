package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.csv.Block;
import dk.opgavekatalog.data.csv.BlockSource;
import dk.opgavekatalog.data.csv.CsvFile;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.reading.FileForm;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
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

    private final ReadingOptions options;
    private final RecordHeadings<C> headings;
    private final FillRules<C> fill;
    private final RecordProblems problems;
    private final Allowance allowance;
    private final Consumer<TableRecord<C>> records;
    private final List<FileOfRecords> files = new ArrayList<>();
    private String file = "";
    private long rows;

    /**
     * Makes a reader of files.
     *
     * @param fill the columns whose empty cells have the value above
     */
    public RecordReader(
            ReadingOptions options,
            RecordHeadings<C> headings,
            FillRules<C> fill,
            RecordProblems problems,
            Allowance allowance,
            Consumer<TableRecord<C>> records) {
        this.options = options;
        this.headings = headings;
        this.fill = fill;
        this.problems = problems;
        this.allowance = allowance;
        this.records = records;
    }

    /** Reads a CSV file to its end. */
    public void read(String name, InputStream in) throws IOException {
        file = name;
        try {
            CsvFile csv = FileForm.open(in, options, headings);
            RecordTable<C> table = table(name, csv.getForm().separator());
            table.begin(
                    csv.getHeadings(),
                    csv.getLineOfHeadings(),
                    csv.getRowsAbove(),
                    csv.findOtherHeadings(),
                    csv::findBetterSeparator,
                    Phrase.same(""));
            long comments = csv.getCommentsAbove() + readBelow(csv, table);
            table.finish(Optional.of(csv.getFormOfFile()), comments).ifPresent(files::add);
        } catch (FileFlawException e) {
            problems.add(Hindrance.FILE, e.toProblem(name));
        }
    }

    /** Reads the rows below the headings, which are the first row of the blocks; returns the number of comments. */
    private long readBelow(CsvFile csv, RecordTable<C> table) throws IOException {
        Rows batch = new Rows(csv.getForm().charset(), 0);
        BlockSource blocks = csv.blocks(BLOCK);
        long lines = csv.getLineOfHeadings() - 1;
        try {
            Optional<Block> block = blocks.next();
            while (block.isPresent()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("interrupted while reading");
                }
                long linesAbove = lines;
                lines += block.get().read(csv.getForm(), batch, next -> handOver(next, linesAbove, csv, table));
                block = blocks.next();
            }
        } catch (FileFlawException e) {
            throw e.below(lines);
        }
        return batch.getComments();
    }

    private void handOver(Rows batch, long linesAbove, CsvFile csv, RecordTable<C> table) {
        for (int row = 0; row < batch.getSize(); row++) {
            long line = linesAbove + batch.getLine(row);
            if (line > csv.getLineOfHeadings()) {
                table.take(new Line(
                        line, batch.getTexts(row).stream().map(Cell::ofText).toList(), false));
            }
        }
    }

    /** Reads a table of another form. */
    public void read(RowSource source) throws IOException {
        file = source.getName();
        RecordTable<C> table = table(source.getName(), ';');
        SourceRows<C> rowsOfSource = new SourceRows<>(table, headings, options.getRowOfHeadings());
        source.readRows(rowsOfSource);
        try {
            rowsOfSource.finish();
            table.finish(Optional.empty(), 0).ifPresent(files::add);
        } catch (FileFlawException e) {
            problems.add(Hindrance.FILE, e.toProblem(source.getName()));
        }
    }

    /** The name of the file that is being read, or was last. */
    public String file() {
        return file;
    }

    /** What the files were taken for, in their order. */
    public List<FileOfRecords> files() {
        return files;
    }

    private RecordTable<C> table(String name, char separator) {
        return new RecordTable<>(name, headings, options, separator, fill, problems, records, this::keep);
    }

    /** Takes the memory of a record. */
    private void keep(long characters) {
        rows++;
        if (rows > options.getMaxRows()) {
            throw LimitException.of(
                    Counted.of(options.getMaxRows(), Phrase.of("række", "row"), Phrase.of("rækker", "rows")),
                    options.getMaxRows(),
                    "maxRows");
        }
        if (!allowance.tryTake(BYTES + 2 * Character.BYTES * characters)) {
            throw LimitException.ofMemory(Phrase.of("rækker", "rows"), options);
        }
    }
}
