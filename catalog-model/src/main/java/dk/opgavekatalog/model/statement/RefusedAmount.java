package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** The sum of the amounts of {@link RefusedRows} in one measure. May be negative, like any amount of a statement. */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface RefusedAmount extends Checkable {

    /**
     * The id of the measure.
     *
     * @return the id of a measure that the statement declares
     */
    String getMeasure();

    /**
     * The sum of the amounts in the refused rows, with their signs, in the unit of the measure.
     *
     * @return the amount, with no more decimals than the measure has
     */
    BigDecimal getAmount();

    /**
     * An amount with its two parts.
     *
     * @param measure the id of the measure
     * @param amount the sum of the amounts in the refused rows
     * @return the amount; never rounds
     */
    static RefusedAmount of(String measure, BigDecimal amount) {
        return ImmutableRefusedAmount.builder().measure(measure).amount(amount).build();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("measure", getMeasure());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static RefusedAmount fromJson(ImmutableRefusedAmount.Json json) {
        return ImmutableRefusedAmount.fromJson(json);
    }
}
