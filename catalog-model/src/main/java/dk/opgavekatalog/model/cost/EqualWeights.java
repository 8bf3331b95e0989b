package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * Gives the same weight to every field with a registered amount in the unit, in any measure, other than zero. Fields
 * without such an amount receive nothing; otherwise even a small unit would have amounts on all sixty-four fields.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("equal")
@Value.Immutable
public non-sealed interface EqualWeights extends AllocationKey {

    @Override
    default void check(Problems problems) {}

    @Override
    default <R> R accept(AllocationKeyVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static EqualWeights fromJson(ImmutableEqualWeights.Json json) {
        return ImmutableEqualWeights.fromJson(json);
    }
}
