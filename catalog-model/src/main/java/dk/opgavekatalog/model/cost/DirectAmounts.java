package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * Weighs every field by the amount of a measure that was registered on it, whatever amounts redistributions have moved
 * since. A {@link Transfer} corrects where amounts were registered, so the amounts it moved count on its target.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("directAmounts")
@Value.Immutable
public non-sealed interface DirectAmounts extends AllocationKey {

    /**
     * The id of the measure.
     *
     * @return the id; it need not be the measure that is shared out
     */
    String getMeasure();

    @Override
    default void check(Problems problems) {
        problems.requireText("measure", getMeasure());
    }

    @Override
    default <R> R accept(AllocationKeyVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static DirectAmounts fromJson(ImmutableDirectAmounts.Json json) {
        return ImmutableDirectAmounts.fromJson(json);
    }
}
