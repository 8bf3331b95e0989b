package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A warning that two names are nearly alike and may be one: they are equal but for accents, punctuation, hyphens, æ as
 * ae, ø as oe, å as aa and &amp; as og, or one has a slip. They were read as two. Names that are numbered differently,
 * such as Team 1 and Team 2, are not warned of.
 */
@OptionStyle
@Value.Immutable
public interface AlikeNamePair extends HasNoDocument {

    /**
     * The column that the names are in.
     *
     * @return {@link Column#UNIT} for two units of one organisation, {@link Column#ORGANISATION} for two organisations
     */
    Column getColumn();

    /**
     * The organisation of two units.
     *
     * @return the id of the first that has both; empty for two organisations
     */
    Optional<String> getOrganisation();

    /**
     * The name that comes first in the files.
     *
     * @return the name
     */
    String getName();

    /**
     * The other name.
     *
     * @return the name
     */
    String getOtherName();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        Phrase who = getOrganisation().isPresent()
                ? Phrase.of("enhederne ", "the units ")
                : Phrase.of("organisationerne ", "the organisations ");
        Phrase where = getOrganisation()
                .map(id -> Phrase.of(" i organisationen ", " of organisation ").plus(id))
                .orElse(Phrase.same(""));
        return who.plus("'" + SeenText.of(getName()) + "'")
                .plus(Phrase.of(" og ", " and "))
                .plus("'" + SeenText.of(getOtherName()) + "'")
                .plus(where)
                .plus(Phrase.of(
                        " hedder næsten det samme; er de én, så skriv navnet på én måde",
                        " have nearly the same name; if they are one, spell the name in one way"))
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

    /** Collects the parts of a {@link AlikeNamePair}. Not thread-safe. */
    final class Builder extends ImmutableAlikeNamePair.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of alike name pair";
        }
    }
}
