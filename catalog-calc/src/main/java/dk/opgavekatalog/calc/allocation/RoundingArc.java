package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;

/**
 * A flow that is not whole, in the direction in which it is positive, with its current rounding, up or down. Turning
 * the arc changes the rounding and so moves one unit: from its beginning when it turns up, from its end when it turns
 * down.
 */
final class RoundingArc {

    /** Limits rough costs, so that sums and differences of four of them fit into {@code long}. */
    static final int MAX_ROUGH_BITS = 60;

    private final int from;
    private final int to;

    /** The growth of the sum of squares when the arc is rounded up, not down, plus a tiny amount for its position. */
    private final BigInteger cost;

    /** The leading bits of the cost. */
    private final long roughCost;

    private boolean isUp;

    /**
     * Creates an arc, rounded to the nearer neighbour.
     *
     * @param from a node
     * @param to a node
     * @param cost the cost of rounding up, not down
     * @param droppedBits the number of bits to drop for the rough cost, so that at most {@link #MAX_ROUGH_BITS} are
     *     left
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

    /** Returns whether the arc leads from a node to itself, so that the node balances either way. */
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

    /** Returns the rough cost. It differs from the exact cost by less than one unit of its last bit. */
    long roughCostOfTurning() {
        return isUp ? -roughCost : roughCost;
    }

    void turn() {
        isUp = !isUp;
    }
}
