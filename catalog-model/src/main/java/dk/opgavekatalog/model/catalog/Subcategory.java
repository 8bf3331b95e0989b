package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
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
     * The task fields below it, in the order of their codes.
     *
     * @return the task fields
     */
    List<TaskField> getFields();

    @Override
    default void check(Problems problems) {
        CodeRules.checkLevel(problems, getCode(), CatalogLevel.SUBCATEGORY);
        getName().check(problems.in("name"));
        problems.checkEach("fields", getFields());
        CodeRules.checkParent(problems, getCode(), "fields", getFields(), TaskField::getCode);
        CodeRules.checkOrder(problems, "fields", getFields(), TaskField::getCode);
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
