package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;

/**
 * An amount that went from a provider to a receiver, and why it is what it is: the provider gave away {@link
 * #getSharedAmount()}, the receiver has {@link #getWeight()} out of {@link #getTotalWeight()}. Immutable.
 */
public final class Posting implements HasNoDocument {

    private final ClosedProvider provider;
    private final int receiver;

    Posting(ClosedProvider provider, int receiver) {
        this.provider = provider;
        this.receiver = receiver;
    }

    /**
     * The account that gives.
     *
     * @return the index of the provider
     */
    public int getProvider() {
        return provider.getAccount();
    }

    /**
     * The account that receives.
     *
     * @return the index of the receiver; the provider's own where its use of itself is included
     */
    public int getReceiver() {
        return receiver;
    }

    /**
     * The amount that moves.
     *
     * @return the amount in whole units; it can be zero, when the exact share is less than one unit
     */
    public long getAmount() {
        return provider.getAmount(receiver);
    }

    /**
     * What the provider gave away in all.
     *
     * @return the gross total of the provider in whole units
     */
    public long getSharedAmount() {
        return provider.getGrossTotal();
    }

    /**
     * What the provider gave away in all, before rounding.
     *
     * @return the exact gross total of the provider
     */
    public ExactFraction getExactSharedAmount() {
        return provider.getExactGrossTotal();
    }

    /**
     * What the receiver weighs.
     *
     * @return a weight above zero
     */
    public long getWeight() {
        return provider.getWeight(receiver);
    }

    /**
     * What all receivers of the provider weigh together.
     *
     * @return the sum of the weights
     */
    public long getTotalWeight() {
        return provider.getTotalWeight();
    }

    /**
     * The amount before rounding: exact shared amount × weight / total weight.
     *
     * @return the exact amount
     */
    public ExactFraction getExactAmount() {
        return provider.getExactAmount(receiver);
    }

    /**
     * How much of the amount is rounding.
     *
     * @return the amount minus the exact amount, less than one unit above or below zero
     */
    public ExactFraction getRounding() {
        return getExactAmount().roundingTo(getAmount());
    }

    @Override
    public String toString() {
        return getAmount() + " from " + getProvider() + " to " + receiver + ", " + getWeight() + " of "
                + getTotalWeight() + " of " + getSharedAmount();
    }
}
