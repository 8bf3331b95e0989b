package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.registration.StatementTable;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Resource statements as an Excel file of one sheet: {@code StatementXlsx.wide(statements, Language.DANISH).writeTo(path)}.
 * {@link XlsxTable} and the reader of registrations have the same amounts back, when the reader is given the measures, pools and
 * edition of the statements.
 *
 * <p>Headings and rows are those of the {@link StatementTable}. Its texts are texts in Excel, whatever they look like; one that
 * begins with = is no formula. Its numbers are numbers with as many decimals as their measure has. One of more than 15 digits is a
 * text, with a decimal comma, as Excel does not keep more digits: a reader that is told of a decimal point refuses it.
 *
 * <p>The file says when it was made, so that the same table gives other bytes each time. Writing it throws {@link
 * InvalidInputException}, and writes nothing, when a text has more than 32,767 characters or such as XML cannot hold, or when
 * there are more rows or columns than {@link XlsxTable} reads; of more than 1,000 such texts the first are reported.
 */
public final class StatementXlsx {

    private static final String APPLICATION = "Opgavekatalog";

    private StatementXlsx() {}

    /**
     * A table with a column for each measure; see {@link StatementTable#wide}.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @param language the language of headings
     * @return the file
     * @throws InvalidInputException when the statements are refused
     */
    public static Export wide(List<ResourceStatement> statements, Language language) {
        return of(StatementTable.wide(statements, language));
    }

    /**
     * A table with one measure in a row; see {@link StatementTable#longForm}.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @param language the language of headings
     * @return the file
     * @throws InvalidInputException when the statements are refused
     */
    public static Export longForm(List<ResourceStatement> statements, Language language) {
        return of(StatementTable.longForm(statements, language));
    }

    static Export of(StatementTable table) {
        return Export.ofBinary(
                "workbook of " + table.getName(), out -> toBytes(table).writeTo(out));
    }

    /** The whole file, as nothing is written of a table that is refused. */
    private static ByteArrayOutputStream toBytes(StatementTable table) throws IOException {
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
