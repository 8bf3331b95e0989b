package dk.opgavekatalog.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An indicator that the catalogue does not propose, defined by its user. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface OwnIndicator extends Checkable {

    /**
     * The part of the catalogue that the indicator is about.
     *
     * @return the code of a field, subcategory or main category; empty for the whole catalogue
     */
    Optional<CatalogCode> getCode();

    /**
     * The indicator.
     *
     * @return the indicator, with an id that no indicator of the edition has
     */
    Indicator getIndicator();

    /**
     * An indicator of a field, subcategory or main category.
     *
     * @param code the code
     * @param indicator the indicator
     * @return the indicator with its code
     */
    static OwnIndicator of(CatalogCode code, Indicator indicator) {
        return ImmutableOwnIndicator.builder().code(code).indicator(indicator).build();
    }

    /**
     * An indicator of the whole catalogue, such as net expenditure on the administration per inhabitant.
     *
     * @param indicator the indicator
     * @return the indicator, without a code
     */
    static OwnIndicator ofWholeCatalogue(Indicator indicator) {
        return ImmutableOwnIndicator.builder().indicator(indicator).build();
    }

    @Override
    default void check(Problems problems) {
        getIndicator().check(problems.in("indicator"));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static OwnIndicator fromJson(ImmutableOwnIndicator.Json json) {
        return ImmutableOwnIndicator.fromJson(json);
    }
}
