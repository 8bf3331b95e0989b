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

/** Hovedkategori: the first division of the catalogue, by the character of the tasks (section 0.2). */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface MainCategory extends Checkable {

    /**
     * The code, of one number.
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
     * The meaning: what the tasks of the main category have in common (section 0.2).
     *
     * @return the meaning, empty when this version of the data does not carry it
     */
    Optional<LocalizedText> getMeaning();

    /**
     * Whether the main category stays out of cost calculations as a rule (section 0.6), as Sekretariatsbetjening does.
     * The cost model does the excluding: {@link dk.opgavekatalog.model.cost.StandardModels#forEdition} makes the
     * standard models exclude the main categories that the edition marks here.
     *
     * @return true when its cost is not part of the cost of tasks
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    default boolean isExcludedFromCost() {
        return false;
    }

    /**
     * The subcategories below it, in the order of their codes.
     *
     * @return the subcategories
     */
    List<Subcategory> getSubcategories();

    @Override
    default void check(Problems problems) {
        HierarchyRules.checkLevel(problems, getCode(), CatalogLevel.MAIN_CATEGORY);
        getName().check(problems.in("name"));
        getMeaning().ifPresent(text -> text.check(problems.in("meaning")));
        problems.checkEach("subcategories", getSubcategories());
        HierarchyRules.checkParent(problems, getCode(), "subcategories", getSubcategories(), Subcategory::getCode);
        HierarchyRules.checkOrder(problems, "subcategories", getSubcategories(), Subcategory::getCode);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static MainCategory fromJson(ImmutableMainCategory.Json json) {
        return ImmutableMainCategory.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link MainCategory}. Not thread-safe. */
    final class Builder extends ImmutableMainCategory.Builder {
        Builder() {}
    }
}
