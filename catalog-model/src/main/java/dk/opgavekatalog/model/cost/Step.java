package dk.opgavekatalog.model.cost;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.opgavekatalog.model.check.Checkable;

/**
 * One step of a {@link CostModel}. A step does one thing only: it moves amounts from one account to another. So for
 * each measure the sum over all accounts is the same before and after it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ // the generated classes: Jackson names no interface when it lists the types that it knows
    @JsonSubTypes.Type(value = ImmutableTransfer.class, name = "transfer"),
    @JsonSubTypes.Type(value = ImmutableRedistribute.class, name = "redistribute"),
    @JsonSubTypes.Type(value = ImmutableAllocateSupport.class, name = "allocateSupport"),
    @JsonSubTypes.Type(value = ImmutableSurcharge.class, name = "surcharge"),
    @JsonSubTypes.Type(value = ImmutableExclude.class, name = "exclude"),
    @JsonSubTypes.Type(value = ImmutableConvertEdition.class, name = "convertEdition")
})
public sealed interface Step extends Checkable
        permits Transfer, Redistribute, AllocateSupport, Surcharge, Exclude, ConvertEdition {

    /**
     * Calls the visitor's method for this kind of step.
     *
     * @param visitor one method for each kind
     * @param <R> the type of the visitor's results
     * @return the result of that method
     */
    <R> R accept(StepVisitor<R> visitor);
}
