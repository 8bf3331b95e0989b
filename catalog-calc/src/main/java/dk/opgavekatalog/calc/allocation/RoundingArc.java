package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;

/**
 * A flow that is not whole, in the direction in which it is positive, and whether it is rounded up or down at the
 * moment. Turning it moves one unit: from its beginning when it goes up, from its end when it goes down.
 */
final class RoundingArc {

    /** Sums and differences of four rough costs are within {@code long}. */
    static final int MAX_ROUGH_BITS = 60;

    private final int from;
    private final int to;

    /** What the sum of squares grows by when the arc is rounded up in place of down, and a trifle for its place. */
    private final BigInteger cost;

    /** The leading bits of the cost. */
    private final long roughCost;

    private boolean isUp;

    /**
     * An arc, rounded to the nearer neighbour.
     *
     * @param from a node
     * @param to a node
     * @param cost of rounding it up in place of down
     * @param droppedBits so many bits of the cost that {@link #MAX_ROUGH_BITS} are left at most
     */
    RoundingArc(int from, int to, BigInteger cost, int droppedBits) {
        this.from = from;
        this.to = to;
        this.cost = cost;
        this.roughCost = cost.shiftRight(droppedBits).longValueExact();
        this.isUp = cost.signum() < 0;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** From a node to itself, where it balances either way. */
    boolean isLoop() {
        return from == to;
    }

    boolean isUp() {
        return isUp;
    }

    /** The node from which turning the arc moves a unit. */
    int start() {
        return isUp ? to : from;
    }

    /** The node to which turning the arc moves a unit. */
    int end() {
        return isUp ? from : to;
    }

    int otherEnd(int node) {
        return node == from ? to : from;
    }

    BigInteger costOfTurning() {
        return isUp ? cost.negate() : cost;
    }

    /** Less than one unit of the bits that are left from the exact cost. */
    long roughCostOfTurning() {
        return isUp ? -roughCost : roughCost;
    }

    void turn() {
        isUp = !isUp;
    }
}
