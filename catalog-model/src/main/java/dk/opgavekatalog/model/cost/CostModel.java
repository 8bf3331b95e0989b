package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Omkostningsmodel: the ordered steps of a calculation, as data. The order is part of the model; {@link StandardModels}
 * shows its effect.
 *
 * <p>The codes of the steps belong to the edition that the model names; after a {@link ConvertEdition} step, to the
 * edition that this step converts to.
 *
 * <p>Refuses a pool that is redistributed more than once, a surcharge that has the id of an earlier one, and a
 * conversion to the edition that the codes already belong to.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface CostModel extends Checkable {

    /**
     * The id, such as {@code standard-64}.
     *
     * @return the id
     */
    String getId();

    /**
     * The name.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * The id of the catalogue edition that the codes belong to, such as {@code 2006}.
     *
     * @return the id
     */
    String getEdition();

    /**
     * The steps, first to last.
     *
     * @return the steps; a model without steps leaves the direct amounts as they are
     */
    List<Step> getSteps();

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        problems.requireText("edition", getEdition());
        problems.checkEach("steps", getSteps());
        Set<String> pools = new HashSet<>();
        Set<String> surcharges = new HashSet<>();
        String edition = getEdition();
        for (int i = 0; i < getSteps().size(); i++) {
            Problems here = problems.in("steps", i);
            if (getSteps().get(i) instanceof Redistribute step && !pools.add(step.getPool())) {
                here.in("pool")
                        .add(
                                Reason.POOL_REDISTRIBUTED_TWICE,
                                step.getPool(),
                                Phrase.of("hver pulje fordelt én gang", "each pool redistributed once"));
            }
            if (getSteps().get(i) instanceof Surcharge step && !surcharges.add(step.getId())) {
                here.in("id")
                        .add(
                                Reason.DUPLICATE,
                                step.getId(),
                                Phrase.of("hvert id én gang blandt tillæggene", "each id once among the surcharges"));
            }
            if (getSteps().get(i) instanceof ConvertEdition step) {
                if (step.getToEdition().equals(edition)) {
                    here.in("toEdition")
                            .add(
                                    Reason.CONTRADICTION,
                                    edition,
                                    Phrase.of("en anden udgave end den før", "another edition than the one before"));
                }
                edition = step.getToEdition();
            }
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static CostModel fromJson(ImmutableCostModel.Json json) {
        return ImmutableCostModel.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link CostModel}. Not thread-safe. */
    final class Builder extends ImmutableCostModel.Builder {
        Builder() {}
    }
}
