package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something about the periods of some organisations that a person should look at. */
@OptionStyle
@Value.Immutable
public interface PeriodWarning extends HasNoDocument {

    /** What may be wrong. */
    enum Kind {
        /** A quarter or year that is summed lacks some of its months, or one of its measures lacks them. */
        MISSING_MONTHS,
        /** Periods that are summed overlap, such as January and the first quarter: something may count twice. */
        OVERLAP,
        /**
         * Statements of one organisation overlap, such as those of a year and of its months: who adds them up counts
         * something twice.
         */
        OVERLAPPING_STATEMENTS,
        /** Every date is 1 January and was taken for the month; perhaps the year is meant. */
        JANUARY_OR_YEAR,
        /** Hours became FTE by a norm in periods that are shorter than a year. */
        NORM_OF_PART
    }

    /**
     * What may be wrong.
     *
     * @return the kind
     */
    Kind getKind();

    /**
     * The period of the statements.
     *
     * @return the period, such as the year that lacks months
     */
    AccountingPeriod getPeriod();

    /**
     * The periods that are missing, that overlap, or that the warning is about.
     *
     * @return periods in their order; months that follow one another are one period
     */
    List<AccountingPeriod> getParts();

    /**
     * The id of the measure that lacks months which other measures have.
     *
     * @return the id; empty where the warning is about all measures
     */
    Optional<String> getMeasure();

    /**
     * The organisations that it concerns.
     *
     * @return their ids, sorted
     */
    List<String> getOrganisations();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        return PeriodWords.of(this).in(language);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link PeriodWarning}. Not thread-safe. */
    final class Builder extends ImmutablePeriodWarning.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of period warning";
        }
    }
}
