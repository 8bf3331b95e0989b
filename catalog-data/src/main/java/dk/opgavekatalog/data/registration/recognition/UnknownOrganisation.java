package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A warning that an organisation is no municipality by its id, but looks like one: its id or name is one with a slip,
 * or its name is one and its id is not the number. It keeps its id.
 */
@OptionStyle
@Value.Immutable
public interface UnknownOrganisation extends HasNoDocument {

    /**
     * The id of the organisation, as the files give it.
     *
     * @return the id
     */
    String getId();

    /**
     * The name of the organisation.
     *
     * @return the name; empty when the files give it none
     */
    Optional<String> getName();

    /**
     * The municipalities that may be meant.
     *
     * @return the nearest first, with number and name, such as {@code 217 Helsingør}
     */
    List<String> getNearest();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        String name = getName().map(text -> " (" + SeenText.of(text) + ")").orElse("");
        return Phrase.of("organisationen ", "organisation ")
                .plus("'" + SeenText.of(getId()) + "'" + name)
                .plus(Phrase.of(
                        " er ikke fundet blandt kommunerne; nærmest: ",
                        " is not found among the municipalities; nearest: "))
                .plus(String.join(", ", getNearest()))
                .in(language);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link UnknownOrganisation}. Not thread-safe. */
    final class Builder extends ImmutableUnknownOrganisation.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of unknown organisation";
        }
    }
}
