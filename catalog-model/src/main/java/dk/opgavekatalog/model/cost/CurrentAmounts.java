package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * Weighs every field by its balance in a measure when the step begins.
 *
 * <p>An amount below zero is refused like every negative weight, unless the key ignores it: then the field weighs
 * nothing, as in the accumulated cost of Medicare cost reports, and the result carries a warning. Worked example: 1000
 * is to be shared over fields with 100 and -90. If both weighed, the first would get 10000 and the second -9000; with
 * the second ignored, the first gets 1000.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("currentAmounts")
@Value.Immutable
public non-sealed interface CurrentAmounts extends AllocationKey {

    /**
     * The id of the measure.
     *
     * @return the id; it need not be the measure that is shared out
     */
    String getMeasure();

    /**
     * Whether a field with an amount below zero weighs nothing.
     *
     * @return false when such an amount is refused
     */
    @Value.Default
    default boolean isIgnoringNegative() {
        return false;
    }

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
    private static CurrentAmounts fromJson(ImmutableCurrentAmounts.Json json) {
        return ImmutableCurrentAmounts.fromJson(json);
    }
}
