package dk.opgavekatalog.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Grundoplysninger: facts about an organisation in a period, apart from its resources and observations. Figures per
 * inhabitant use them, and so do groups of similar organisations.
 *
 * <p>Refuses a number of inhabitants below 1, and an attribute that is named twice.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface OrganisationFacts extends Checkable {

    /**
     * The organisation that the facts are about.
     *
     * @return the organisation
     */
    Organisation getOrganisation();

    /**
     * The period in which the facts hold.
     *
     * @return the period
     */
    AccountingPeriod getPeriod();

    /**
     * Indbyggertal.
     *
     * @return one or more; empty when it is not known
     */
    Optional<Long> getInhabitants();

    /**
     * Attributes to group organisations by, such as the region.
     *
     * @return the attributes, each name once
     */
    List<Attribute> getAttributes();

    /**
     * The value of an attribute.
     *
     * @param name its name
     * @return the value, empty when the organisation has no such attribute
     */
    default Optional<String> findAttribute(String name) {
        return getAttributes().stream()
                .filter(attribute -> attribute.getName().equals(name))
                .map(Attribute::getValue)
                .findFirst();
    }

    @Override
    default void check(Problems problems) {
        getOrganisation().check(problems.in("organisation"));
        if (getInhabitants().isPresent() && getInhabitants().get() < 1) {
            problems.in("inhabitants")
                    .add(Reason.OUT_OF_RANGE, getInhabitants().get(), Phrase.of("1 eller mere", "1 or more"));
        }
        problems.checkEach("attributes", getAttributes());
        problems.requireUnique("attributes", getAttributes(), "name", Attribute::getName);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static OrganisationFacts fromJson(ImmutableOrganisationFacts.Json json) {
        return ImmutableOrganisationFacts.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of {@link OrganisationFacts}. Not thread-safe. */
    final class Builder extends ImmutableOrganisationFacts.Builder {
        Builder() {}
    }
}
