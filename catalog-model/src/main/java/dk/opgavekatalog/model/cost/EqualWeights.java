package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * Weighs every field alike on which anything is registered in its unit: an amount that is not zero, of any measure.
 * Fields without registered amounts receive nothing, or else a small unit would carry all sixty-four.
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
