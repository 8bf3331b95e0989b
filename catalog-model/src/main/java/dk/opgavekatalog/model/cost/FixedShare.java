package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The share of one field in a {@link FixedShares} key. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface FixedShare extends Checkable {

    /**
     * The unit of the field.
     *
     * @return the unit; when empty, the unit of the pool or provider that is shared out
     */
    Optional<String> getUnit();

    /**
     * The field.
     *
     * @return the code
     */
    CatalogCode getField();

    /**
     * The share, in proportion to the others.
     *
     * @return zero or more
     */
    BigDecimal getShare();

    /**
     * The share of a field in the unit of the pool or provider that is shared out.
     *
     * @param field code of the field
     * @param share zero or more
     * @return the share
     */
    static FixedShare of(CatalogCode field, BigDecimal share) {
        return ImmutableFixedShare.builder().field(field).share(share).build();
    }

    /**
     * The share of a field in a given unit.
     *
     * @param unit the unit
     * @param field code of the field
     * @param share zero or more
     * @return the share
     */
    static FixedShare of(String unit, CatalogCode field, BigDecimal share) {
        return ImmutableFixedShare.builder()
                .unit(unit)
                .field(field)
                .share(share)
                .build();
    }

    @Override
    default void check(Problems problems) {
        getUnit().ifPresent(unit -> problems.requireText("unit", unit));
        getField().checkLevel(CatalogLevel.FIELD, problems.in("field"));
        if (getShare().signum() < 0) {
            problems.in("share").add(Reason.NEGATIVE_WEIGHT, getShare(), Phrase.of("nul eller mere", "zero or more"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static FixedShare fromJson(ImmutableFixedShare.Json json) {
        return ImmutableFixedShare.fromJson(json);
    }
}
