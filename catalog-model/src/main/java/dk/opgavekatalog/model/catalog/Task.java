package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Opgave: one row of a field's description, a heading and the text beside it. A few rows of the source lack one of the
 * two.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Task extends Checkable {

    /**
     * The heading.
     *
     * @return the heading, empty when the source has none
     */
    Optional<LocalizedText> getHeading();

    /**
     * The text, which says what the task consists of.
     *
     * @return the text; empty when {@link #isTextEmptyInSource()}, or when this version of the data does not carry it
     */
    Optional<LocalizedText> getText();

    /**
     * Whether the source has a heading here but no text.
     *
     * @return true when the text is absent because the source has none
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    default boolean isTextEmptyInSource() {
        return false;
    }

    @Override
    default void check(Problems problems) {
        getHeading().ifPresent(heading -> heading.check(problems.in("heading")));
        getText().ifPresent(text -> text.check(problems.in("text")));
        if (isTextEmptyInSource() && getText().isPresent()) {
            problems.in("text")
                    .add(
                            Reason.CONTRADICTION,
                            getText().get().getDa(),
                            Phrase.of("ingen tekst, hvor kilden ingen har", "no text where the source has none"));
        }
        if (isTextEmptyInSource() && getHeading().isEmpty()) {
            problems.in("heading")
                    .add(
                            Reason.MISSING,
                            "",
                            Phrase.of(
                                    "en overskrift, hvor kilden ingen tekst har",
                                    "a heading where the source has no text"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Task fromJson(ImmutableTask.Json json) {
        return ImmutableTask.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Task}. Not thread-safe. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
