package dk.opgavekatalog.calc.plain;

import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.document.TableCell;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final List<CellsInLanguage<T>> parts = new ArrayList<>();

    /** Creates columns without any column. */
    public Columns() {}

    /** Adds the cells of one or more columns to a row. */
    @FunctionalInterface
    private interface CellsOfRow<T> {
        void addTo(List<TableCell> cells, T row);
    }

    /** Begins a reading of one or more columns in a language. */
    @FunctionalInterface
    private interface CellsInLanguage<T> {
        CellsOfRow<T> begin(Language language);
    }

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
     * Adds a column of numbers, and of texts where there is none.
     *
     * @param danish the heading in Danish
     * @param english the heading in English
     * @param number the number of a row; empty when its cell is a text
     * @param text the text of such a row
     * @return this
     */
    public Columns<T> numberOrText(
            String danish,
            String english,
            Function<? super T, Optional<BigDecimal>> number,
            Function<? super T, String> text) {
        return column(
                danish,
                english,
                (row, language) -> number.apply(row)
                        .<TableCell>map(TableCell.NumericCell::new)
                        .orElseGet(() -> new TableCell.TextCell(text.apply(row))));
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
        parts.add(language -> (cells, row) -> cells.add(cell.apply(row, language)));
        return this;
    }

    /**
     * Adds columns about something that many rows have in common, such as their account. Their cells are made once for
     * each such thing in a reading, and kept until its end.
     *
     * @param subject what the columns of a row are about; with {@code equals}, and one of few
     * @param columns the columns
     * @param <S> the type of what they are about
     * @return this
     */
    public <S> Columns<T> about(Function<? super T, ? extends S> subject, Columns<S> columns) {
        headings.addAll(columns.headings);
        CellsInLanguage<S> whole = columns.whole();
        parts.add(language -> {
            CellsOfRow<S> made = whole.begin(language);
            Map<S, List<TableCell>> known = new ConcurrentHashMap<>();
            return (cells, row) -> cells.addAll(known.computeIfAbsent(subject.apply(row), it -> {
                List<TableCell> all = new ArrayList<>();
                made.addTo(all, it);
                return List.copyOf(all);
            }));
        });
        return this;
    }

    /**
     * Returns how many columns there are so far.
     *
     * @return the index of the next column, from 0
     */
    public int width() {
        return headings.size();
    }

    /** The columns so far as one part. */
    private CellsInLanguage<T> whole() {
        List<CellsInLanguage<T>> all = List.copyOf(parts);
        return language -> {
            List<CellsOfRow<T>> begun =
                    all.stream().map(part -> part.begin(language)).toList();
            return (cells, row) -> begun.forEach(part -> part.addTo(cells, row));
        };
    }

    /**
     * Returns the table with the given rows.
     *
     * @param rows the values that the rows are made from; a list that does not change
     * @return the table; each row is created as it is read
     */
    public ResultTable of(List<? extends T> rows) {
        CellsInLanguage<T> whole = whole();
        int width = headings.size();
        return ResultTable.of(headings, language -> {
            CellsOfRow<T> cellsOfRow = whole.begin(language);
            return MadeList.of(rows, (T row) -> {
                List<TableCell> cells = new ArrayList<>(width);
                cellsOfRow.addTo(cells, row);
                return Collections.unmodifiableList(cells);
            });
        });
    }
}
