package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.reading.Inspector;
import dk.opgavekatalog.data.reading.ReadingTasks;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads files of registrations into resource statements: {@code
 * RegistrationReader.of(Catalogs.edition2006()).read(path)}. Immutable and safe for every thread.
 *
 * <p>A file is a table with headings. In wide form a row states an account in a unit, and has a column for each
 * measure:
 *
 * <pre>
 * Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift
 * Helsingør;2024;Teknik;3.1.1;8,5;4400000,00
 * Helsingør;2024;Teknik;Ledelse;;1.000.000,00
 * </pre>
 *
 * <p>In long form it has one measure: the columns Ressourceart and Beløb. {@link
 * dk.opgavekatalog.data.registration.option.Column} lists the headings, which may come in any order. An account is a
 * code, the name of a field or pool in Danish or English, a code with its name, {@code pool:ID} or {@code outside:ID};
 * with a {@link ReadingOptions#getMapping() mapping} it is an account that the mapping names. Registrations on the same
 * account in the same unit are added up, so the order of rows and their division into files change nothing. An empty
 * amount states nothing; in long form it is refused. White space around a cell is ignored. In a cell that begins with
 * an apostrophe, the apostrophe is dropped and the rest is taken as it is. Names of units and organisations that differ
 * only in capitals, spaces, Unicode form and invisible characters are one, with the spelling that comes first; see
 * {@link dk.opgavekatalog.data.registration.recognition.Recognition#getSpelledNames()}.
 *
 * <p>An amount has digits, optionally a decimal sign with at most as many decimals as its measure has, and optionally
 * signs between thousands; see {@link ReadingOptions#getThousandsSeparator()}. A minus, the hyphen or U+2212, stands
 * before it or, as SAP writes, behind it: {@code -100}, {@code 100-}. A plus may stand before it. Options allow
 * {@linkplain ReadingOptions#getCurrencies() currencies}, {@linkplain ReadingOptions#isParenthesesNegative()
 * parentheses} and {@linkplain ReadingOptions#getMarksForNothing() marks for nothing}, and say that money is in
 * {@linkplain ReadingOptions#getMoneyUnit() thousands or millions}. Anything else is refused: other currencies, per
 * cent, exponents, signs that look like others.
 *
 * <p>CSV is read as RFC 4180 describes it, with the encoding, separator and decimal sign of {@link ReadingOptions};
 * empty lines and lines of empty cells are left out, and a line {@code sep=;} above the headings sets the separator.
 * Titles above the headings and headings that stand again are left out too. A
 * line that begins with {@code #} is a comment, which is left out and {@linkplain ReadRegistrations#getCommentCount()
 * counted}; the options can name another character, or none. A cell in the first column that begins with this character
 * must stand in quotation marks.
 *
 * <p>A row or a column that is a total, such as "I alt" or "Teknik i alt", is refused, or with {@link
 * ReadingOptions#isCheckingTotals() checkingTotals} left out and checked. A total row is over all rows of the file that
 * have each of its keys that is neither empty nor a total, or by its position over the rows since the total row before
 * it, since the last total of its level, or above it. It agrees when one of these gives every figure that it states. A
 * total column is in each row the sum of the amounts in money, of the measure that it names, or of the only measure.
 *
 * <p>A file of headings alone is refused; a lenient reading refuses it only when no other file has a row.
 *
 * <p>All problems are reported at once, each with file, row and column; nothing is loaded in part. The row of a CSV
 * file is the line on which it begins. Rows are not kept, so files can be far larger than memory.
 */
public final class RegistrationReader implements HasNoDocument {

    private final ReadingRules rules;
    private final ReadingProgress progress;

    private RegistrationReader(ReadingRules rules, ReadingProgress progress) {
        this.rules = rules;
        this.progress = progress;
    }

    /**
     * Returns a reader with the {@linkplain ReadingOptions#standard() standard options}.
     *
     * @param catalog the edition that the codes of the files belong to
     * @return the reader
     */
    public static RegistrationReader of(TaskCatalog catalog) {
        Objects.requireNonNull(catalog, "catalog");
        return unchecked(catalog, ReadingOptions.standard()); // a test checks these once for all
    }

    /**
     * Returns a reader with options.
     *
     * @param catalog the edition that the codes of the files, or the targets of the mapping, belong to
     * @param options the options
     * @return the reader
     * @throws InvalidInputException when the options are refused
     */
    public static RegistrationReader of(TaskCatalog catalog, ReadingOptions options) {
        Objects.requireNonNull(catalog, "catalog");
        Problems problems = Problems.at("options");
        options.check(problems);
        List<Problem> all = new ArrayList<>(problems.toList());
        options.getMapping()
                .ifPresent(mapping -> all.addAll(MappingOptionCheck.findProblems(mapping, catalog, options)));
        if (!all.isEmpty()) {
            throw new InvalidInputException(all);
        }
        return unchecked(catalog, options);
    }

    private static RegistrationReader unchecked(TaskCatalog catalog, ReadingOptions options) {
        return new RegistrationReader(new ReadingRules(catalog, options), ReadingProgress.NONE);
    }

    /**
     * Returns a reader like this one that also reports its progress.
     *
     * @param told receives the progress about every eight million bytes and at the end of every file
     * @return the reader
     */
    public RegistrationReader withProgress(ReadingProgress told) {
        return new RegistrationReader(rules, Objects.requireNonNull(told, "told"));
    }

    /**
     * Reads CSV files together and adds up their registrations.
     *
     * @param files the files
     * @return the statements
     * @throws InvalidInputException when anything is wrong with a file or, in a strict reading, with a row; then there
     *     is no result
     * @throws IOException when a file cannot be read; it names the file. {@link java.io.InterruptedIOException} when
     *     the thread is interrupted; it stays interrupted
     */
    public ReadRegistrations read(Path... files) throws IOException {
        return read(List.of(files));
    }

    /**
     * Reads CSV files together and adds up their registrations.
     *
     * @param files the files
     * @return the statements
     * @throws InvalidInputException when anything is wrong with a file or, in a strict reading, with a row; then there
     *     is no result
     * @throws IOException when a file cannot be read; it names the file. {@link java.io.InterruptedIOException} when
     *     the thread is interrupted; it stays interrupted
     */
    public ReadRegistrations read(List<Path> files) throws IOException {
        return reading(ReadingTasks.ofFiles(files));
    }

    /**
     * Reads a CSV file from a stream to its end.
     *
     * @param in the stream; it stays open
     * @param name the name that problems are reported with
     * @return the statements
     * @throws InvalidInputException when anything is wrong with the file or, in a strict reading, with a row
     * @throws IOException when the stream cannot be read, or the thread is interrupted
     */
    public ReadRegistrations read(InputStream in, String name) throws IOException {
        return reading(ReadingTasks.ofStream(in, name));
    }

    /**
     * Reads tables of other forms together and adds up their registrations.
     *
     * @param tables the tables
     * @return the statements
     * @throws InvalidInputException when anything is wrong with a table or, in a strict reading, with a row
     * @throws IOException when a table cannot be read
     */
    public ReadRegistrations readTables(List<? extends RowSource> tables) throws IOException {
        return reading(ReadingTasks.ofTables(tables));
    }

    /**
     * Reads files of several forms together, such as CSV and Excel files, and adds up their registrations. With {@code
     * catalog-data-excel}, {@code reader.read(files, XlsxTable::find)} reads both and tells them apart by their
     * content.
     *
     * @param files the files
     * @param finder finds out which of them are tables of another form than CSV
     * @return the statements
     * @throws InvalidInputException when anything is wrong with a file or, in a strict reading, with a row; then there
     *     is no result
     * @throws IOException when a file cannot be read; it names the file. {@link java.io.InterruptedIOException} when
     *     the thread is interrupted; it stays interrupted
     */
    public ReadRegistrations read(List<Path> files, RowSource.Finder finder) throws IOException {
        return reading(ReadingTasks.ofFiles(files, finder));
    }

    /**
     * Tries CSV files: reads them as {@link #read(Path...)} does, but makes no statements. Where they are refused, the
     * options that help are added, as far as they change nothing beyond what they say, and the files are read again.
     *
     * @param files the files
     * @return what is recognised and what is wrong, with the options that make the files readable
     * @throws IOException when a file cannot be read; it names the file
     */
    public Inspection inspect(Path... files) throws IOException {
        return inspect(List.of(files));
    }

    /**
     * Tries CSV files, see {@link #inspect(Path...)}.
     *
     * @param files the files
     * @return what is recognised and what is wrong, with the options that make the files readable
     * @throws IOException when a file cannot be read; it names the file
     */
    public Inspection inspect(List<Path> files) throws IOException {
        return inspect(ReadingTasks.ofFiles(files));
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
    public Inspection inspect(InputStream in, String name) throws IOException {
        return inspect(ReadingTasks.ofKeptStream(in, name, rules.options()));
    }

    /**
     * Tries files of several forms together, see {@link #inspect(Path...)}.
     *
     * @param files the files
     * @param finder finds out which of them are tables of another form than CSV
     * @return what is recognised and what is wrong, with the options that make the files readable
     * @throws IOException when a file cannot be read; it names the file
     */
    public Inspection inspect(List<Path> files, RowSource.Finder finder) throws IOException {
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
    public Inspection inspectTables(List<? extends RowSource> tables) throws IOException {
        return inspect(ReadingTasks.ofTables(tables));
    }

    private Inspection inspect(ReadingTasks.FilesTask task) throws IOException {
        TaskCatalog catalog = rules.catalog();
        return new Inspector(
                        RegistrationReader::areRight,
                        options -> new RegistrationReading(new ReadingRules(catalog, options), ReadingProgress.NONE)
                                .run(task)
                                .getRecognition())
                .inspect(rules.options());
    }

    private static boolean areRight(ReadingOptions options) {
        Problems problems = Problems.at("options");
        options.check(problems);
        return problems.isEmpty();
    }

    private ReadRegistrations reading(ReadingTasks.FilesTask task) throws IOException {
        return new RegistrationReading(rules, progress).run(task);
    }

    /** For a log. */
    @Override
    public String toString() {
        return "registration reader, " + rules;
    }
}
