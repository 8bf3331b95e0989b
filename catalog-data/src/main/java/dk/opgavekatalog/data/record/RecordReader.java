package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.csv.Block;
import dk.opgavekatalog.data.csv.BlockSource;
import dk.opgavekatalog.data.csv.CsvFile;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.reading.FileForm;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.reading.ReadingTasks;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads files one after the other and hands over their records. What is wrong goes to {@link RecordProblems}. Not
 * thread-safe.
 *
 * @param <C> the columns that a file can have
 */
public final class RecordReader<C extends Enum<C>> implements ReadingTasks.TablesReader {

    private static final int BLOCK = 1 << 16;

    /** The memory that a record takes beside its characters, in bytes. */
    private static final long BYTES = 500;

    private final ReadingOptions options;
    private final RecordHeadings<C> headings;
    private final FillRules<C> fill;
    private final RecordProblems problems;
    private final Allowance allowance;
    private final RecognitionNotes recognised;
    private final Predicate<TableRecord<C>> records;
    private String file = "";
    private long rows;

    /**
     * Makes a reader of files.
     *
     * @param fill the columns whose empty cells have the value above
     * @param recognised takes what is recognised
     * @param records takes a record; says whether it is read, and not a total that is left out
     */
    public RecordReader(
            ReadingOptions options,
            RecordHeadings<C> headings,
            FillRules<C> fill,
            RecordProblems problems,
            Allowance allowance,
            RecognitionNotes recognised,
            Predicate<TableRecord<C>> records) {
        this.options = options;
        this.headings = headings;
        this.fill = fill;
        this.problems = problems;
        this.allowance = allowance;
        this.recognised = recognised;
        this.records = records;
    }

    @Override
    public void read(String name, InputStream in) throws IOException {
        begin(name);
        try {
            CsvFile csv = FileForm.open(in, options, headings);
            csv.findFlaw().ifPresent(flaw -> problems.add(Hindrance.FILE, flaw.toProblem(name)));
            char separator = csv.getForm().separator();
            recognised.form(csv, FileForm.amounts(options, separator));
            RecordTable<C> table = table(name, separator);
            table.begin(
                    csv.getHeadings(),
                    csv.getLineOfHeadings(),
                    csv.getRowsAbove(),
                    csv.findOtherHeadings(),
                    csv::findBetterSeparator,
                    Phrase.same(""));
            CsvRows handler = new CsvRows(csv, table);
            readBelow(csv, handler);
            recognised.encoding(csv);
            table.finish(csv.getCommentsAbove() + handler.comments());
        } catch (FileFlawException e) {
            problems.add(Hindrance.FILE, e.toProblem(name));
        }
    }

    private void begin(String name) {
        file = name;
        recognised.begin(name);
    }

    /** Reads the rows below the headings, which are the first row of the blocks. */
    private void readBelow(CsvFile csv, CsvRows handler) throws IOException {
        BlockSource blocks = csv.blocks(BLOCK);
        try {
            Optional<Block> block = blocks.next();
            while (block.isPresent()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("interrupted while reading");
                }
                handler.read(block.get());
                block = blocks.next();
            }
        } catch (FileFlawException e) {
            problems.add(Hindrance.FILE, e.below(handler.linesAbove).toProblem(file));
        }
    }

    /** Hands the rows of the blocks of a CSV file over. */
    private final class CsvRows implements RowHandler {
        private final CsvFile csv;
        private final RecordTable<C> table;
        private final Rows batch;

        /** The lines above the block. */
        private long linesAbove;

        private CsvRows(CsvFile csv, RecordTable<C> table) {
            this.csv = csv;
            this.table = table;
            this.batch = new Rows(csv.getForm().charset(), 0);
            this.linesAbove = csv.getLineOfHeadings() - 1;
        }

        private void read(Block block) {
            linesAbove += block.read(csv.getForm(), batch, this);
        }

        private long comments() {
            return batch.getComments();
        }

        @Override
        public void rows(Rows rows) {
            for (int row = 0; row < rows.getSize(); row++) {
                long line = linesAbove + rows.getLine(row);
                if (line > csv.getLineOfHeadings()) {
                    table.take(new Line(
                            line, rows.getTexts(row).stream().map(Cell::ofText).toList(), false));
                }
            }
        }

        @Override
        public boolean isComment(long line, List<String> cells) {
            return table.isComment(linesAbove + line, cells);
        }
    }

    @Override
    public void read(RowSource source) throws IOException {
        begin(source.getName());
        RecordTable<C> table = table(source.getName(), ';');
        SourceRows<C> rowsOfSource =
                new SourceRows<>(source.getName(), table, recognised, headings, options.getRowOfHeadings());
        try {
            source.readRows(rowsOfSource);
            rowsOfSource.finish();
        } catch (FileFlawException e) {
            problems.add(Hindrance.FILE, e.toProblem(source.getName()));
        } catch (InvalidInputException e) { // of a sheet that cannot be read to its end
            e.getProblems().forEach(problem -> problems.add(Hindrance.FILE, problem));
        }
        table.finish(0);
    }

    /** The name of the file that is being read, or was last. */
    public String file() {
        return file;
    }

    private RecordTable<C> table(String name, char separator) {
        return new RecordTable<>(name, headings, options, separator, fill, problems, recognised, records, this::keep);
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
