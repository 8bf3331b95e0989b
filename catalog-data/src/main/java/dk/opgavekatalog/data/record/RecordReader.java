package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.csv.Block;
import dk.opgavekatalog.data.csv.BlockSource;
import dk.opgavekatalog.data.csv.CsvFile;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
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
    private final FillRules<C> fill;
    private final RecordProblems problems;
    private final Consumer<TableRecord<C>> records;
    private final List<FileOfRecords> files = new ArrayList<>();
    private long rows;
    private long bytes;

    /**
     * Makes a reader of files of one form.
     *
     * @param fill the columns whose empty cells have the value above
     */
    public RecordReader(
            RecordForm form,
            RecordHeadings<C> headings,
            FillRules<C> fill,
            RecordProblems problems,
            Consumer<TableRecord<C>> records) {
        this.form = form;
        this.headings = headings;
        this.fill = fill;
        this.problems = problems;
        this.records = records;
    }

    /** Reads a CSV file to its end. */
    public void read(String name, InputStream in) throws IOException {
        try {
            CsvFile csv = CsvFile.open(in, form.separator(), form.template(), headings, form.rowOfHeadings());
            RecordTable<C> table = table(name, csv.getForm().separator());
            table.begin(
                    csv.getHeadings(),
                    csv.getLineOfHeadings(),
                    csv.getRowsAbove(),
                    csv.findOtherHeadings(),
                    csv::findBetterSeparator,
                    Phrase.same(""));
            long comments = csv.getCommentsAbove() + readBelow(csv, table);
            table.finish(Optional.of(csv.getForm()), comments).ifPresent(files::add);
        } catch (FileFlawException e) {
            problems.add(e.toProblem(name));
        }
    }

    /** Reads the rows below the headings, which are the first row of the blocks; returns the number of comments. */
    private long readBelow(CsvFile csv, RecordTable<C> table) throws IOException {
        Rows batch = new Rows(csv.getForm().charset(), 0);
        BlockSource blocks = csv.blocks(BLOCK);
        long lines = csv.getLineOfHeadings() - 1;
        try {
            Optional<Block> block = blocks.next();
            while (block.isPresent() && !problems.isFull()) {
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
        RecordTable<C> table = table(source.getName(), ';');
        SourceRows<C> rowsOfSource = new SourceRows<>(table, headings, form.rowOfHeadings());
        source.readRows(rowsOfSource);
        try {
            rowsOfSource.finish();
            table.finish(Optional.empty(), 0).ifPresent(files::add);
        } catch (FileFlawException e) {
            problems.add(e.toProblem(source.getName()));
        }
    }

    /** What the files were taken for, in their order. */
    public List<FileOfRecords> files() {
        return files;
    }

    private RecordTable<C> table(String name, char separator) {
        return new RecordTable<>(
                name, headings, form, separator, fill, problems, records, characters -> hasRoom(name, characters));
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
        Phrase allowed = Phrase.of("højst " + limit, "at most " + limit)
                .plus(what)
                .plus(Phrase.of(
                        "; indstillingen " + option + " sætter en anden grænse",
                        "; the option " + option + " sets another limit"));
        problems.add(Problem.of(FilePosition.of(file), Reason.OUT_OF_RANGE, "", allowed)
                .helpedBy(List.of(OptionHint.of(option))));
    }
}
