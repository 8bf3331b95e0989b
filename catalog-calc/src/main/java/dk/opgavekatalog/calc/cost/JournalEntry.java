package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One move of an amount from one account to another. Nothing changes a balance but an entry.
 *
 * <p>An entry tells why its amount is what it is: the step shared out {@link #getSharedAmount()}, this receiver has
 * {@link #getWeight()} out of {@link #getTotalWeight()}, so its exact share is {@link #getExactAmount()}, and {@link
 * #getRounding()} came or went so that whole units add up.
 */
public final class JournalEntry {

    private final int stepNumber;
    private final Measure measure;
    private final UnitAccount source;
    private final UnitAccount target;
    private final long amount;
    private final long sharedAmount;
    private final Weights weights;
    private final long weight;

    JournalEntry(
            int stepNumber,
            Measure measure,
            UnitAccount source,
            UnitAccount target,
            long amount,
            long sharedAmount,
            Weights weights,
            long weight) {
        this.stepNumber = stepNumber;
        this.measure = measure;
        this.source = source;
        this.target = target;
        this.amount = amount;
        this.sharedAmount = sharedAmount;
        this.weights = weights;
        this.weight = weight;
    }

    /**
     * Which step of the model wrote the entry.
     *
     * @return the number of the step, from 1
     */
    public int getStepNumber() {
        return stepNumber;
    }

    /**
     * The measure of the amount.
     *
     * @return the measure
     */
    public Measure getMeasure() {
        return measure;
    }

    /**
     * The account that gives.
     *
     * @return the account in its unit
     */
    public UnitAccount getSource() {
        return source;
    }

    /**
     * The account that receives.
     *
     * @return the account in its unit
     */
    public UnitAccount getTarget() {
        return target;
    }

    /**
     * The amount that moves.
     *
     * @return the amount in the unit of the measure, negative when a negative amount moves
     */
    public BigDecimal getAmount() {
        return measure.fromSmallestUnits(amount);
    }

    /**
     * The amount that the source had and the step shared out.
     *
     * @return the amount in the unit of the measure
     */
    public BigDecimal getSharedAmount() {
        return measure.fromSmallestUnits(sharedAmount);
    }

    /**
     * The key that gave the weights.
     *
     * @return the key of the redistribution, or its fallback key where that was used; empty for the other steps
     */
    public Optional<AllocationKey> getKey() {
        return weights.key();
    }

    /**
     * Whether the weights come from the fallback key.
     *
     * @return true when all receivers weighed zero by the first key
     */
    public boolean isByFallbackKey() {
        return weights.isFallback();
    }

    /**
     * The weight of the receiver: an amount of the key's measure, a value of its statistic, or a share.
     *
     * @return the weight, in the unit of what was weighed
     */
    public BigDecimal getWeight() {
        return BigDecimal.valueOf(weight, weights.decimals());
    }

    /**
     * The sum of the weights of all receivers.
     *
     * @return the sum, in the unit of {@link #getWeight()}
     */
    public BigDecimal getTotalWeight() {
        return BigDecimal.valueOf(weights.total(), weights.decimals());
    }

    /**
     * The share before rounding: shared amount × weight / total weight.
     *
     * @return the exact share in the unit of the measure
     */
    public ExactFraction getExactAmount() {
        return exactSmallestUnits().movePointLeft(measure.getDecimals());
    }

    /**
     * How much of the amount is rounding.
     *
     * @return the amount minus the exact share, in the unit of the measure; always less than one smallest unit, above or
     *     below zero
     */
    public ExactFraction getRounding() {
        return exactSmallestUnits().roundingTo(amount).movePointLeft(measure.getDecimals());
    }

    private ExactFraction exactSmallestUnits() {
        return ExactFraction.ofShare(sharedAmount, weight, weights.total());
    }

    @Override
    public String toString() {
        return "step " + stepNumber + ": " + getAmount().toPlainString() + " " + measure.getId() + " from " + source
                + " to " + target;
    }
}
