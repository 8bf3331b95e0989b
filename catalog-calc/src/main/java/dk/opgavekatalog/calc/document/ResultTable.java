package dk.opgavekatalog.calc.document;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A result as rows and columns, in both languages. {@code ResultCsv} of the module catalog-data writes it as CSV.
 * Immutable. Rows are created as they are read, anew with every reading.
 */
public final class ResultTable implements HasNoDocument {

    private final List<LocalizedText> headings;
    private final Function<Language, List<List<TableCell>>> rows;

    private ResultTable(List<LocalizedText> headings, Function<Language, List<List<TableCell>>> rows) {
        this.headings = List.copyOf(headings);
        this.rows = Objects.requireNonNull(rows, "rows");
    }

    /**
     * Creates a table.
     *
     * @param headings the headings of the columns
     * @param rows the rows in a language, each with a cell for every column; both languages have the same rows, in the
     *     same order
     * @return the table
     */
    public static ResultTable of(List<LocalizedText> headings, Function<Language, List<List<TableCell>>> rows) {
        return new ResultTable(headings, rows);
    }

    /**
     * The headings of the columns.
     *
     * @param language the language
     * @return one heading for each column
     */
    public List<String> getHeadings(Language language) {
        return headings.stream().map(heading -> heading.in(language)).toList();
    }

    /**
     * The rows.
     *
     * @param language the language of their texts
     * @return the rows in order, each with a cell for every column; neither the list nor a row can be changed
     */
    public List<List<TableCell>> getRows(Language language) {
        return rows.apply(language);
    }

    @Override
    public String toString() {
        return "table of " + getRows(Language.ENGLISH).size() + " rows: "
                + String.join(", ", getHeadings(Language.ENGLISH));
    }
}
