package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A warning that a unit looks like a total of the other units of its organisation, so that amounts would be counted
 * twice. It was read as a unit.
 *
 * <p>It is given for a unit whose amounts are, in all accounts and measures that it states, exactly the sum of those of
 * at least two other units, and for a unit that is called like its organisation, such as Helsingør in Helsingør.
 */
@OptionStyle
@Value.Immutable
public interface UnitLikeTotal extends HasNoDocument {

    /** The most periods that are put into words. */
    int MOST_IN_WORDS = 3;

    /**
     * The id of the organisation.
     *
     * @return the id
     */
    String getOrganisation();

    /**
     * The name of the unit.
     *
     * @return the name, as it was read
     */
    String getUnit();

    /**
     * The periods in which its amounts are exactly the sum of those of the other units.
     *
     * @return the periods in their order; empty when only its name makes it look like a total
     */
    List<AccountingPeriod> getPeriods();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        Phrase unit = Phrase.same(getOrganisation() + ": ")
                .plus(Phrase.of("enheden '", "the unit '"))
                .plus(SeenText.of(getUnit()));
        Phrase why = getPeriods().isEmpty()
                ? Phrase.of("' hedder som sin organisation", "' is called like its organisation")
                : Phrase.of("' er præcis summen af de andre enheder (", "' is exactly the sum of the other units (")
                        .plus(periods())
                        .plus(")");
        return unit.plus(why)
                .plus(Phrase.of(
                        "; er den en total, så er beløbene talt dobbelt: slet dens rækker i filen",
                        "; if it is a total, amounts are counted twice: delete its rows in the file"))
                .in(language);
    }

    private String periods() {
        String first = getPeriods().stream()
                .limit(MOST_IN_WORDS)
                .map(AccountingPeriod::toString)
                .collect(Collectors.joining(", "));
        return first + (getPeriods().size() > MOST_IN_WORDS ? " \u2026" : "");
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link UnitLikeTotal}. Not thread-safe. */
    final class Builder extends ImmutableUnitLikeTotal.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of a unit like a total";
        }
    }
}
