package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;

/**
 * An amount that went from a provider to a receiver. It explains itself: the provider gave away {@link
 * #getSharedAmount()}, and the receiver has {@link #getWeight()} out of {@link #getTotalWeight()}. Immutable.
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
     * @return the index of the receiver; the provider's own index when its use of its own service is included
     */
    public int getReceiver() {
        return receiver;
    }

    /**
     * The amount that moves.
     *
     * @return the amount in whole units; it can be zero when the exact share is less than one unit
     */
    public long getAmount() {
        return provider.getAmount(receiver);
    }

    /**
     * The total amount that the provider gave away.
     *
     * @return the gross total of the provider in whole units
     */
    public long getSharedAmount() {
        return provider.getGrossTotal();
    }

    /**
     * The total amount that the provider gave away, before rounding.
     *
     * @return the exact gross total of the provider
     */
    public ExactFraction getExactSharedAmount() {
        return provider.getExactGrossTotal();
    }

    /**
     * The weight of the receiver.
     *
     * @return a weight above zero
     */
    public long getWeight() {
        return provider.getWeight(receiver);
    }

    /**
     * The total weight of all receivers of the provider.
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
     * The part of the amount that is rounding.
     *
     * @return the amount minus the exact amount; less than one unit, positive or negative
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
