package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.opgavekatalog.model.check.Checkable;

/**
 * Fordelingsnøgle: the key by which a pool or the service of a provider is shared out. A key gives every receiver a
 * weight of zero or more; a negative weight is refused, naming the account.
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
     * A {@link DirectAmounts} key.
     *
     * @param measure id of the measure
     * @return the key
     */
    static AllocationKey directAmounts(String measure) {
        return ImmutableDirectAmounts.builder().measure(measure).build();
    }

    /**
     * A {@link CurrentAmounts} key.
     *
     * @param measure id of the measure
     * @return the key
     */
    static AllocationKey currentAmounts(String measure) {
        return ImmutableCurrentAmounts.builder().measure(measure).build();
    }

    /**
     * A {@link CurrentAmounts} key by which amounts below zero weigh nothing.
     *
     * @param measure id of the measure
     * @return the key
     */
    static AllocationKey currentAmountsIgnoringNegative(String measure) {
        return ImmutableCurrentAmounts.builder()
                .measure(measure)
                .ignoringNegative(true)
                .build();
    }

    /**
     * An {@link EqualWeights} key.
     *
     * @return the key
     */
    static AllocationKey equal() {
        return ImmutableEqualWeights.builder().build();
    }

    /**
     * A {@link FixedShares} key.
     *
     * @param shares at least one share
     * @return the key
     */
    static AllocationKey fixedShares(FixedShare... shares) {
        return ImmutableFixedShares.builder().addShares(shares).build();
    }

    /**
     * A {@link StatisticKey}.
     *
     * @param statistic id of a statistic of the statement
     * @return the key
     */
    static AllocationKey statistic(String statistic) {
        return ImmutableStatisticKey.builder().statistic(statistic).build();
    }

    /**
     * Calls the visitor's method for this kind of key.
     *
     * @param visitor one method for each kind
     * @param <R> the type of the visitor's results
     * @return the result of that method
     */
    <R> R accept(AllocationKeyVisitor<R> visitor);
}
