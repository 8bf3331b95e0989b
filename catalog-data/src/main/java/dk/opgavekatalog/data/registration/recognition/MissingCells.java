package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.cell.CountText;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A warning of rows of a CSV file that have fewer cells than there are headings, so that columns of amounts are left
 * out. They were read as if empty cells stood at the end, which many programs leave out.
 */
@OptionStyle
@Value.Immutable
public interface MissingCells extends HasNoDocument {

    /** The most rows that are named. */
    int MOST_ROWS = 4;

    /**
     * The number of the rows.
     *
     * @return the number; 0 where only the last row is cut off
     */
    long getRowCount();

    /**
     * The first of the rows.
     *
     * @return at most {@value #MOST_ROWS} lines of the file
     */
    List<Long> getFirstRows();

    /**
     * Whether the last row has fewer cells than the headings and no line end, as where a file was cut off.
     *
     * @return whether it is so
     */
    boolean isCutOff();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        Phrase rows = CountText.of(
                        getRowCount(),
                        Phrase.of(
                                "række har færre celler end overskrifterne, og beløb mangler sidst: række ",
                                "row has fewer cells than the headings, and amounts are missing at the end: row "),
                        Phrase.of(
                                "rækker har færre celler end overskrifterne, og beløb mangler sidst: række ",
                                "rows have fewer cells than the headings, and amounts are missing at the end: rows "))
                .plus(getFirstRows().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .plus(getRowCount() > MOST_ROWS ? " …" : "")
                .plus(Phrase.of(
                        "; de er læst som tomme, men mangler en celle længere til venstre, står beløb i forkerte"
                                + " kolonner",
                        "; they were read as empty, but if a cell further to the left is missing, amounts stand in"
                                + " the wrong columns"));
        Phrase cut = Phrase.of(
                "den sidste række har færre celler end overskrifterne og ingen linjeslutning: måske er filen skåret"
                        + " over",
                "the last row has fewer cells than the headings and no line end: perhaps the file is cut off");
        Phrase both = getRowCount() > 0 && isCutOff() ? rows.plus("; ").plus(cut) : isCutOff() ? cut : rows;
        return both.in(language);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of {@link MissingCells}. Not thread-safe. */
    final class Builder extends ImmutableMissingCells.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of missing cells";
        }
    }
}
