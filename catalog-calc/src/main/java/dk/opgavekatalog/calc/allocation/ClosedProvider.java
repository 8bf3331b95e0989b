package dk.opgavekatalog.calc.allocation;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A provider that has given away its whole balance, with the amounts and weights of its receivers. Immutable. */
public final class ClosedProvider implements HasNoDocument {

    private final int account;
    private final long grossTotal;
    private final Optional<ExactFraction> exactGrossTotal;
    private final long[] weights;
    private final long totalWeight;
    private final long[] amounts;

    private ClosedProvider(
            int account,
            long grossTotal,
            Optional<ExactFraction> exactGrossTotal,
            long[] weights,
            long totalWeight,
            long[] amounts) {
        this.account = account;
        this.grossTotal = grossTotal;
        this.exactGrossTotal = exactGrossTotal;
        this.weights = weights;
        this.totalWeight = totalWeight;
        this.amounts = amounts;
    }

    /** Creates a provider that shared out a whole amount. */
    static ClosedProvider ofWhole(int account, long grossTotal, long[] weights, long totalWeight, long[] amounts) {
        return new ClosedProvider(account, grossTotal, Optional.empty(), weights, totalWeight, amounts);
    }

    /** Creates a provider whose amounts are rounded from the exact shares of an exact amount. */
    static ClosedProvider ofExact(
            int account, long grossTotal, ExactFraction exact, long[] weights, long totalWeight, long[] amounts) {
        return new ClosedProvider(account, grossTotal, Optional.of(exact), weights, totalWeight, amounts);
    }

    /**
     * The account that gave.
     *
     * @return its index
     */
    public int getAccount() {
        return account;
    }

    /**
     * The gross total: the opening balance of the provider plus everything that it received. It gave away the same
     * amount.
     *
     * @return the sum of its amounts
     */
    public long getGrossTotal() {
        return grossTotal;
    }

    /**
     * The gross total before rounding. By the direct and the step-down method it equals {@link #getGrossTotal()},
     * because they share out whole amounts; by the reciprocal method it is the solution of the equations.
     *
     * @return the exact gross total, less than one unit from the rounded one
     */
    public ExactFraction getExactGrossTotal() {
        return exactGrossTotal.orElseGet(() -> ExactFraction.of(BigInteger.valueOf(grossTotal), BigInteger.ONE));
    }

    /**
     * Returns the weight of a receiver, as the method counts it.
     *
     * @param receiver the index of an account
     * @return zero or more; zero for an account that the method leaves out
     * @throws IndexOutOfBoundsException when there is no such account
     */
    public long getWeight(int receiver) {
        return weights[receiver];
    }

    /**
     * The sum of the weights of all receivers.
     *
     * @return zero or more; zero only when there was nothing to give
     */
    public long getTotalWeight() {
        return totalWeight;
    }

    /**
     * Returns the amount that a receiver got.
     *
     * @param receiver the index of an account; the provider's own account when its use of its own service is included
     * @return the amount; negative when a negative amount was given
     * @throws IndexOutOfBoundsException when there is no such account
     */
    public long getAmount(int receiver) {
        return amounts[receiver];
    }

    /**
     * Returns the exact share of a receiver: exact gross total × weight / total weight.
     *
     * @param receiver the index of an account
     * @return the exact share, less than one unit from the amount
     * @throws IndexOutOfBoundsException when there is no such account
     */
    public ExactFraction getExactAmount(int receiver) {
        ExactFraction exact = getExactGrossTotal();
        if (weights[receiver] == 0 || exact.isZero()) {
            return ExactFraction.of(BigInteger.ZERO, BigInteger.ONE);
        }
        return ExactFraction.of(
                exact.getNumerator().multiply(BigInteger.valueOf(weights[receiver])),
                exact.getDenominator().multiply(BigInteger.valueOf(totalWeight)));
    }

    /**
     * The postings of this provider, one for each receiver with a weight, in account order. The list is created anew
     * with every call.
     *
     * @return the postings; none when there was nothing to give
     */
    public List<Posting> getPostings() {
        List<Posting> postings = new ArrayList<>();
        if (isGiving()) {
            for (int receiver = 0; receiver < weights.length; receiver++) {
                if (weights[receiver] > 0) {
                    postings.add(new Posting(this, receiver));
                }
            }
        }
        return List.copyOf(postings);
    }

    private boolean isGiving() {
        return exactGrossTotal.map(exact -> !exact.isZero()).orElse(grossTotal != 0);
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "provider " + account + " closed: " + grossTotal + " over a weight of " + totalWeight;
    }
}
