package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The periods that a reading found in its files, and what became of them. */
@OptionStyle
@Value.Immutable
public interface RecognisedPeriods extends HasNoDocument {

    /**
     * The periods by their kind.
     *
     * @return a range for each kind that the files have
     */
    List<PeriodRange> getRanges();

    /**
     * Whether dates were taken for years: below a heading that says year, 1 January means the year when nothing else
     * than years and such dates stands there. Every other date is taken for the month that it lies in.
     *
     * @return true for years
     */
    boolean areDatesYears();

    /**
     * The length that periods were summed to.
     *
     * @return the length; empty when every period has a statement of its own
     */
    Optional<PeriodLength> getSummedTo();

    /**
     * The month in which a year begins.
     *
     * @return the month of the options
     */
    Month getFirstMonthOfYear();

    /**
     * What may be wrong with the periods.
     *
     * @return the warnings, each with all organisations that it concerns
     */
    List<PeriodWarning> getWarnings();

    /**
     * The periods in words, for a person.
     *
     * @param language the language
     * @return some lines
     */
    default List<String> describe(Language language) {
        return PeriodWords.of(this).stream().map(line -> line.in(language)).toList();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RecognisedPeriods}. Not thread-safe. */
    final class Builder extends ImmutableRecognisedPeriods.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of recognised periods";
        }
    }
}
