package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A name that files spell in several ways and that was read as one: spellings that differ in nothing but capitals,
 * spaces, Unicode form and invisible characters, or that are of one municipality.
 */
@OptionStyle
@Value.Immutable
public interface SpelledName extends HasNoDocument {

    /** The most spellings that are put into words. */
    int MOST_IN_WORDS = 5;

    /**
     * The column that the name is in.
     *
     * @return the column; empty for a column that registrations do not have
     */
    Optional<Column> getColumn();

    /**
     * In a table that is no table of registrations, the content of the column.
     *
     * @return the content in words; empty for registrations
     */
    Optional<LocalizedText> getOtherContent();

    /**
     * The name in the statements: the spelling that comes first in the files, or the number or name of the
     * municipality.
     *
     * @return the name
     */
    String getName();

    /**
     * The other spellings.
     *
     * @return the spellings in the order of the files, without the name itself
     */
    List<String> getOtherSpellings();

    /**
     * The name and its spellings in words, for a person.
     *
     * @param language the language
     * @return one line, in which characters that are not seen, or differ from others in nothing seen, stand as their
     *     code points
     */
    default String describe(Language language) {
        int more = getOtherSpellings().size() - MOST_IN_WORDS;
        return RecognitionText.name(getColumn(), getOtherContent())
                .plus(" '" + SeenText.of(getName()) + "'")
                .plus(Phrase.of(": også skrevet ", ": also written "))
                .plus(getOtherSpellings().stream()
                        .limit(MOST_IN_WORDS)
                        .map(spelling -> "'" + SeenText.of(spelling) + "'")
                        .collect(Collectors.joining(", ")))
                .plus(more > 0 ? Phrase.of(" og " + more + " til", " and " + more + " more") : Phrase.same(""))
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

    /** Collects the parts of a {@link SpelledName}. Not thread-safe. */
    final class Builder extends ImmutableSpelledName.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of spelled name";
        }
    }
}
