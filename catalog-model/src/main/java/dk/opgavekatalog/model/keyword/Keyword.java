package dk.opgavekatalog.model.keyword;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Stikord: a word, or a few words, by which people look for a field. Refuses a keyword without a field, with the same
 * field twice in an edition, and with several fields in an edition that do not all say when to take them.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Keyword extends Checkable {

    /**
     * The word or words, in small letters unless they are a name or an abbreviation.
     *
     * @return the text, with single spaces between its words
     */
    String getWord();

    /**
     * The language of the word.
     *
     * @return the language
     */
    Language getLanguage();

    /**
     * What the word is to the people who use it.
     *
     * @return the kind
     */
    KeywordKind getKind();

    /**
     * The fields that the word leads to, in the order of their codes.
     *
     * @return at least one
     */
    List<KeywordField> getFields();

    /**
     * The field with a code in an edition.
     *
     * @param code any code
     * @param edition the id of an edition of the register
     * @return the field, empty when the word does not lead there
     */
    default Optional<KeywordField> findField(CatalogCode code, String edition) {
        for (KeywordField field : getFields()) {
            if (field.getCode().equals(code) && field.isIn(edition)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    @Override
    default void check(Problems problems) {
        KeywordText.check(problems, "word", getWord());
        problems.checkEach("fields", getFields());
        if (getFields().isEmpty()) {
            problems.in("fields").add(Reason.MISSING, "", Phrase.of("mindst et felt", "at least one field"));
        }
        for (int i = 0; i < getFields().size(); i++) {
            checkAmongOthers(i, problems.in("fields", i));
        }
    }

    private void checkAmongOthers(int index, Problems problems) {
        KeywordField field = getFields().get(index);
        boolean isAlone = true;
        for (int i = 0; i < getFields().size(); i++) {
            KeywordField other = getFields().get(i);
            if (i == index || !shareAnEdition(field, other)) {
                continue;
            }
            isAlone = false;
            int order = other.getCode().compareTo(field.getCode());
            if (i < index && order == 0) {
                problems.in("code")
                        .add(Reason.DUPLICATE, field.getCode(), Phrase.of("hvert felt én gang", "each field once"));
            }
        }
        if (index > 0 && getFields().get(index - 1).getCode().compareTo(field.getCode()) > 0) {
            problems.in("code")
                    .add(
                            Reason.OUT_OF_ORDER,
                            field.getCode(),
                            Phrase.of("felter i kodernes orden", "fields in the order of their codes"));
        }
        if (!isAlone && field.getWhen().isEmpty()) {
            problems.in("when")
                    .add(
                            Reason.MISSING,
                            "",
                            Phrase.of(
                                    "hvornår feltet skal vælges, når ordet har flere felter",
                                    "when to take the field, where the word has several"));
        }
    }

    private static boolean shareAnEdition(KeywordField one, KeywordField other) {
        if (one.getEditions().isEmpty() || other.getEditions().isEmpty()) {
            return true;
        }
        Set<String> shared = new HashSet<>(one.getEditions());
        shared.retainAll(other.getEditions());
        return !shared.isEmpty();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Keyword fromJson(ImmutableKeyword.Json json) {
        return ImmutableKeyword.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Keyword}. Not thread-safe. */
    final class Builder extends ImmutableKeyword.Builder {
        Builder() {}
    }
}
