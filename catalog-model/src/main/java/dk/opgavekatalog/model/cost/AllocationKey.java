package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.opgavekatalog.model.check.Checkable;

/**
 * Fordelingsnøgle: what a pool or the service of a provider is shared out by. A key gives every receiver a weight of
 * zero or more; a negative weight is refused, naming the account.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ // the generated classes: Jackson names no interface when it lists the types that it knows
    @JsonSubTypes.Type(value = ImmutableDirectAmounts.class, name = "directAmounts"),
    @JsonSubTypes.Type(value = ImmutableCurrentAmounts.class, name = "currentAmounts"),
    @JsonSubTypes.Type(value = ImmutableEqualWeights.class, name = "equal"),
    @JsonSubTypes.Type(value = ImmutableFixedShares.class, name = "fixedShares"),
    @JsonSubTypes.Type(value = ImmutableStatisticKey.class, name = "statistic")
})
public sealed interface AllocationKey extends Checkable
        permits DirectAmounts, CurrentAmounts, EqualWeights, FixedShares, StatisticKey {

    /**
     * See {@link DirectAmounts}.
     *
     * @param measure id of the measure
     * @return the value
     */
    static AllocationKey directAmounts(String measure) {
        return ImmutableDirectAmounts.builder().measure(measure).build();
    }

    /**
     * See {@link CurrentAmounts}.
     *
     * @param measure id of the measure
     * @return the value
     */
    static AllocationKey currentAmounts(String measure) {
        return ImmutableCurrentAmounts.builder().measure(measure).build();
    }

    /**
     * See {@link CurrentAmounts}, with amounts below zero weighing nothing.
     *
     * @param measure id of the measure
     * @return the value
     */
    static AllocationKey currentAmountsIgnoringNegative(String measure) {
        return ImmutableCurrentAmounts.builder()
                .measure(measure)
                .ignoringNegative(true)
                .build();
    }

    /**
     * See {@link EqualWeights}.
     *
     * @return the value
     */
    static AllocationKey equal() {
        return ImmutableEqualWeights.builder().build();
    }

    /**
     * See {@link FixedShares}.
     *
     * @param shares at least one share
     * @return the value
     */
    static AllocationKey fixedShares(FixedShare... shares) {
        return ImmutableFixedShares.builder().addShares(shares).build();
    }

    /**
     * See {@link StatisticKey}.
     *
     * @param statistic id of a statistic of the statement
     * @return the value
     */
    static AllocationKey statistic(String statistic) {
        return ImmutableStatisticKey.builder().statistic(statistic).build();
    }

    /**
     * Calls the method of a visitor that belongs to this kind.
     *
     * @param visitor one method for each kind
     * @param <R> what the visitor returns
     * @return what the method returned
     */
    <R> R accept(AllocationKeyVisitor<R> visitor);
}
