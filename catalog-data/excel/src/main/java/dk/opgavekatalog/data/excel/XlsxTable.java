package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.file.FileErrors;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.FileSignature;
import dk.opgavekatalog.data.registration.RowSource;
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
 * RegistrationReader.of(catalog).readTables(List.of(XlsxTable.of(path)))}. Immutable; a file is opened by each reading
 * anew, a stream is read once.
 *
 * <p>Rows have the numbers that Excel shows; hidden ones are rows like others. What cells are:
 *
 * <ul>
 *   <li>A number is what Excel shows when a cell is wide enough: what it holds rounded to 15 significant digits, half
 *       to even. Excel keeps numbers in binary: 0.1+0.2 is there as 0.30000000000000004 and is read as 0.3. In a column
 *       of accounts, units or other texts a number is refused of which digits are lost (more than 15), or which the
 *       sheet shows with other digits: 6.1 as 06.10.
 *   <li>A number that is formatted as a date or time is a text: 2001-01-03, 2001-01-03 14:30:00 or 14:30:00. So a code
 *       3.1.1 that Excel took for a date is refused and not taken for an amount.
 *   <li>A text is itself, whatever looks its parts have. A number that is entered as text is a text.
 *   <li>A truth value is the text TRUE or FALSE, an error a text such as #DIV/0!; as amounts both are refused.
 *   <li>A formula is its result as it was saved. One without a result is refused: whatever made the file did not
 *       calculate.
 * </ul>
 *
 * <p>Elements, parts and formats are recognised by their whole name and place: what is in extensions and for newer
 * programs is passed over, and what is not known among rows and cells is refused. Formulas, merged cells below each
 * other in columns that are read, and two parts of the same name too.
 *
 * <p>A file from anyone can be read. Nothing in it is run, nothing that it refers to is fetched, and memory is bounded:
 * refused are files above 256 MiB, of more than 10,000 parts, with more than 2 GiB to read after decompression, with
 * more than two million shared texts or 67 million characters in them, more than {@value #MAX_ROWS} rows, {@value
 * #MAX_COLUMNS} columns or 32,767 characters in a text; and files that are damaged, protected by a password, in the old
 * form .xls, or something else.
 */
public final class XlsxTable implements RowSource, HasNoDocument {

    /** The most rows, as in Excel. */
    public static final int MAX_ROWS = 1_048_576;

    /** The most columns, up to the last one that says something. Registrations have few; Excel allows more. */
    public static final int MAX_COLUMNS = 256;

    private final String file;
    private final WorkbookSource source;
    private final Optional<String> sheet;
    private final Limits limits;

    private XlsxTable(String file, WorkbookSource source, Optional<String> sheet, Limits limits) {
        this.file = file;
        this.source = source;
        this.sheet = sheet;
        this.limits = limits;
    }

    /**
     * The first sheet of a file whose tab is not hidden.
     *
     * @param file a file of the default file system
     * @return the table
     */
    public static XlsxTable of(Path file) {
        return new XlsxTable(
                String.valueOf(file.getFileName()),
                WorkbookSource.of(Objects.requireNonNull(file, "file")),
                Optional.empty(),
                Limits.STANDARD);
    }

    /**
     * The first sheet of a file that comes as a stream, such as one that is uploaded, whose tab is not hidden. The
     * stream is read when the rows are asked for, and can be read once: this table and those that {@link #withSheet}
     * makes of it have one reading together. As the parts of the file are not in the order in which they are needed, it
     * is kept in the folder for temporary files meanwhile, and deleted when it is read; of a stream beyond 256 MiB no
     * more is taken.
     *
     * @param in the stream; it stays open
     * @param name the name that problems are reported with, such as {@code løn.xlsx}
     * @return the table
     */
    public static XlsxTable of(InputStream in, String name) {
        return new XlsxTable(
                Objects.requireNonNull(name, "name"),
                WorkbookSource.of(Objects.requireNonNull(in, "in")),
                Optional.empty(),
                Limits.STANDARD);
    }

    /**
     * The first sheet of a file that is an Excel file by what it contains, whatever its name: for {@link
     * dk.opgavekatalog.data.registration.RegistrationReader#read(List, RowSource.Finder)}, which reads the others as
     * CSV.
     *
     * @param file a file of the default file system
     * @return the table, also of an old or protected Excel file, which is refused by name when it is read; empty for
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
     * Another sheet of the same file.
     *
     * @param name what its tab says, in capital or small letters; it may be hidden
     * @return the table
     */
    public XlsxTable withSheet(String name) {
        return new XlsxTable(file, source, Optional.of(name), limits);
    }

    /** The same with limits that a small file can reach. */
    XlsxTable withLimits(Limits other) {
        return new XlsxTable(file, source, sheet, other);
    }

    /**
     * The name of the file without its folder, and that of the sheet when it was named: {@code løn.xlsx, sheet 2024}.
     *
     * @return the name
     */
    @Override
    public String getName() {
        return sheet.map(s -> file + ", sheet " + s).orElse(file);
    }

    private static String hint(Sheets.Sheet read, WorkbookParts workbook) {
        return "the sheet that was read is " + Archive.shorten(read.name())
                + workbook.describeOthers(read)
                        .map(others -> "; XlsxTable.withSheet reads another one: " + others)
                        .orElse(", the only one");
    }

    /**
     * Hands over the rows that say something.
     *
     * @param receiver takes the rows
     * @throws InvalidInputException when the file is no .xlsx file, is damaged or beyond what is read, has no such
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
            Sheets.Sheet read = workbook.sheet(sheet);
            CellReader cells = new CellReader(workbook.readSharedTexts(), workbook.readStyles(), workbook.isFrom1904());
            try (XmlPart part = workbook.read(read)) {
                receiver.hint(hint(read, workbook));
                new SheetReader(name, part, cells, limits, receiver).read();
            }
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
