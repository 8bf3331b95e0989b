package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.file.FileErrors;
import dk.opgavekatalog.data.registration.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sheet of an Excel file (.xlsx) as a table of registrations: {@code
 * RegistrationReader.of(catalog).readTables(List.of(XlsxTable.of(path)))}. Immutable; the file is opened by each reading anew.
 *
 * <p>Rows have the numbers that Excel shows; hidden ones are rows like others. What cells are:
 *
 * <ul>
 *   <li>A number is what Excel shows when a cell is wide enough: its decimal text rounded to 15 significant digits, half to even.
 *       Excel keeps numbers in binary, with 17 digits: 0.1+0.2 is there as 0.30000000000000004 and is read as 0.3.
 *   <li>A number that is formatted as a date or time is a text: 2001-01-03, 2001-01-03 14:30:00 or 14:30:00. So a code 3.1.1 that
 *       Excel took for a date is refused and not taken for an amount.
 *   <li>A text is itself, whatever looks its parts have. A number that is entered as text is a text.
 *   <li>A truth value is the text TRUE or FALSE, an error a text such as #DIV/0!; as amounts both are refused.
 *   <li>A formula is its result as it was saved. One without a result is refused: whatever made the file did not calculate.
 * </ul>
 *
 * <p>A file from anyone can be read. Nothing in it is run, nothing that it refers to is fetched, and memory is bounded: refused are
 * files above 256 MiB, of more than 10,000 parts, with more than 2 GiB to read after decompression or a part larger than 200 times
 * its compressed form, with more than two million shared texts or 67 million characters in them, more than {@value #MAX_ROWS} rows,
 * {@value #MAX_COLUMNS} columns or 32,767 characters in a text; and files that are damaged, protected by a password, in the old form
 * .xls, or something else.
 */
public final class XlsxTable implements RowSource, HasNoDocument {

    /** The most rows, as in Excel. */
    public static final int MAX_ROWS = 1_048_576;

    /** The most columns, up to the last one that says something. Registrations have few; Excel allows more. */
    public static final int MAX_COLUMNS = 256;

    private final Path file;
    private final Optional<String> sheet;
    private final Limits limits;

    private XlsxTable(Path file, Optional<String> sheet, Limits limits) {
        this.file = Objects.requireNonNull(file, "file");
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
        return new XlsxTable(file, Optional.empty(), Limits.STANDARD);
    }

    /**
     * Another sheet of the same file.
     *
     * @param name what its tab says, in capital or small letters; it may be hidden
     * @return the table
     */
    public XlsxTable withSheet(String name) {
        return new XlsxTable(file, Optional.of(name), limits);
    }

    /** The same with limits that a small file can reach. */
    XlsxTable withLimits(Limits other) {
        return new XlsxTable(file, sheet, other);
    }

    /**
     * The name of the file without its folder, and that of the sheet when it was named: {@code løn.xlsx, sheet 2024}.
     *
     * @return the name
     */
    @Override
    public String getName() {
        String name = String.valueOf(file.getFileName());
        return sheet.map(s -> name + ", sheet " + s).orElse(name);
    }

    /**
     * Hands over the rows that say something.
     *
     * @param receiver takes the rows
     * @throws InvalidInputException when the file is no .xlsx file, is damaged or beyond what is read, has no such sheet, or has a
     *     formula without a result; rows may have been handed over before
     * @throws IOException when the file cannot be read; it names the file
     */
    @Override
    public void readRows(Receiver receiver) throws IOException {
        String name = getName();
        try (Archive archive = Archive.open(file, limits)) {
            WorkbookParts workbook = WorkbookParts.read(archive);
            CellReader cells = new CellReader(workbook.readSharedTexts(), workbook.readStyles(), workbook.isFrom1904());
            try (XmlPart part = workbook.readSheet(sheet)) {
                new SheetReader(name, part, cells, limits, receiver).read();
            }
        } catch (FlawException e) {
            throw new InvalidInputException(List.of(e.toProblem(name)));
        } catch (UncheckedIOException e) {
            throw FileErrors.naming(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw FileErrors.naming(file, e);
        }
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "table of " + file.getFileName()
                + sheet.map(name -> ", sheet " + name).orElse("");
    }
}
