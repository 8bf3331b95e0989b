package dk.opgavekatalog.model.keyword;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A field that a keyword leads to. Refuses the code of another level and blank texts. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface KeywordField extends Checkable {

    /**
     * The code of the field.
     *
     * @return a code of three numbers
     */
    CatalogCode getCode();

    /**
     * When to take this field rather than another one of the keyword, in the language of the keyword, such as "når
     * ansøgningen behandles".
     *
     * @return the rule; always there when the keyword leads to several fields of an edition
     */
    Optional<String> getWhen();

    /**
     * The editions in which the keyword leads to this field, where these are not all editions of the register.
     *
     * @return ids of editions, empty when it does in every one
     */
    List<String> getEditions();

    /**
     * Whether the keyword leads to this field in an edition.
     *
     * @param edition the id of an edition of the register
     * @return true when the edition is named, or none is
     */
    default boolean isIn(String edition) {
        return getEditions().isEmpty() || getEditions().contains(edition);
    }

    @Override
    default void check(Problems problems) {
        getCode().checkLevel(CatalogLevel.FIELD, problems.in("code"));
        if (getWhen().isPresent()) {
            KeywordText.check(problems, "when", getWhen().get());
        }
        problems.requireUnique("editions", getEditions());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static KeywordField fromJson(ImmutableKeywordField.Json json) {
        return ImmutableKeywordField.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link KeywordField}. Not thread-safe. */
    final class Builder extends ImmutableKeywordField.Builder {
        Builder() {}
    }
}
