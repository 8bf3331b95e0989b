package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note about an edition as a whole, such as which work deliberately has no field. Notes come from the introduction of
 * the catalogue (sections 0.1 to 0.7).
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Note extends Checkable {

    /**
     * The id, unique in an edition, such as {@code not-a-field}.
     *
     * @return the id
     */
    String getId();

    /**
     * The section of the source that the note comes from, such as {@code 0.3}.
     *
     * @return the section, empty when the note is not from the source
     */
    Optional<String> getSection();

    /**
     * The subject of the note.
     *
     * @return the title
     */
    LocalizedText getTitle();

    /**
     * The text of the note.
     *
     * @return the text
     */
    LocalizedText getText();

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getSection().ifPresent(section -> problems.requireText("section", section));
        getTitle().check(problems.in("title"));
        getText().check(problems.in("text"));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Note fromJson(ImmutableNote.Json json) {
        return ImmutableNote.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Note}. Not thread-safe. */
    final class Builder extends ImmutableNote.Builder {
        Builder() {}
    }
}
