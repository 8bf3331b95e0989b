package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.WholeFile;
import dk.opgavekatalog.data.registration.StatementTable;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Resource statements as an Excel file of one sheet: {@code StatementXlsx.of(StatementTable.wide(statements,
 * Language.DANISH)).writeTo(path)}. {@link XlsxTable} and the reader of registrations have the same amounts back, when the reader
 * is given the measures, pools and edition of the statements. Immutable and safe for every thread.
 *
 * <p>Headings and rows are those of the table. Its texts are texts in Excel, whatever they look like; one that begins with = is no
 * formula. Its numbers are numbers with as many decimals as their measure has. One of more than 15 digits is a text, with a decimal
 * comma, as Excel does not keep more digits: a reader that is told of a decimal point refuses it.
 *
 * <p>The file says when it was made, so that the same table gives other bytes each time.
 */
public final class StatementXlsx {

    private static final String APPLICATION = "Opgavekatalog";

    private final StatementTable table;

    private StatementXlsx(StatementTable table) {
        this.table = Objects.requireNonNull(table, "table");
    }

    /**
     * The file of a table.
     *
     * @param table the table, wide or in long form
     * @return what can be written
     */
    public static StatementXlsx of(StatementTable table) {
        return new StatementXlsx(table);
    }

    /**
     * Writes the file to a stream, in which nothing is written when the table is refused. Flushes the stream and leaves it open.
     *
     * @param out where to
     * @throws InvalidInputException when a text has more than 32,767 characters or such as XML cannot hold, or when there are more
     *     rows or columns than {@link XlsxTable} reads; of more than 1,000 such texts the first are reported
     * @throws IOException when the stream refuses
     */
    public void writeTo(OutputStream out) throws IOException {
        toBytes().writeTo(out);
        out.flush();
    }

    /**
     * Writes a file, whole or not at all. A file that is there already is replaced; when writing fails it stays as it was.
     *
     * @param file where to; its folder must exist
     * @throws InvalidInputException as {@link #writeTo(OutputStream)} does
     * @throws IOException when the folder or the file refuses, such as while Excel has it open
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(file, toBytes().toByteArray());
    }

    private ByteArrayOutputStream toBytes() throws IOException {
        String tab = table.getLanguage() == Language.DANISH ? "Ressourceopgørelse" : "Resource statement";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
            Worksheet sheet = workbook.newWorksheet(tab);
            sheet.freezePane(0, 1);
            SheetWriter.write(table, sheet);
        }
        return bytes;
    }
}
