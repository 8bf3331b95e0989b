package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The key by which one providing field of an {@link AllocateSupport} step is shared out. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface ProviderKey extends Checkable {

    /**
     * The providing field.
     *
     * @return the code
     */
    CatalogCode getField();

    /**
     * The key by which its service is shared out.
     *
     * @return the key
     */
    AllocationKey getKey();

    /**
     * The key that is used when all receivers weigh zero by the first key.
     *
     * @return the key; when empty, the fallback key of the step is used, if it has one
     */
    Optional<AllocationKey> getFallbackKey();

    /**
     * A key without a fallback of its own.
     *
     * @param field code of the providing field
     * @param key the key by which its service is shared out
     * @return the value
     */
    static ProviderKey of(CatalogCode field, AllocationKey key) {
        return ImmutableProviderKey.builder().field(field).key(key).build();
    }

    /**
     * A key with a fallback of its own.
     *
     * @param field code of the providing field
     * @param key the key by which its service is shared out
     * @param fallbackKey the key that is used when all receivers weigh zero by the first
     * @return the value
     */
    static ProviderKey of(CatalogCode field, AllocationKey key, AllocationKey fallbackKey) {
        return ImmutableProviderKey.builder()
                .field(field)
                .key(key)
                .fallbackKey(fallbackKey)
                .build();
    }

    @Override
    default void check(Problems problems) {
        getField().checkLevel(CatalogLevel.FIELD, problems.in("field"));
        getKey().check(problems.in("key"));
        getFallbackKey().ifPresent(key -> key.check(problems.in("fallbackKey")));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static ProviderKey fromJson(ImmutableProviderKey.Json json) {
        return ImmutableProviderKey.fromJson(json);
    }
}
