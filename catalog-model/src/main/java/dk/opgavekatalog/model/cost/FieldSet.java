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
import org.immutables.value.Value;

/** A set of task fields. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonTypeName("fields")
@Value.Immutable
public non-sealed interface FieldSet extends Scope {

    /**
     * The fields.
     *
     * @return at least one code, each once
     */
    List<CatalogCode> getCodes();

    @Override
    default boolean includes(CatalogCode field) {
        return getCodes().contains(field);
    }

    @Override
    default void check(Problems problems) {
        if (getCodes().isEmpty()) {
            problems.in("codes")
                    .add(
                            Reason.MISSING,
                            "",
                            Phrase.of("mindst én kode for et opgavefelt", "at least one code of a task field"));
        }
        problems.requireUnique("codes", getCodes());
        for (int i = 0; i < getCodes().size(); i++) {
            getCodes().get(i).checkLevel(CatalogLevel.FIELD, problems.in("codes", i));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static FieldSet fromJson(ImmutableFieldSet.Json json) {
        return ImmutableFieldSet.fromJson(json);
    }
}
