package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.engine.Entries;
import dk.opgavekatalog.calc.naming.Calculation;
import dk.opgavekatalog.calc.naming.CalculationWording;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One move of an amount from one account to another. Only entries change balances.
 *
 * <p>An entry explains its amount: the step shared out {@link #getSharedAmount()}, this receiver has {@link
 * #getWeight()} out of {@link #getTotalWeight()}, so its exact share is {@link #getExactAmount()}. {@link
 * #getRounding()} was added so that the shares are whole units and add up.
 */
public final class JournalEntry implements HasDocument {

    private final Calculation calculation;
    private final Entries entries;
    private final int index;

    JournalEntry(Calculation calculation, Entries entries, int index) {
        this.calculation = calculation;
        this.entries = entries;
        this.index = index;
    }

    /**
     * The step of the model that wrote the entry.
     *
     * @return the number of the step, from 1
     */
    public int getStepNumber() {
        return entries.step();
    }

    /**
     * The measure of the amount.
     *
     * @return the measure
     */
    public Measure getMeasure() {
        return calculation.opening().measures().get(entries.measure());
    }

    /**
     * The account that gives.
     *
     * @return the account in its unit
     */
    public UnitAccount getSource() {
        return calculation.opening().placeAt(entries.source());
    }

    /**
     * The account that receives.
     *
     * @return the account in its unit
     */
    public UnitAccount getTarget() {
        return calculation.opening().placeAt(entries.target(index));
    }

    /**
     * The amount that moves.
     *
     * @return the amount in the unit of the measure, negative when a negative amount moves
     */
    public BigDecimal getAmount() {
        return getMeasure().fromSmallestUnits(entries.amount(index));
    }

    /**
     * The amount of the source that the step shared out. By the reciprocal method it is the total that passed through
     * the provider, rounded; for a surcharge it is the base that the field is charged on.
     *
     * @return the amount in the unit of the measure
     */
    public BigDecimal getSharedAmount() {
        return entries.shared(index).movePointLeft(decimals());
    }

    /**
     * The shared amount before any rounding.
     *
     * @return the exact amount in the unit of the measure; it differs from {@link #getSharedAmount()} only for the
     *     reciprocal method
     */
    public ExactFraction getExactSharedAmount() {
        return entries.exactShared(index).movePointLeft(decimals());
    }

    /**
     * The key that gave the weights.
     *
     * @return the key of the redistribution, or its fallback key when that was used; empty for the other steps
     */
    public Optional<AllocationKey> getKey() {
        return entries.key();
    }

    /**
     * Returns whether the weights come from the fallback key.
     *
     * @return true when all receivers had a weight of zero by the first key
     */
    public boolean isByFallbackKey() {
        return entries.isFallback();
    }

    /**
     * The weight of the receiver: an amount of the key's measure, a value of its statistic, or a share.
     *
     * @return the weight, in the unit of that measure or statistic
     */
    public BigDecimal getWeight() {
        return entries.weight(index);
    }

    /**
     * The sum of the weights of all receivers.
     *
     * @return the sum, in the unit of {@link #getWeight()}
     */
    public BigDecimal getTotalWeight() {
        return entries.totalWeight();
    }

    /**
     * The share before rounding: exact shared amount × weight / total weight.
     *
     * @return the exact share in the unit of the measure
     */
    public ExactFraction getExactAmount() {
        return entries.exactAmount(index).movePointLeft(decimals());
    }

    /**
     * The part of the amount that is rounding.
     *
     * @return the amount minus the exact share, in the unit of the measure; always less than one smallest unit,
     *     positive or negative
     */
    public ExactFraction getRounding() {
        return entries.exactAmount(index).roundingTo(entries.amount(index)).movePointLeft(decimals());
    }

    private int decimals() {
        return getMeasure().getDecimals();
    }

    /** The entries of the same sharing. */
    Entries entries() {
        return entries;
    }

    /**
     * The entry as it appears in the document of a journal.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .number("step", getStepNumber())
                .text("measure", getMeasure().getId())
                .document("from", ModelParts.of(getSource()))
                .document("to", ModelParts.of(getTarget()))
                .number("amount", getAmount())
                .number("sharedAmount", getSharedAmount())
                .text("exactSharedAmount", getExactSharedAmount().toString());
        getKey().ifPresent(key ->
                fields.wording("key", language -> new CalculationWording(calculation, language).key(key)));
        return fields.truth("fallback", isByFallbackKey())
                .number("weight", getWeight())
                .number("totalWeight", getTotalWeight())
                .text("exactAmount", getExactAmount().toString())
                .text("rounding", getRounding().toString())
                .toMap();
    }

    /**
     * Returns whether two are the same move of the same calculation.
     *
     * @param other any object
     * @return true for an entry of the same cost statement, at the same place in its journal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JournalEntry that && entries == that.entries && index == that.index;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(entries) + index;
    }

    @Override
    public String toString() {
        return LogLine.of("step " + getStepNumber() + ": " + getAmount().toPlainString() + " "
                + getMeasure().getId() + " from " + getSource() + " to " + getTarget());
    }
}
