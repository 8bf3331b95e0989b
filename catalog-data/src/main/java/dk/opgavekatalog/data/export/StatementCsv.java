package dk.opgavekatalog.data.export;

import dk.opgavekatalog.data.registration.Cell;
import dk.opgavekatalog.data.registration.StatementTable;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Resource statements as CSV, in the form in which {@link dk.opgavekatalog.data.registration.RegistrationReader} reads them
 * without being told how they are written: UTF-8 with a byte order mark, CR and LF; in Danish semicolons and decimal commas, in
 * English commas and decimal points. A text that a spreadsheet would take for something else has an apostrophe in front, which
 * the reader drops. Immutable and safe for every thread.
 */
public final class StatementCsv {

    private static final String MARK = "'";

    private final Language language;

    private StatementCsv(Language language) {
        this.language = language;
    }

    /**
     * Tables in a language.
     *
     * @param language the language of headings and decimal signs
     * @return the tables
     */
    public static StatementCsv in(Language language) {
        return new StatementCsv(Objects.requireNonNull(language, "language"));
    }

    /**
     * A table with a column for each measure; see {@link StatementTable#wide}.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @return the table
     * @throws InvalidInputException when the statements are refused
     */
    public Export wide(List<ResourceStatement> statements) {
        return of(StatementTable.wide(statements, language));
    }

    /**
     * A table with one measure in a row; see {@link StatementTable#longForm}.
     *
     * @param statements at least one, each of another organisation or period, all of one edition
     * @return the table
     * @throws InvalidInputException when the statements are refused
     */
    public Export longForm(List<ResourceStatement> statements) {
        return of(StatementTable.longForm(statements, language));
    }

    private Export of(StatementTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.readRows(
                (number, cells) -> rows.add(cells.stream().map(this::text).toList()));
        return CsvText.of(language == Language.DANISH ? ';' : ',', rows);
    }

    private String text(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return Table.decimal(number.number(), language);
        }
        String text = cell instanceof Cell.Text it ? it.text() : "";
        return text.startsWith(MARK) ? text : SpreadsheetText.of(text);
    }
}
