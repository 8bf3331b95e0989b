package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.file.FileErrors;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.FileSignature;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sheet of an Excel file (.xlsx) as a table of registrations: {@code
 * RegistrationReader.of(catalog).readTables(List.of(XlsxTable.of(path)))}. Immutable; each reading opens a file anew,
 * and a stream can be read once.
 *
 * <p>Rows have the numbers that Excel shows; hidden rows are read like others. Cells are read as follows:
 *
 * <ul>
 *   <li>A number is read as Excel shows it in a cell that is wide enough: rounded to 15 significant digits, half to
 *       even. Excel keeps numbers in binary: 0.1+0.2 is stored as 0.30000000000000004 and read as 0.3. In a column of
 *       accounts, units or other texts, a number is refused when digits are lost (more than 15), or when the sheet
 *       shows other digits, such as 06.10 for 6.1.
 *   <li>A number that is formatted as a date or time is a text: 2001-01-03, 2001-01-03 14:30:00 or 14:30:00. So a code
 *       3.1.1 that Excel turned into a date is refused, and is never read as an amount.
 *   <li>A text is read as it is, whatever the look of its parts. A number that is entered as text is a text.
 *   <li>A truth value is the text TRUE or FALSE, and an error is a text such as #DIV/0!; both are refused as amounts.
 *   <li>A formula is read as its saved result. A formula without a result is refused: the program that wrote the file
 *       did not calculate it.
 * </ul>
 *
 * <p>Elements, parts and formats are recognised by their whole name and place. Extensions and content for newer
 * programs are skipped; unknown elements among rows and cells are refused. Cells merged across rows in columns that are
 * read are refused unless an option fills them down, and two parts of the same name are refused too.
 *
 * <p>It is safe to read a file from anyone. Nothing in it is run, nothing that it refers to is fetched, and memory is
 * bounded. A file is refused when it has more than 256 MiB, more than 10,000 parts, more than 2 GiB after
 * decompression, more than two million shared texts or 67 million characters in them, more than {@value #MAX_ROWS} rows
 * or {@value #MAX_COLUMNS} columns, or a text of more than 32,767 characters; methods such as {@link
 * #withMaxSize(long)} set other limits for a file that you trust. It is also refused when it is damaged, protected by a
 * password, in the old form .xls, or not an Excel file.
 */
public final class XlsxTable implements RowSource, HasNoDocument {

    /** The most rows, as in Excel. */
    public static final int MAX_ROWS = 1_048_576;

    /**
     * The most columns, up to the last one that is not empty. Registrations have few; Excel allows more, and {@link
     * #withMaxColumns(int)} does too.
     */
    public static final int MAX_COLUMNS = 256;

    private final String file;
    private final WorkbookSource source;
    private final WantedSheet sheet;
    private final Limits limits;

    private XlsxTable(String file, WorkbookSource source, WantedSheet sheet, Limits limits) {
        this.file = file;
        this.source = source;
        this.sheet = sheet;
        this.limits = limits;
    }

    /**
     * Returns the first sheet of a file whose tab is not hidden; or, where that one has no headings of a table, the
     * only other one that has them. {@link dk.opgavekatalog.data.registration.recognition.RecognisedFile#getSheet()}
     * says which was read.
     *
     * @param file a file of the default file system
     * @return the table
     */
    public static XlsxTable of(Path file) {
        return new XlsxTable(
                String.valueOf(file.getFileName()),
                WorkbookSource.of(Objects.requireNonNull(file, "file")),
                WantedSheet.ANY,
                Limits.STANDARD);
    }

    /**
     * Returns the same sheet of a file that comes as a stream, such as an upload. The stream
     * is read when the rows are asked for, and only once: this table and those that {@link #withSheet} makes from it
     * share that one reading. The parts of the file are not in the order in which they are needed, so the file is kept
     * in the folder for temporary files until it is read, and then deleted. At most 256 MiB are taken from the stream.
     *
     * @param in the stream; it stays open
     * @param name the name that problems are reported with, such as {@code løn.xlsx}
     * @return the table
     */
    public static XlsxTable of(InputStream in, String name) {
        return new XlsxTable(
                Objects.requireNonNull(name, "name"),
                WorkbookSource.of(Objects.requireNonNull(in, "in")),
                WantedSheet.ANY,
                Limits.STANDARD);
    }

    /**
     * Returns the first sheet of a file if its content shows that it is an Excel file, whatever its name. For {@link
     * dk.opgavekatalog.data.registration.RegistrationReader#read(List, RowSource.Finder)}, which reads other files as
     * CSV.
     *
     * @param file a file of the default file system
     * @return the table; also for an old or protected Excel file, which is refused as such when it is read; empty for
     *     any other file
     * @throws IOException when the file cannot be read; it names the file
     */
    public static Optional<XlsxTable> find(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(FileSignature.LONGEST);
            boolean isExcel = FileSignature.ZIP.isAtStartOf(beginning) || FileSignature.OLE.isAtStartOf(beginning);
            return isExcel ? Optional.of(of(file)) : Optional.empty();
        } catch (IOException e) {
            throw FileErrors.naming(file, e);
        }
    }

    /**
     * Returns another sheet of the same file.
     *
     * @param name the name on its tab, in capital or small letters; the tab may be hidden
     * @return the table
     */
    public XlsxTable withSheet(String name) {
        return new XlsxTable(file, source, WantedSheet.of(name), limits);
    }

    /**
     * Returns another sheet of the same file.
     *
     * @param number its number among the worksheets of the file, from 1; hidden ones count too
     * @return the table
     */
    public XlsxTable withSheet(int number) {
        return new XlsxTable(file, source, WantedSheet.of(number), limits);
    }

    /**
     * Returns the same table with another limit of the size of the file, for files that you trust.
     *
     * @param bytes the most bytes of the file, 1 or more; 268,435,456 unless set
     * @return the table
     * @throws IllegalArgumentException when the limit is below 1
     */
    public XlsxTable withMaxSize(long bytes) {
        return withLimits(limits.withFileBytes(bytes));
    }

    /**
     * Returns the same table with another limit of the size of the file after decompression, for files that you trust.
     *
     * @param bytes the most bytes that are read of all parts together, 1 or more; 2,147,483,648 unless set
     * @return the table
     * @throws IllegalArgumentException when the limit is below 1
     */
    public XlsxTable withMaxExpandedSize(long bytes) {
        return withLimits(limits.withExpandedBytes(bytes));
    }

    /**
     * Returns the same table with another limit of the parts of the file, for files that you trust.
     *
     * @param parts the most files within the file, 1 or more; 10,000 unless set
     * @return the table
     * @throws IllegalArgumentException when the limit is below 1
     */
    public XlsxTable withMaxParts(int parts) {
        return withLimits(limits.withEntries(parts));
    }

    /**
     * Returns the same table with another limit of the different texts of its cells, for files that you trust. They are
     * in memory while the file is read, and never take more than a quarter of the heap.
     *
     * @param texts the most texts that the cells of the file share, 1 or more; 2,000,000 unless set
     * @return the table
     * @throws IllegalArgumentException when the limit is below 1
     */
    public XlsxTable withMaxSharedTexts(int texts) {
        return withLimits(limits.withSharedTexts(texts));
    }

    /**
     * Returns the same table with another limit of the characters in the different texts of its cells, as {@link
     * #withMaxSharedTexts(int)}.
     *
     * @param characters the most characters of these texts together, 1 or more; 67,108,864 unless set
     * @return the table
     * @throws IllegalArgumentException when the limit is below 1
     */
    public XlsxTable withMaxSharedCharacters(long characters) {
        return withLimits(limits.withSharedCharacters(characters));
    }

    /**
     * Returns the same table with another limit of columns.
     *
     * @param columns the most columns, up to the last one that is not empty; 1 to 16,384, {@value #MAX_COLUMNS} unless
     *     set
     * @return the table
     * @throws IllegalArgumentException when the limit is outside its range
     */
    public XlsxTable withMaxColumns(int columns) {
        return withLimits(limits.withColumns(columns));
    }

    /** Returns the same table with other limits, such as a small file can reach. */
    XlsxTable withLimits(Limits other) {
        return new XlsxTable(file, source, sheet, other);
    }

    /**
     * The name of the file without its folder, and the name or number of the sheet when one was asked for: {@code
     * løn.xlsx [2024]} or {@code løn.xlsx [#2]}.
     *
     * @return the name
     */
    @Override
    public String getName() {
        return file + sheet.describe();
    }

    /**
     * Hands over the rows that are not empty.
     *
     * @param receiver takes the rows
     * @throws InvalidInputException when the file is not an .xlsx file, is damaged, exceeds a limit, does not have the
     *     sheet, or has a formula without a result; rows may have been handed over before
     * @throws IOException when the file or the stream cannot be read; it names the file
     * @throws IllegalStateException when a stream is to be read for the second time
     */
    @Override
    public void readRows(RowReceiver receiver) throws IOException {
        String name = getName();
        try {
            source.read(limits, path -> read(name, path, receiver));
        } catch (FileFlawException e) {
            throw new InvalidInputException(List.of(e.toProblem(name)));
        }
    }

    private void read(String name, Path path, RowReceiver receiver) throws IOException {
        try (Archive archive = Archive.open(path, limits)) {
            WorkbookParts workbook = WorkbookParts.read(archive);
            CellReader cells = new CellReader(workbook.readSharedTexts(), workbook.readStyles(), workbook.isFrom1904());
            SheetSearch search = new SheetSearch(workbook, cells, limits, receiver);
            try (XmlPart part = workbook.read(search.choose(sheet))) {
                new SheetReader(name, part, cells, limits, receiver).read();
            }
            search.tellUnread();
            search.tellHidden();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "table of " + getName();
    }
}
