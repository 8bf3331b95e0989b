package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
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
     * The kind: productivity or quality.
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
     * The concept that the indicator shares with the equal indicators of other fields, such as {@code
     * brugertilfredshed}. Within one edition, indicators with the same concept have the same kind, name and structure.
     *
     * @return the id of the concept
     */
    String getConcept();

    /**
     * The things that are counted or measured, such as "lønsedler".
     *
     * @return the words, empty when the name does not say
     */
    Optional<LocalizedText> getCounted();

    /**
     * The unit in which the indicator counts or measures.
     *
     * @return the unit, empty when the name does not tell
     */
    Optional<IndicatorUnit> getUnit();

    /**
     * The base that the indicator is measured per, such as FTE or 1,000 cases.
     *
     * @return the base, empty when the name gives none
     */
    Optional<IndicatorBase> getPer();

    /**
     * Whether higher or lower values are better. The source does not say; the makers of the data chose.
     *
     * @return the direction
     */
    IndicatorDirection getDirection();

    /**
     * Whether this indicator and another measure the same: all their parts but the id are equal.
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
     * Adds a problem when another indicator has the concept of this one but differs in more than its id.
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
                            Phrase.of(
                                            "et begreb for sig selv, eller alt andet end id'et som i ",
                                            "a concept of its own, or all parts but the id as in ")
                                    .plus(first.getId()));
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

    /** Collects the parts of an {@link Indicator}. Not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
