package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/** The same text in Danish and in English. Refuses a blank text in either language. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface LocalizedText extends Checkable {

    /**
     * The Danish text. A name is written as in the source.
     *
     * @return the text
     */
    String getDa();

    /**
     * The English text.
     *
     * @return the text
     */
    String getEn();

    /**
     * The text in one language.
     *
     * @param language the language
     * @return the text
     */
    default String in(Language language) {
        return language == Language.DANISH ? getDa() : getEn();
    }

    /**
     * The text as a piece of a message.
     *
     * @return the phrase
     */
    default Phrase asPhrase() {
        return Phrase.of(getDa(), getEn());
    }

    /**
     * A text in both languages.
     *
     * @param danish the Danish text
     * @param english the English text
     * @return the pair
     */
    static LocalizedText of(String danish, String english) {
        return ImmutableLocalizedText.builder().da(danish).en(english).build();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("da", getDa());
        problems.requireText("en", getEn());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static LocalizedText fromJson(ImmutableLocalizedText.Json json) {
        return ImmutableLocalizedText.fromJson(json);
    }
}
