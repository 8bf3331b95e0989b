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
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Allocates support: the amounts on providing fields move to the fields that they serve, every measure by the same
 * weights. Made for main category 1, Administrative støttefunktioner, whose fields serve the others; any field or set
 * of fields can provide or receive.
 *
 * <p>A provider is a field, and its use of its own service is ignored unless the step includes it. With the reach
 * {@link Reach#ORGANISATION}, a field with amounts in several units is one provider: the amounts of its units are first
 * collected on the account {@code support:CODE} and allocated from there. With {@link Reach#OWN_UNIT} each unit is
 * allocated by itself.
 *
 * <p>Refuses a key or a place in the order for a field that is no provider, an order or included own use with a method
 * that has none, and fixed shares that do not say in which unit the field is. The calculation, which knows the fields,
 * refuses a step-down order that leaves a provider out. It also refuses providers whose amounts can never reach a field
 * that keeps them; several that serve only each other are named as a loop.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("allocateSupport")
@Value.Immutable
public non-sealed interface AllocateSupport extends Step {

    /**
     * The fields that provide.
     *
     * @return the scope, main category 1 when none is named
     */
    @Value.Default
    default Scope getProviders() {
        return Scope.within(CatalogCode.of(1));
    }

    /**
     * The fields that can receive. A provider receives from other providers when it is among these fields and the
     * method allows it.
     *
     * @return the scope, all fields when none is named
     */
    @Value.Default
    default Scope getReceivers() {
        return Scope.allFields();
    }

    /**
     * The method, which says how the services that providers use of each other are treated.
     *
     * @return the method
     */
    AllocationMethod getMethod();

    /**
     * The key for providers without a key of their own. Weights are those at the beginning of the step.
     *
     * @return the key
     */
    AllocationKey getDefaultKey();

    /**
     * The key for a provider whose receivers all weigh zero by its first key, unless it has a fallback of its own.
     *
     * @return the key; when empty, such a provider is refused
     */
    Optional<AllocationKey> getFallbackKey();

    /**
     * The providers that have a key of their own.
     *
     * @return at most one for each provider
     */
    List<ProviderKey> getKeys();

    /**
     * The order in which the step-down method closes the providers.
     *
     * @return every provider once; or empty, and then the provider that gives the highest share of its service to other
     *     providers closes first, with ties to the lower code
     */
    List<CatalogCode> getOrder();

    /**
     * Whether the reciprocal method counts a provider's use of its own service. Before rounding, receivers get the same
     * either way; only the amount that passes through the provider grows.
     *
     * @return false when own use is ignored, as the other methods always do
     */
    @Value.Default
    default boolean isIncludingOwnUse() {
        return false;
    }

    /**
     * The units whose fields a provider serves.
     *
     * @return the reach, the whole organisation when none is named
     */
    @Value.Default
    default Reach getReach() {
        return Reach.ORGANISATION;
    }

    @Override
    default void check(Problems problems) {
        getProviders().check(problems.in("providers"));
        getReceivers().check(problems.in("receivers"));
        ScopeMembership providers = new ScopeMembership(getProviders());
        KeyRules rules = new KeyRules(new ScopeMembership(getReceivers()), getReach(), getReach() == Reach.OWN_UNIT);
        rules.check(problems.in("defaultKey"), getDefaultKey());
        getFallbackKey().ifPresent(key -> rules.check(problems.in("fallbackKey"), key));
        problems.requireUnique("keys", getKeys(), "field", ProviderKey::getField);
        for (int i = 0; i < getKeys().size(); i++) {
            ProviderKey own = getKeys().get(i);
            Problems here = problems.in("keys", i);
            own.check(here);
            requireProvider(providers, here.in("field"), own.getField());
            rules.check(here.in("key"), own.getKey());
            own.getFallbackKey().ifPresent(key -> rules.check(here.in("fallbackKey"), key));
        }
        problems.requireUnique("order", getOrder());
        for (int i = 0; i < getOrder().size(); i++) {
            requireProvider(providers, problems.in("order", i), getOrder().get(i));
        }
        if (!getOrder().isEmpty() && getMethod() != AllocationMethod.STEP_DOWN) {
            problems.in("order")
                    .add(
                            Reason.CONTRADICTION,
                            getOrder(),
                            Phrase.of("ingen rækkefølge, da metoden er ", "no order, as the method is ")
                                    .plus(getMethod().toString()));
        }
        if (isIncludingOwnUse() && getMethod() != AllocationMethod.RECIPROCAL) {
            problems.in("includingOwnUse")
                    .add(
                            Reason.CONTRADICTION,
                            true,
                            Phrase.of("false, da metoden er ", "false, as the method is ")
                                    .plus(getMethod().toString()));
        }
    }

    private static void requireProvider(ScopeMembership providers, Problems problems, CatalogCode field) {
        field.checkLevel(CatalogLevel.FIELD, problems);
        if (field.getLevel() == CatalogLevel.FIELD && !providers.includes(field)) {
            problems.add(
                    Reason.OUT_OF_RANGE,
                    field,
                    Phrase.of("et felt blandt de leverende felter", "a field among the providers"));
        }
    }

    @Override
    default <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static AllocateSupport fromJson(ImmutableAllocateSupport.Json json) {
        return ImmutableAllocateSupport.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link AllocateSupport}. Not thread-safe. */
    final class Builder extends ImmutableAllocateSupport.Builder {
        Builder() {}
    }
}
