package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Delkategori: a further division of a main category into task fields (section 0.2). */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Subcategory extends Checkable {

    /**
     * The code, of two numbers.
     *
     * @return the code
     */
    CatalogCode getCode();

    /**
     * The name.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * Who decided that the edition has this subcategory.
     *
     * @return {@link Origin#SOURCE} when the published catalogue has it
     */
    @Value.Default
    default Origin getOrigin() {
        return Origin.SOURCE;
    }

    /**
     * Why the subcategory is as it is, where that is not plain from the source, such as a name that the source does not
     * give.
     *
     * @return the note, empty for a subcategory taken over as it is
     */
    Optional<LocalizedText> getOriginNote();

    /**
     * The task fields below it, in the order of their codes.
     *
     * @return the task fields
     */
    List<TaskField> getFields();

    @Override
    default void check(Problems problems) {
        HierarchyRules.checkLevel(problems, getCode(), CatalogLevel.SUBCATEGORY);
        getName().check(problems.in("name"));
        getOriginNote().ifPresent(text -> text.check(problems.in("originNote")));
        problems.checkEach("fields", getFields());
        HierarchyRules.checkParent(problems, getCode(), "fields", getFields(), TaskField::getCode);
        HierarchyRules.checkOrder(problems, "fields", getFields(), TaskField::getCode);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Subcategory fromJson(ImmutableSubcategory.Json json) {
        return ImmutableSubcategory.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Subcategory}. Not thread-safe. */
    final class Builder extends ImmutableSubcategory.Builder {
        Builder() {}
    }
}
