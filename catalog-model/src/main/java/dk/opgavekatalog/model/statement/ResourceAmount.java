package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * One registered amount: what a unit used on an account, in one measure. May be negative, for example to correct
 * another amount.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface ResourceAmount extends Checkable {

    /**
     * The organisational unit, such as {@code Teknik og miljø}.
     *
     * @return the unit
     */
    String getUnit();

    /**
     * The account: a task field, an overhead pool, or outside the catalogue.
     *
     * @return the account
     */
    Account getAccount();

    /**
     * The id of the measure.
     *
     * @return the id
     */
    String getMeasure();

    /**
     * The amount, in the unit of the measure and with no more decimals than it has.
     *
     * @return the amount
     */
    BigDecimal getAmount();

    /**
     * An amount with its four parts.
     *
     * @param unit the organisational unit
     * @param account the account
     * @param measure the id of the measure
     * @param amount the amount
     * @return the amount; never rounds
     */
    static ResourceAmount of(String unit, Account account, String measure, BigDecimal amount) {
        return ImmutableResourceAmount.builder()
                .unit(unit)
                .account(account)
                .measure(measure)
                .amount(amount)
                .build();
    }

    @Override
    default void check(Problems problems) {
        problems.requireText("unit", getUnit());
        getAccount().check(problems.in("account"));
        problems.requireText("measure", getMeasure());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static ResourceAmount fromJson(ImmutableResourceAmount.Json json) {
        return ImmutableResourceAmount.fromJson(json);
    }
}
