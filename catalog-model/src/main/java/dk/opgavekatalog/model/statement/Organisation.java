package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/** The municipality or other organisation that a statement is about. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Organisation extends Checkable {

    /**
     * The id, for a municipality its number in official statistics, such as {@code 217}.
     *
     * @return the id
     */
    String getId();

    /**
     * The name, such as Helsingør.
     *
     * @return the name
     */
    String getName();

    /**
     * An organisation with its two parts.
     *
     * @param id the id
     * @param name the name
     * @return the organisation
     */
    static Organisation of(String id, String name) {
        return ImmutableOrganisation.builder().id(id).name(name).build();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        problems.requireText("name", getName());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Organisation fromJson(ImmutableOrganisation.Json json) {
        return ImmutableOrganisation.fromJson(json);
    }
}
