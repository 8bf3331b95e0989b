package dk.opgavekatalog.data.export;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The columns of a table in one language: what heads each, and what it says of a row. Not thread-safe.
 *
 * @param <T> what a row is about
 */
final class Table<T> {

    /** The numbers of a field's code, in its order. */
    private static final List<LocalizedText> NUMBERS = List.of(
            LocalizedText.of("hovedkategori nr.", "main category no."),
            LocalizedText.of("delkategori nr.", "subcategory no."),
            LocalizedText.of("felt nr.", "field no."));

    private static final char SEPARATOR = ';';

    private static final Pattern FULL_STOP = Pattern.compile("\\.");

    private final Language language;
    private final List<String> headings = new ArrayList<>();
    private final List<Function<T, String>> columns = new ArrayList<>();

    Table(Language language) {
        this.language = language;
    }

    /** A column of whole numbers, which a spreadsheet is to take as numbers; empty where there is none. */
    Table<T> number(String danish, String english, Function<T, Optional<Integer>> number) {
        return column(
                danish,
                english,
                row -> number.apply(row).map(n -> Integer.toString(n)).orElse(""));
    }

    /**
     * A column of decimal numbers, which a spreadsheet in the language of the table is to take as numbers: all decimals
     * that the number has, and nothing between thousands.
     */
    Table<T> decimal(String danish, String english, Function<T, BigDecimal> number) {
        return column(danish, english, row -> decimal(number.apply(row), language));
    }

    /** A column of decimal numbers, empty where there is none. */
    Table<T> optionalDecimal(String danish, String english, Function<T, Optional<BigDecimal>> number) {
        return column(
                danish,
                english,
                row -> number.apply(row).map(n -> decimal(n, language)).orElse(""));
    }

    /** A decimal number as a spreadsheet in a language takes it for one. */
    static String decimal(BigDecimal number, Language language) {
        return number.toPlainString().replace('.', language == Language.DANISH ? ',' : '.');
    }

    /** A column of texts that are the same in both languages. */
    Table<T> plain(String danish, String english, Function<T, String> text) {
        return column(danish, english, row -> SpreadsheetText.of(text.apply(row)));
    }

    /** A column of texts. */
    Table<T> text(String danish, String english, Function<T, LocalizedText> text) {
        return plain(danish, english, row -> text.apply(row).in(language));
    }

    /** A column of texts, empty where there is none. */
    Table<T> optional(String danish, String english, Function<T, Optional<LocalizedText>> text) {
        return plain(
                danish, english, row -> text.apply(row).map(t -> t.in(language)).orElse(""));
    }

    /** A column of lists of texts. */
    Table<T> list(String danish, String english, Function<T, List<LocalizedText>> texts) {
        return plain(
                danish,
                english,
                row -> String.join(
                        "; ", texts.apply(row).stream().map(t -> t.in(language)).toList()));
    }

    /** A column that says yes or no. */
    Table<T> yesOrNo(String danish, String english, Function<T, Boolean> answer) {
        return text(danish, english, row -> Words.yesOrNo(answer.apply(row)));
    }

    /**
     * Four columns that name a task field: its code and name in one cell, which no spreadsheet takes for a date, and the
     * three numbers of the code to sort by.
     */
    Table<T> field(String danish, String english, TaskCatalog catalog, Function<T, Optional<CatalogCode>> code) {
        optional(danish, english, row -> code.apply(row).map(c -> Words.label(catalog, c)));
        return numbersOfField(danish, english, code);
    }

    /** Three columns with the numbers of a task field's code, to sort and filter by; empty where there is no field. */
    Table<T> numbersOfField(String danish, String english, Function<T, Optional<CatalogCode>> code) {
        for (int i = 0; i < NUMBERS.size(); i++) {
            int number = i;
            number(
                    danish + ", " + NUMBERS.get(i).getDa(),
                    english + ", " + NUMBERS.get(i).getEn(),
                    row -> code.apply(row).map(c -> numbersOf(c).get(number)));
        }
        return this;
    }

    private static List<Integer> numbersOf(CatalogCode field) {
        return FULL_STOP.splitAsStream(field.toString()).map(Integer::valueOf).toList();
    }

    private Table<T> column(String danish, String english, Function<T, String> cell) {
        headings.add(SpreadsheetText.of(language == Language.DANISH ? danish : english));
        columns.add(cell);
        return this;
    }

    /** The table with these rows. */
    Export of(List<T> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(headings);
        for (T row : rows) {
            cells.add(columns.stream().map(column -> column.apply(row)).toList());
        }
        return CsvText.of(SEPARATOR, cells);
    }
}
