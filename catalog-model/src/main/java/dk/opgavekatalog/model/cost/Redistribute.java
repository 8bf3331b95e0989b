package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Shares a pool out over fields, by a key. The whole pool is shared out: every measure that it has, each by the same
 * weights.
 *
 * <p>Each unit's pool is shared out by itself. The exact shares are rounded by largest remainder; see the calculation
 * module.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("redistribute")
@Value.Immutable
public non-sealed interface Redistribute extends Step {

    /**
     * The id of the pool.
     *
     * @return the id
     */
    String getPool();

    /**
     * The key by which the pool is shared out.
     *
     * @return the key
     */
    AllocationKey getKey();

    /**
     * The key that is used for a pool whose receivers all weigh zero by the first key.
     *
     * @return the key; when empty, such a pool is refused
     */
    Optional<AllocationKey> getFallbackKey();

    /**
     * The fields that can receive.
     *
     * @return the scope, all fields when none is named
     */
    @Value.Default
    default Scope getScope() {
        return Scope.allFields();
    }

    /**
     * The units whose fields can receive.
     *
     * @return the reach, the pool's own unit when none is named
     */
    @Value.Default
    default Reach getReach() {
        return Reach.OWN_UNIT;
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("pool", getPool());
        getScope().check(problems.in("scope"));
        KeyRules rules = new KeyRules(new ScopeMembership(getScope()), getReach(), true);
        rules.check(problems.in("key"), getKey());
        if (getFallbackKey().isPresent()) {
            rules.check(problems.in("fallbackKey"), getFallbackKey().get());
        }
    }

    @Override
    default <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Redistribute fromJson(ImmutableRedistribute.Json json) {
        return ImmutableRedistribute.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Redistribute}. Not thread-safe. */
    final class Builder extends ImmutableRedistribute.Builder {
        Builder() {}
    }
}
