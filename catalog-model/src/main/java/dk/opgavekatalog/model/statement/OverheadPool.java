package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
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
     * The kinds of cross-cutting work that the pool holds. A working time norm that deducts the same kinds counts them
     * twice; see {@link WorkingTimeNorm}.
     *
     * @return the kinds, each once; empty for a pool that holds none, such as management
     */
    List<CrossCuttingWork> getWork();

    /**
     * A pool with its parts.
     *
     * @param id the id
     * @param name the name
     * @param work the kinds of cross-cutting work that it holds
     * @return the pool
     */
    static OverheadPool of(String id, LocalizedText name, CrossCuttingWork... work) {
        return ImmutableOverheadPool.builder().id(id).name(name).addWork(work).build();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        problems.requireUnique("work", getWork());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static OverheadPool fromJson(ImmutableOverheadPool.Json json) {
        return ImmutableOverheadPool.fromJson(json);
    }
}
