package dk.opgavekatalog.calc.plain;

import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.document.TableCell;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a table: the heading of each, and its cell for a row. Not thread-safe.
 *
 * @param <T> the type that a row is made from
 */
public final class Columns<T> {

    private static final LocalizedText YES = LocalizedText.of("ja", "yes");
    private static final LocalizedText NO = LocalizedText.of("nej", "no");

    private final List<LocalizedText> headings = new ArrayList<>();
    private final List<BiFunction<? super T, Language, TableCell>> columns = new ArrayList<>();

    /** Creates columns without any column. */
    public Columns() {}

    /**
     * Adds a column of whole numbers.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param number the number of a row; empty when there is none
     * @return this
     */
    public Columns<T> number(String danish, String english, Function<? super T, Optional<Integer>> number) {
        return optionalDecimal(danish, english, row -> number.apply(row).map(BigDecimal::valueOf));
    }

    /**
     * Adds a column of decimal numbers.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param number the number of a row, with the decimals to show
     * @return this
     */
    public Columns<T> decimal(String danish, String english, Function<? super T, BigDecimal> number) {
        return column(danish, english, (row, language) -> new TableCell.NumericCell(number.apply(row)));
    }

    /**
     * Adds a column of decimal numbers.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param number the number of a row; empty when there is none
     * @return this
     */
    public Columns<T> optionalDecimal(String danish, String english, Function<? super T, Optional<BigDecimal>> number) {
        return column(
                danish,
                english,
                (row, language) -> number.apply(row)
                        .<TableCell>map(TableCell.NumericCell::new)
                        .orElse(TableCell.EMPTY));
    }

    /**
     * Adds a column of texts that are the same in both languages.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param text the text of a row
     * @return this
     */
    public Columns<T> plain(String danish, String english, Function<? super T, String> text) {
        return wording(danish, english, (row, language) -> text.apply(row));
    }

    /**
     * Adds a column of texts that are worded in a language.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param text the text of a row in a language; empty when there is none
     * @return this
     */
    public Columns<T> wording(String danish, String english, BiFunction<? super T, Language, String> text) {
        return column(danish, english, (row, language) -> {
            String cell = text.apply(row, language);
            return cell.isEmpty() ? TableCell.EMPTY : new TableCell.TextCell(cell);
        });
    }

    /**
     * Adds a column of texts.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param text the text of a row
     * @return this
     */
    public Columns<T> text(String danish, String english, Function<? super T, LocalizedText> text) {
        return wording(danish, english, (row, language) -> text.apply(row).in(language));
    }

    /**
     * Adds a column of texts.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param text the text of a row; empty when there is none
     * @return this
     */
    public Columns<T> optional(String danish, String english, Function<? super T, Optional<LocalizedText>> text) {
        return wording(
                danish,
                english,
                (row, language) -> text.apply(row).map(it -> it.in(language)).orElse(""));
    }

    /**
     * Adds a column of lists of texts.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param texts the texts of a row; they are joined in one cell, separated by semicolons
     * @return this
     */
    public Columns<T> list(String danish, String english, Function<? super T, List<LocalizedText>> texts) {
        return wording(
                danish,
                english,
                (row, language) ->
                        texts.apply(row).stream().map(text -> text.in(language)).collect(Collectors.joining("; ")));
    }

    /**
     * Adds a column with yes or no.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param answer the answer of a row
     * @return this
     */
    public Columns<T> yesOrNo(String danish, String english, Function<? super T, Boolean> answer) {
        return text(danish, english, row -> answer.apply(row) ? YES : NO);
    }

    private Columns<T> column(String danish, String english, BiFunction<? super T, Language, TableCell> cell) {
        headings.add(LocalizedText.of(danish, english));
        columns.add(cell);
        return this;
    }

    /**
     * Returns the table with the given rows.
     *
     * @param rows the values that the rows are made from; a list that does not change
     * @return the table; each row is created as it is read
     */
    public ResultTable of(List<? extends T> rows) {
        List<BiFunction<? super T, Language, TableCell>> all = List.copyOf(columns);
        return ResultTable.of(
                headings,
                language -> MadeList.of(
                        rows,
                        (T row) -> all.stream()
                                .map(column -> column.apply(row, language))
                                .toList()));
    }
}
