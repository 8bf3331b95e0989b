package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.record.FileOfRecords;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.util.Map;
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
     * The number of rows above the headings, such as a title. Blank rows do not count.
     *
     * @return a number of rows
     */
    public long getRowsAboveCount() {
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
     * The number of notes below the table.
     *
     * @return a number of rows
     */
    public long getNoteCount() {
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
     * The table in words.
     *
     * @param language the language
     * @return one line
     */
    public String describe(Language language) {
        Phrase text = Phrase.same(file.headings().describe(language) + ": ")
                .plus(Phrase.of("overskrifter ", "headings "))
                .plus(file.columns().entrySet().stream()
                        .map(column -> column.getKey() + " = " + column.getValue())
                        .collect(Collectors.joining(", ")))
                .plus("; ")
                .plus(Counted.of(file.rows(), Phrase.of("række", "row"), Phrase.of("rækker", "rows")))
                .plus(Phrase.of(" læst", " read"))
                .plus(counted(file.rowsAbove(), Phrase.of("ovenover", "above")))
                .plus(counted(
                        file.repeatedHeadings(), Phrase.of("med gentagne overskrifter", "that repeat the headings")))
                .plus(counted(file.notesBelow(), Phrase.of("med noter nedenunder", "of notes below")))
                .plus(counted(file.comments(), Phrase.of("kommentarer", "comments")))
                .plus(counted(file.hiddenRows(), Phrase.of("skjulte, men læst", "hidden, but read")));
        return text.in(language);
    }

    private static Phrase counted(long count, Phrase what) {
        return count == 0 ? Phrase.same("") : Phrase.same("; " + count + " ").plus(what);
    }

    /** The table in words, in English. */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
