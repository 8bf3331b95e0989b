package dk.opgavekatalog.data.export.csv;

import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.plain.MadeList;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Any table of a result as CSV. The form is that of {@link CatalogCsv}: semicolons, UTF-8 with a byte order mark, CR
 * and LF, and an apostrophe in front of any text that a spreadsheet would take for something else. Numbers have all
 * their decimals, no separators between thousands, a decimal comma in Danish and a decimal point in English.
 */
public final class ResultCsv {

    private static final char SEPARATOR = ';';

    private ResultCsv() {}

    /**
     * Returns a table as CSV.
     *
     * @param table the table
     * @param language the language of headings, texts and decimal signs
     * @return the export
     */
    public static Export table(ResultTable table, Language language) {
        Objects.requireNonNull(language, "language");
        return Export.ofCsv("a " + table, new CsvCells(SEPARATOR, receiver -> {
            receiver.accept(MadeList.of(table.getHeadings(language), SpreadsheetText::of));
            RowTexts texts = new RowTexts(language);
            table.getRows(language).forEach(row -> receiver.accept(texts.of(row)));
        }));
    }

    /** Returns a decimal number in the form that a spreadsheet in a language takes for a number. */
    static String decimal(BigDecimal number, Language language) {
        return number.toPlainString().replace('.', language == Language.DANISH ? ',' : '.');
    }
}
