package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.share.Shares;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Moves a share of the balances of one field to another, in every unit and measure.
 *
 * <p>Made for section 0.6: the internal part of 2.1.4 belongs to 1.4.10. Each amount is split by largest remainder into
 * a part that moves and a part that stays; a tie goes to the field whose code comes first. From this step on, the part
 * that moved counts as registered on the target.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("transfer")
@Value.Immutable
public non-sealed interface Transfer extends Step {

    /**
     * The field that gives.
     *
     * @return the code
     */
    CatalogCode getSource();

    /**
     * The field that receives.
     *
     * @return the code
     */
    CatalogCode getTarget();

    /**
     * The share that moves.
     *
     * @return 0 to 1, with at most 18 decimals
     */
    BigDecimal getShare();

    /**
     * Whether the step may add to amounts that were registered on the target. If not, a target that has direct amounts
     * is refused, so that a split done twice is found.
     *
     * @return true when it may add
     */
    @Value.Default
    default boolean isAddingToTarget() {
        return false;
    }

    @Override
    default void check(Problems problems) {
        getSource().checkLevel(CatalogLevel.FIELD, problems.in("source"));
        getTarget().checkLevel(CatalogLevel.FIELD, problems.in("target"));
        if (getSource().equals(getTarget())) {
            problems.in("target")
                    .add(
                            Reason.CONTRADICTION,
                            getTarget(),
                            Phrase.of("et andet felt end det, der overføres fra", "another field than the source"));
        }
        Shares.checkSize(problems.in("share"), getShare(), BigDecimal.ONE);
    }

    @Override
    default <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Transfer fromJson(ImmutableTransfer.Json json) {
        return ImmutableTransfer.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Transfer}. Not thread-safe. */
    final class Builder extends ImmutableTransfer.Builder {
        Builder() {}
    }
}
