package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Indikator: a measure of productivity or quality that the catalogue proposes for a field. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Indicator extends Checkable {

    /**
     * The id, unique in an edition: the code of the field, {@code p} or {@code q} for the kind, and a number, such as
     * {@code 1.1.1-p1}.
     *
     * @return the id
     */
    String getId();

    /**
     * What the indicator is about.
     *
     * @return the kind
     */
    IndicatorKind getKind();

    /**
     * The name, such as "Antal lønsedler pr. årsværk".
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * What the indicator has in common with the equal indicators of other fields: of one edition, indicators with the
     * same concept have the same kind, name and structure, such as {@code brugertilfredshed}.
     *
     * @return the id of the concept
     */
    String getConcept();

    /**
     * What is counted or measured, such as "lønsedler".
     *
     * @return the words, empty when the name does not say
     */
    Optional<LocalizedText> getCounted();

    /**
     * The unit of what is counted or measured.
     *
     * @return the unit, empty when the name does not tell
     */
    Optional<IndicatorUnit> getUnit();

    /**
     * What it is measured per, such as FTE or 1,000 cases.
     *
     * @return the base, empty when the name gives none
     */
    Optional<IndicatorBase> getPer();

    /**
     * Which values are the better ones. The source does not say; this is the choice of the data.
     *
     * @return the direction
     */
    IndicatorDirection getDirection();

    /**
     * Whether this indicator and another say the same of their fields: everything but the id is equal.
     *
     * @param other any indicator
     * @return true when their values can be put side by side
     */
    default boolean isSameConceptAs(Indicator other) {
        return getConcept().equals(other.getConcept())
                && getKind() == other.getKind()
                && getName().equals(other.getName())
                && getCounted().equals(other.getCounted())
                && getUnit().equals(other.getUnit())
                && getPer().equals(other.getPer())
                && getDirection() == other.getDirection();
    }

    /**
     * Adds a problem when another indicator has the concept of this one and says anything else.
     *
     * @param problems collector at the place of this indicator
     * @param first the indicator that has the concept already
     */
    default void checkConcept(Problems problems, Indicator first) {
        if (!isSameConceptAs(first)) {
            problems.in("concept")
                    .add(
                            Reason.CONTRADICTION,
                            getConcept(),
                            "a concept of its own, or all parts but the id as in " + first.getId());
        }
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        problems.requireText("concept", getConcept());
        getCounted().ifPresent(counted -> counted.check(problems.in("counted")));
        getPer().ifPresent(per -> per.check(problems.in("per")));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Indicator fromJson(ImmutableIndicator.Json json) {
        return ImmutableIndicator.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Indicator}. Not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
