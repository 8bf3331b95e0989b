package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/** Every task field of the edition. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("all")
@Value.Immutable
public non-sealed interface AllFields extends Scope {

    @Override
    default boolean includes(CatalogCode field) {
        return true;
    }

    @Override
    default void check(Problems problems) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static AllFields fromJson(ImmutableAllFields.Json json) {
        return ImmutableAllFields.fromJson(json);
    }
}
