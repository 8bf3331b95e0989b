package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * Takes fields out of the cost: their balances move to their excluded accounts, in every unit and measure. Nothing is
 * deleted; excluded plus included is the total.
 *
 * <p>From this step on an excluded field neither receives nor weighs. Section 0.6 excludes main category 2 as a rule.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("exclude")
@Value.Immutable
public non-sealed interface Exclude extends Step {

    /**
     * The fields to exclude.
     *
     * @return the scope
     */
    Scope getScope();

    /**
     * The reason why the fields do not belong to the cost.
     *
     * @return the reason, as the result shows it
     */
    LocalizedText getReason();

    @Override
    default void check(Problems problems) {
        getScope().check(problems.in("scope"));
        requireReason(problems.in("reason").in("da"), getReason().getDa());
        requireReason(problems.in("reason").in("en"), getReason().getEn());
    }

    private static void requireReason(Problems problems, String reason) {
        if (reason.isBlank()) {
            problems.add(
                    Reason.NO_REASON,
                    reason,
                    Phrase.of(
                            "en tekst, der siger, hvorfor felterne udelades",
                            "a text that says why the fields are excluded"));
        }
    }

    @Override
    default <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Exclude fromJson(ImmutableExclude.Json json) {
        return ImmutableExclude.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link Exclude}. Not thread-safe. */
    final class Builder extends ImmutableExclude.Builder {
        Builder() {}
    }
}
