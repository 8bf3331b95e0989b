package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.Inspector;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.reading.ReadingTasks;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.record.FillRules;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.RecordReader;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.RefusedReadingException;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all readers of this package do. They read strictly: when anything is wrong, all problems are reported at once,
 * each with file, row and column, and nothing is read. CSV and other tables follow the same rules, which are those of
 * {@link dk.opgavekatalog.data.registration.RegistrationReader}. Immutable and safe for every thread; one thread reads.
 *
 * <p>The headings are the first row that has all columns that the table needs, among the first 50 rows that say
 * something. Rows above them, such as a title, are left out and counted, and so are notes: rows with a text in one
 * cell, and rows below the table that begin with Kilde, Note or the like.
 *
 * @param <T> the type of what is read
 */
public abstract sealed class InputReader<T> implements HasNoDocument
        permits AccountListReader,
                DraftReader,
                FactsReader,
                MappingReader,
                ObservationReader,
                PriceIndexReader,
                StatisticReader {

    /** Where cells are filled down: what holds for one organisation, unit or account alone. */
    private static final Map<InputColumn, Set<InputColumn>> WITHIN = Map.of(
            InputColumn.ORGANISATION, Set.of(InputColumn.PERIOD),
            InputColumn.UNIT, Set.of(InputColumn.FIELD, InputColumn.OWN_ACCOUNT),
            InputColumn.OWN_ACCOUNT, Set.of(InputColumn.UNIT));

    private static final Map<InputColumn, Set<InputColumn>> ABOUT =
            Map.of(InputColumn.ORGANISATION, Set.of(InputColumn.ORGANISATION_NAME));

    private final ReadingOptions options;
    private final Map<String, InputColumn> ownColumns;

    InputReader(ReadingOptions options, Map<String, InputColumn> ownColumns) {
        this.options = options;
        this.ownColumns = Collections.unmodifiableMap(new LinkedHashMap<>(ownColumns));
    }

    final ReadingOptions options() {
        return options;
    }

    /** The headings that the user gave a meaning. */
    final Map<String, InputColumn> ownColumns() {
        return ownColumns;
    }

    abstract InputTask<T> newTask(RecordProblems problems);

    /** Whether the numbers of a table add up, so that a total can be checked. */
    boolean areNumbersAdded() {
        return true;
    }

    /** The columns of this reader that the option {@code fillDown} can name, each by the column of registrations. */
    abstract Map<Column, InputColumn> fillable();

    private FillRules<InputColumn> fill() {
        return new FillRules<>(fillable(), options.getFillDown(), WITHIN, ABOUT);
    }

    /**
     * Reads CSV files together.
     *
     * @param files the files
     * @return what they say together
     * @throws InvalidInputException when anything is wrong with a file
     * @throws IOException when a file cannot be read; it names the file
     */
    public final ReadInput<T> read(Path... files) throws IOException {
        return reading(ReadingTasks.ofFiles(List.of(files)));
    }

    /**
     * Reads a CSV file from a stream to its end.
     *
     * @param in the stream; it stays open
     * @param name the name that problems are reported with
     * @return what the file says
     * @throws InvalidInputException when anything is wrong with the file
     * @throws IOException when the stream cannot be read
     */
    public final ReadInput<T> read(InputStream in, String name) throws IOException {
        return reading(ReadingTasks.ofStream(in, name));
    }

    /**
     * Reads tables of other forms together.
     *
     * @param tables the tables
     * @return what they say together
     * @throws InvalidInputException when anything is wrong with a table
     * @throws IOException when a table cannot be read
     */
    public final ReadInput<T> readTables(List<? extends RowSource> tables) throws IOException {
        return reading(ReadingTasks.ofTables(tables));
    }

    /**
     * Reads files of several forms together, such as CSV and Excel files. With {@code catalog-data-excel}, {@code
     * reader.read(files, XlsxTable::find)} reads both and tells them apart by their content.
     *
     * @param files the files
     * @param finder finds out which of them are tables of another form than CSV
     * @return what they say together
     * @throws InvalidInputException when anything is wrong with a file
     * @throws IOException when a file cannot be read; it names the file
     */
    public final ReadInput<T> read(List<Path> files, RowSource.Finder finder) throws IOException {
        return reading(ReadingTasks.ofFiles(files, finder));
    }

    /**
     * Tries CSV files: reads them as {@link #read(Path...)} does, but returns only what is recognised. Where they are
     * refused, the options that help are added, as far as they change nothing beyond what they say, and the files are
     * read again.
     *
     * @param files the files
     * @return what is recognised and what is wrong, with the options that make the files readable
     * @throws IOException when a file cannot be read; it names the file
     */
    public final Inspection inspect(Path... files) throws IOException {
        return inspect(ReadingTasks.ofFiles(List.of(files)));
    }

    /**
     * Tries a CSV file from a stream, see {@link #inspect(Path...)}. The stream is read once and kept, which takes from
     * {@link ReadingOptions#getMaxMemory()}.
     *
     * @param in the stream; it stays open
     * @param name the name that problems are reported with
     * @return what is recognised and what is wrong, with the options that make the file readable
     * @throws IOException when the stream cannot be read
     */
    public final Inspection inspect(InputStream in, String name) throws IOException {
        return inspect(ReadingTasks.ofKeptStream(in, name, options));
    }

    /**
     * Tries files of several forms together, see {@link #inspect(Path...)}.
     *
     * @param files the files
     * @param finder finds out which of them are tables of another form than CSV
     * @return what is recognised and what is wrong, with the options that make the files readable
     * @throws IOException when a file cannot be read; it names the file
     */
    public final Inspection inspect(List<Path> files, RowSource.Finder finder) throws IOException {
        return inspect(ReadingTasks.ofFiles(files, finder));
    }

    /**
     * Tries tables of other forms, see {@link #inspect(Path...)}. An Excel file that comes as a stream gives its rows
     * only once; save it, and try the file.
     *
     * @param tables the tables, whose rows are asked for several times
     * @return what is recognised and what is wrong, with the options that make the tables readable
     * @throws IOException when a table cannot be read
     */
    public final Inspection inspectTables(List<? extends RowSource> tables) throws IOException {
        return inspect(ReadingTasks.ofTables(tables));
    }

    private Inspection inspect(ReadingTasks.FilesTask files) throws IOException {
        return new Inspector(
                        this::takes,
                        tried -> with(tried, ownColumns).reading(files).getRecognition())
                .inspect(options);
    }

    private boolean takes(ReadingOptions tried) {
        try {
            return with(tried, ownColumns) != this;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    /** Returns a reader like this one with other options and headings of the user. */
    abstract InputReader<T> with(ReadingOptions other, Map<String, InputColumn> columns);

    private ReadInput<T> reading(ReadingTasks.FilesTask files) throws IOException {
        Allowance allowance = new Allowance(options.getMaxMemory());
        RecordProblems problems = new RecordProblems(options, allowance);
        InputTask<T> task = newTask(problems);
        RecognitionNotes notes = new RecognitionNotes();
        RecordReader<InputColumn> reader = new RecordReader<>(
                options, task.headings(), fill(), problems, allowance, notes, record -> isRead(record, task));
        try {
            files.run(reader);
        } catch (LimitException e) {
            problems.add(Hindrance.FILE, e.toProblem(reader.file()));
        } catch (InvalidInputException e) { // of a file that is no table
            e.getProblems().forEach(problem -> problems.add(Hindrance.FILE, problem));
        }
        Optional<T> content = problems.count() == 0 ? task.finish() : Optional.empty();
        task.cells().note(notes);
        Recognition recognition = notes.toRecognition();
        if (problems.count() > 0) {
            throw new RefusedReadingException(problems.report(), recognition);
        }
        return new ReadInput<>(content.orElseThrow(), task.cells().omitted(), recognition);
    }

    /** Takes a record; says whether it is no total that is left out. */
    private static boolean isRead(TableRecord<InputColumn> record, InputTask<?> task) {
        long before = task.cells().totalsLeftOut();
        task.take(record);
        return task.cells().totalsLeftOut() == before;
    }

    /** Returns the user's headings with further ones. */
    final Map<String, InputColumn> withOwn(Map<String, InputColumn> columns) {
        Map<String, InputColumn> all = new LinkedHashMap<>(ownColumns);
        all.putAll(columns);
        return all;
    }

    /** For a log. */
    @Override
    public String toString() {
        return "reader of " + what();
    }

    abstract String what();
}
