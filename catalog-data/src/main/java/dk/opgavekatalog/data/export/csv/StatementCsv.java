package dk.opgavekatalog.data.export.csv;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.registration.StatementTable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;

/**
 * Resource statements as CSV, in the form that {@link dk.opgavekatalog.data.registration.RegistrationReader} reads with
 * its standard options: UTF-8 with a byte order mark, CR and LF; semicolons and decimal commas in Danish, commas and
 * decimal points in English. A text that a spreadsheet would take for something else has an apostrophe in front, which
 * the reader drops.
 */
public final class StatementCsv {

    private StatementCsv() {}

    /**
     * Returns a table with a column for each measure; see {@link StatementTable#wide}.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @param language the language of headings and decimal signs
     * @return the table
     * @throws InvalidInputException when the statements are refused
     */
    public static Export wide(List<ResourceStatement> statements, Language language) {
        return TableCsv.of(StatementTable.wide(statements, language), language);
    }

    /**
     * Returns a table with one amount in each row; see {@link StatementTable#longForm}.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @param language the language of headings and decimal signs
     * @return the table
     * @throws InvalidInputException when the statements are refused
     */
    public static Export longForm(List<ResourceStatement> statements, Language language) {
        return TableCsv.of(StatementTable.longForm(statements, language), language);
    }
}
