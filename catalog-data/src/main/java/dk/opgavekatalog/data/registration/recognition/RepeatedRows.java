package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.cell.CountText;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import org.immutables.value.Value;

/**
 * A warning that rows may have been read twice: a file, or the rows below headings that stand again in it, are as many
 * rows as others and add up to the same in every measure.
 */
@OptionStyle
@Value.Immutable
public interface RepeatedRows extends HasNoDocument {

    /**
     * The file of the rows.
     *
     * @return its name
     */
    String getFile();

    /**
     * The headings above the rows.
     *
     * @return their row; in a CSV file, the line
     */
    long getRowOfHeadings();

    /**
     * The file of the rows that they are like.
     *
     * @return its name
     */
    String getFirstFile();

    /**
     * The headings above the rows that they are like.
     *
     * @return their row; in a CSV file, the line
     */
    long getFirstRowOfHeadings();

    /**
     * The number of the rows.
     *
     * @return the number
     */
    long getRowCount();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        return CountText.of(getRowCount(), Phrase.of("række i ", "row of "), Phrase.of("rækker i ", "rows of "))
                .plus(getFile())
                .plus(below(getRowOfHeadings()))
                .plus(Phrase.of(
                        " giver de samme summer som lige så mange i ", " add up to the same sums as equally many of "))
                .plus(getFirstFile())
                .plus(below(getFirstRowOfHeadings()))
                .plus(Phrase.of(
                        "; er det de samme rækker, er de talt med to gange",
                        "; if they are the same rows, they were counted twice"))
                .in(language);
    }

    private static Phrase below(long row) {
        return Phrase.of(" under overskrifterne i række ", " below the headings in row ")
                .plus(String.valueOf(row));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of {@link RepeatedRows}. Not thread-safe. */
    final class Builder extends ImmutableRepeatedRows.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of repeated rows";
        }
    }
}
