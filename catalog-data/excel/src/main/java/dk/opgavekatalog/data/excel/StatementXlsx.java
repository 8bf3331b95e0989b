package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.registration.StatementTable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;

/**
 * Resource statements as an Excel file of one sheet: {@code StatementXlsx.wide(statements,
 * Language.DANISH).writeTo(path)}. {@link XlsxTable} and the reader of registrations read the same amounts back, when
 * the reader is given the measures, pools and edition of the statements.
 *
 * <p>Headings and rows are those of the {@link StatementTable}. Texts are texts in Excel, whatever they look like; a
 * text that begins with = is not a formula. Numbers are numbers with as many decimals as their measure has. A number of
 * more than 15 digits becomes a text with a decimal comma, since Excel does not keep more digits; a reader whose option
 * sets a decimal point refuses it.
 *
 * <p>The same table always gives the same bytes. Writing throws {@link InvalidInputException}, and writes nothing, when
 * a text has more than 32,767 characters or characters that XML cannot hold, or when there are more rows or columns
 * than {@link XlsxTable} reads. At most the first 1,000 such texts are reported.
 */
public final class StatementXlsx {

    private StatementXlsx() {}

    /**
     * Returns a table with a column for each measure; see {@link StatementTable#wide}.
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
     * Returns a table with one amount in each row; see {@link StatementTable#longForm}.
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
        String tab = table.getLanguage() == Language.DANISH ? "Ressourceopgørelse" : "Resource statement";
        return WorkbookWriter.of(table, tab, 0);
    }
}
