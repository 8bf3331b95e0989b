package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import java.util.Optional;
import org.immutables.value.Value;

/** What a column of a file was taken for. */
@OptionStyle
@Value.Immutable
public interface RecognisedColumn extends HasNoDocument {

    /**
     * The number of the column.
     *
     * @return the number, from 1
     */
    int getNumber();

    /**
     * The heading.
     *
     * @return the text as it stands in the file; empty for a column without a heading
     */
    String getHeading();

    /**
     * The content of the column.
     *
     * @return the content; empty for a measure, and for a column that is not read
     */
    Optional<Column> getColumn();

    /**
     * The measure whose amounts the column states.
     *
     * @return the measure; empty when the column states no amounts of one measure
     */
    Optional<Measure> getMeasure();

    /**
     * In a table that is no table of registrations, the content of the column: where the heading is itself a value,
     * such as a year, with that value.
     *
     * @return the content in words; empty for registrations, and for a column that is not read
     */
    Optional<LocalizedText> getOtherContent();

    /**
     * The period of the amounts of the column, where its heading says it.
     *
     * @return the period in the words of the heading, without the year where another column says it; empty when rows
     *     say their periods
     */
    Optional<String> getPeriod();

    /**
     * Whether the column is a total of others that is checked in every row.
     *
     * @return false for any other column
     */
    @Value.Default
    default boolean isTotal() {
        return false;
    }

    /**
     * Whether the column is read.
     *
     * @return false when an option leaves it out, or when its heading is unknown
     */
    default boolean isRead() {
        return getColumn().isPresent()
                || getMeasure().isPresent()
                || getOtherContent().isPresent();
    }

    /**
     * The column in words.
     *
     * @param language the language
     * @return such as {@code Kommune (organisation)}
     */
    default String describe(Language language) {
        String heading = getHeading().isEmpty()
                ? Phrase.of("kolonne ", "column ")
                        .plus(String.valueOf(getNumber()))
                        .in(language)
                : getHeading();
        String meaning = getMeasure()
                .map(measure -> measure.getName().in(language))
                .or(() -> isRead()
                        ? Optional.of(RecognitionText.name(getColumn(), getOtherContent())
                                .in(language))
                        : Optional.empty())
                .orElseGet(() -> (isTotal()
                                ? Phrase.of("total, kontrolleret", "total, checked")
                                : Phrase.of("læses ikke", "not read"))
                        .in(language));
        String ofPeriod = getPeriod()
                .map(period -> Phrase.of(", periode ", ", period ").plus(period).in(language))
                .orElse("");
        return heading + " (" + meaning + ofPeriod + ")";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RecognisedColumn}. Not thread-safe. */
    final class Builder extends ImmutableRecognisedColumn.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of recognised column";
        }
    }
}
