package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * Resources that belong to no task field and are redistributed over the fields: ledelse, and tværgående opgaver such as
 * møder, kursus and fravær (section 0.3).
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface OverheadPool extends Checkable {

    /**
     * The id, such as {@code management}; its account is {@code pool:management}.
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
     * A pool with its two parts.
     *
     * @param id the id
     * @param name the name
     * @return the pool
     */
    static OverheadPool of(String id, LocalizedText name) {
        return ImmutableOverheadPool.builder().id(id).name(name).build();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static OverheadPool fromJson(ImmutableOverheadPool.Json json) {
        return ImmutableOverheadPool.fromJson(json);
    }
}
