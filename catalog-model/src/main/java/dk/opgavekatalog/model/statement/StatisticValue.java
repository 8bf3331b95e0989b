package dk.opgavekatalog.model.statement;

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
import org.immutables.value.Value;

/** The value of a {@link Statistic} for one task field in one unit. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface StatisticValue extends Checkable {

    /**
     * The organisational unit.
     *
     * @return the unit
     */
    String getUnit();

    /**
     * The code of the task field.
     *
     * @return the code
     */
    CatalogCode getField();

    /**
     * The value.
     *
     * @return zero or more
     */
    BigDecimal getValue();

    /**
     * A value with its three parts.
     *
     * @param unit the organisational unit
     * @param field the code of the task field
     * @param value the value
     * @return the value; never rounds
     */
    static StatisticValue of(String unit, CatalogCode field, BigDecimal value) {
        return ImmutableStatisticValue.builder()
                .unit(unit)
                .field(field)
                .value(value)
                .build();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("unit", getUnit());
        getField().checkLevel(CatalogLevel.FIELD, problems.in("field"));
        if (getValue().signum() < 0) {
            problems.in("value").add(Reason.NEGATIVE_WEIGHT, getValue(), Phrase.of("nul eller mere", "zero or more"));
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static StatisticValue fromJson(ImmutableStatisticValue.Json json) {
        return ImmutableStatisticValue.fromJson(json);
    }
}
