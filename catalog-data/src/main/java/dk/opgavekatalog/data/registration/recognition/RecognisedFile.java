package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.data.table.SheetChoice;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What was recognised in one file. */
@OptionStyle
@Value.Immutable
public interface RecognisedFile extends HasNoDocument {

    /**
     * The name of the file or table.
     *
     * @return the name, without its folder
     */
    String getName();

    /**
     * The row of the headings.
     *
     * @return the row; in a CSV file, the line; empty when no headings were found
     */
    Optional<Long> getRowOfHeadings();

    /**
     * The first of the rows that are headings together, such as years above measures.
     *
     * @return the row; empty when the headings are in one row
     */
    Optional<Long> getFirstRowOfHeadings();

    /**
     * What each column was taken for.
     *
     * @return the columns in their order; empty when no headings were found
     */
    List<RecognisedColumn> getColumns();

    /**
     * The encoding of a CSV file.
     *
     * @return the name of the encoding, such as UTF-8; empty for other tables
     */
    Optional<String> getCharset();

    /**
     * Whether the encoding was recognised by the letters of the file, which is not in UTF-8.
     *
     * @return false where an option said the encoding, and for UTF-8
     */
    @Value.Default
    default boolean isCharsetRecognised() {
        return false;
    }

    /**
     * The separator between the cells of a CSV file.
     *
     * @return the character; empty for other tables
     */
    Optional<Character> getSeparator();

    /**
     * The decimal sign of amounts in text.
     *
     * @return comma or full stop; empty when the file could not be read that far
     */
    Optional<Character> getDecimalSign();

    /**
     * The signs between thousands that amounts have.
     *
     * @return the signs, a space for a space of any kind; empty when no amount has one
     */
    List<Character> getThousandsSigns();

    /**
     * The number of rows below the headings that state something, refused ones included.
     *
     * @return the number
     */
    @Value.Default
    default long getRowCount() {
        return 0;
    }

    /**
     * The sheet that was read.
     *
     * @return the name on its tab; empty for a file without sheets
     */
    Optional<String> getSheet();

    /**
     * How the sheet was chosen.
     *
     * @return the choice; empty for a file without sheets
     */
    Optional<SheetChoice> getSheetChoice();

    /**
     * The other sheets of the file.
     *
     * @return the names on their tabs; of very many, the first
     */
    List<String> getOtherSheets();

    /**
     * The other sheets that have the headings that are needed too and were not read, though no sheet was asked for and
     * their tabs are not hidden.
     *
     * @return a warning for each: the name on its tab
     */
    List<String> getUnreadSheets();

    /**
     * The rows above the headings that say something, such as titles. They are left out.
     *
     * @return the text of each, its cells with a semicolon between them
     */
    List<String> getRowsAbove();

    /**
     * The notes among and below the rows: rows that have a text in one cell and no amount. They are left out.
     *
     * @return the text of each; of very many, the first
     */
    List<String> getNotes();

    /**
     * What a sheet hides from a person who looks at it. Hidden rows and columns are read like others, hidden sheets are
     * not.
     *
     * @return the hidden rows together, each hidden column that has a meaning, and each hidden sheet
     */
    List<HiddenPart> getHidden();

    /**
     * The number of cells that state nothing because they have a mark in place of an amount, see {@link
     * dk.opgavekatalog.data.registration.option.ReadingOptions#getMarksForNothing()}.
     *
     * @return the number
     */
    @Value.Default
    default long getMarkCount() {
        return 0;
    }

    /**
     * The number of rows that were read although a sheet hides them.
     *
     * @return the number, 0 for CSV files
     */
    @Value.Default
    default long getHiddenRowCount() {
        return 0;
    }

    /**
     * The numbers of rows and lines that are in no statement.
     *
     * @return the number for each reason that occurs
     */
    Map<WhyLeftOut, Long> getLeftOut();

    /**
     * Columns that are not read although they tell rows apart, such as Version or Valuta.
     *
     * @return a warning for each
     */
    List<UnreadDistinction> getUnreadDistinctions();

    /**
     * Rows of a CSV file that have fewer cells than there are headings.
     *
     * @return a warning; empty when there are none that leave out amounts
     */
    Optional<MissingCells> getMissingCells();

    /**
     * The totals that were left out and checked.
     *
     * @return the totals; empty when the file has none, or was not read to its end, or the options do not check totals
     */
    Optional<RecognisedTotals> getTotals();

    /**
     * The file in words, for a person.
     *
     * @param language the language
     * @return some lines
     */
    default List<String> describe(Language language) {
        return RecognitionText.of(this).stream()
                .map(phrase -> phrase.in(language))
                .toList();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RecognisedFile}. Not thread-safe. */
    final class Builder extends ImmutableRecognisedFile.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of recognised file";
        }
    }
}
