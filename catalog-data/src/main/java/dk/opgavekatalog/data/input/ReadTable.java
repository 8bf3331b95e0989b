package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.csv.CsvForm;
import dk.opgavekatalog.data.record.FileOfRecords;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reader took one file for: where its headings are, what each column is, and how many rows it has. Immutable.
 */
public final class ReadTable implements HasNoDocument {

    private final FileOfRecords file;

    ReadTable(FileOfRecords file) {
        this.file = file;
    }

    /**
     * The place of the headings.
     *
     * @return file and row
     */
    public FilePosition getHeadings() {
        return file.headings();
    }

    /**
     * What each column was taken for.
     *
     * @return for each heading the name of an {@link InputColumn}; where the heading is itself a value, such as a year,
     *     the column that it is a value of, and the value
     */
    public Map<String, String> getColumns() {
        return file.columns();
    }

    /**
     * The number of rows that were read.
     *
     * @return a number of rows
     */
    public long getRowCount() {
        return file.rows();
    }

    /**
     * The rows above the headings that say something, such as a title. They are left out.
     *
     * @return the text of each, its cells with a semicolon between them
     */
    public List<String> getRowsAbove() {
        return file.rowsAbove();
    }

    /**
     * The number of rows that repeat the headings.
     *
     * @return a number of rows
     */
    public long getRepeatedHeadingsCount() {
        return file.repeatedHeadings();
    }

    /**
     * The notes below the table: rows with one cell that come after a blank row, and rows that begin with Kilde, Note
     * or the like. They are left out.
     *
     * @return the text of each
     */
    public List<String> getNotes() {
        return file.notesBelow();
    }

    /**
     * The number of comments.
     *
     * @return a number of lines
     */
    public long getCommentCount() {
        return file.comments();
    }

    /**
     * The number of rows that were read although the table hides them.
     *
     * @return a number of rows
     */
    public long getHiddenRowCount() {
        return file.hiddenRows();
    }

    /**
     * The encoding of a CSV file.
     *
     * @return the name of the encoding, such as UTF-8; empty for other tables
     */
    public Optional<String> getCharset() {
        return file.csv().map(form -> form.charset().name());
    }

    /**
     * The separator between the cells of a CSV file.
     *
     * @return the character; empty for other tables
     */
    public Optional<Character> getSeparator() {
        return file.csv().map(CsvForm::separator);
    }

    /**
     * The decimal sign of numbers in text.
     *
     * @return comma or full stop
     */
    public char getDecimalSign() {
        return file.decimalSign();
    }

    /**
     * The table in words.
     *
     * @param language the language
     * @return one line
     */
    public String describe(Language language) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(Phrase.of("overskrifterne står i række ", "the headings are in row ")
                .plus(String.valueOf(file.headings().findRow().orElseThrow())));
        parts.add(Phrase.of("kolonner: ", "columns: ")
                .plus(Phrase.of(columns(Language.DANISH), columns(Language.ENGLISH))));
        file.csv()
                .ifPresent(form -> parts.add(Phrase.of("tegnsæt ", "encoding ")
                        .plus(form.charset().name())
                        .plus(Phrase.of(
                                ", '" + form.separator() + "' mellem cellerne, '" + file.decimalSign()
                                        + "' som decimaltegn",
                                ", '" + form.separator() + "' between cells, '" + file.decimalSign()
                                        + "' as decimal sign"))));
        parts.add(Counted.of(file.rows(), Phrase.of("række læst", "row read"), Phrase.of("rækker læst", "rows read")));
        addCounted(
                parts,
                file.rowsAbove().size(),
                Phrase.of("udeladt over overskrifterne", "left out above the headings"));
        addCounted(parts, file.repeatedHeadings(), Phrase.of("gentager overskrifterne", "repeat the headings"));
        addCounted(
                parts,
                file.notesBelow().size(),
                Phrase.of("udeladt som noter under tabellen", "left out as notes below"));
        addCounted(parts, file.comments(), Phrase.of("udeladt som kommentarer", "left out as comments"));
        addCounted(parts, file.hiddenRows(), Phrase.of("er skjulte og læst med", "hidden and read too"));
        Phrase all =
                parts.stream().reduce((one, next) -> one.plus("; ").plus(next)).orElseThrow();
        return Phrase.same(file.headings().getFile() + ": ").plus(all).in(language);
    }

    private static void addCounted(List<Phrase> parts, long count, Phrase what) {
        if (count > 0) {
            parts.add(Counted.of(count, Phrase.of("række", "row"), Phrase.of("rækker", "rows"))
                    .plus(" ")
                    .plus(what));
        }
    }

    private String columns(Language language) {
        return file.columns().entrySet().stream()
                .map(column -> column.getKey() + " ("
                        + ColumnWords.of(column.getValue()).in(language) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The table in words, in English. */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
