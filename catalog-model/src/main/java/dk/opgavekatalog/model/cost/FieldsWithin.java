package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/** Every task field of a main category or a subcategory. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("within")
@Value.Immutable
public non-sealed interface FieldsWithin extends Scope {

    /**
     * The main category or subcategory.
     *
     * @return the code; the code of a field means this field alone
     */
    CatalogCode getCode();

    @Override
    default boolean includes(CatalogCode field) {
        return field.isWithin(getCode());
    }

    @Override
    default void check(Problems problems) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static FieldsWithin fromJson(ImmutableFieldsWithin.Json json) {
        return ImmutableFieldsWithin.fromJson(json);
    }
}
