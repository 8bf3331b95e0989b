package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rounds the flows of a network to whole numbers so that every node still balances.
 *
 * <p>Each flow becomes one of its two neighbouring whole numbers. A rounding must keep the net outflow of each node,
 * that is its outflow minus its inflow. Among all such roundings the one nearest to the exact flows is taken: the one
 * with the least sum of squared differences. Of several equally near ones, it is the one that rounds earlier flows away
 * from zero: the least sum of the positions of these flows, where flows that are not whole are counted from 1. A
 * negative flow is rounded like its positive twin in the other direction. Such a rounding always exists when the net
 * outflow of each node is whole, because the matrix of a network is totally unimodular.
 *
 * <p>Method: round each flow to the nearer neighbour, then repair the nodes that do not balance along cheapest paths,
 * as for a flow of least cost (Edmonds and Karp, Theoretical improvements in algorithmic efficiency for network flow
 * problems, Journal of the ACM 19, 1972). {@link HubGraph} does the second part.
 */
final class FlowRounding {

    private final List<Flow> flows;
    private final BigInteger denominator;

    /** The flows rounded toward zero. */
    private final BigInteger[] rounded;

    /** The fractions cut off the flows, times the denominator. */
    private final BigInteger[] rests;

    /** The arcs of the flows that are not whole, in the order of the flows. */
    private final List<RoundingArc> arcs = new ArrayList<>();

    private FlowRounding(List<Flow> flows, BigInteger denominator) {
        this.flows = flows;
        this.denominator = denominator;
        this.rounded = new BigInteger[flows.size()];
        this.rests = new BigInteger[flows.size()];
        for (int i = 0; i < rounded.length; i++) {
            BigInteger[] parts = flows.get(i).numerator().abs().divideAndRemainder(denominator);
            rounded[i] = parts[0];
            rests[i] = parts[1];
        }
        addArcs();
    }

    /**
     * An exact flow.
     *
     * @param from a node
     * @param to another node
     * @param numerator the flow times the common denominator
     */
    record Flow(int from, int to, BigInteger numerator) {}

    /**
     * Rounds flows.
     *
     * @param nodes the number of nodes
     * @param flows the exact flows; the outflow minus the inflow of each node is whole
     * @param denominator the common denominator, above zero
     * @return the rounded flows in the same order
     * @throws IllegalArgumentException when a node does not balance
     */
    static BigInteger[] round(int nodes, List<Flow> flows, BigInteger denominator) {
        FlowRounding rounding = new FlowRounding(flows, denominator);
        HubGraph.balance(rounding.arcs, rounding.missing(nodes));
        return rounding.round();
    }

    private void addArcs() {
        // The positions of all arcs add up to less than this scale, so that they decide only between equal costs.
        BigInteger scale = BigInteger.valueOf(flows.size()).add(BigInteger.ONE).pow(2);
        int costBits = denominator.multiply(scale).bitLength() + 1;
        int droppedBits = Math.max(0, costBits - RoundingArc.MAX_ROUGH_BITS);
        boolean isMirrored = isFirstNegative();
        for (int i = 0; i < rests.length; i++) {
            if (rests[i].signum() != 0) {
                Flow flow = flows.get(i);
                BigInteger distance = denominator.subtract(rests[i].shiftLeft(1));
                BigInteger cost = distance.multiply(scale).add(BigInteger.valueOf(arcs.size() + 1L));
                boolean isForward = flow.numerator().signum() > 0 != isMirrored;
                arcs.add(new RoundingArc(
                        isForward ? flow.from() : flow.to(), isForward ? flow.to() : flow.from(), cost, droppedBits));
            }
        }
    }

    /**
     * Returns whether the first flow is negative. Such a network is rounded as its mirror image, like its positive
     * twin.
     */
    private boolean isFirstNegative() {
        for (Flow flow : flows) {
            if (flow.numerator().signum() != 0) {
                return flow.numerator().signum() < 0;
            }
        }
        return false;
    }

    /** Returns the missing net outflow of each node: the exact net outflow minus that of the current rounding. */
    private int[] missing(int nodes) {
        BigInteger[] outflow = new BigInteger[nodes];
        Arrays.fill(outflow, BigInteger.ZERO);
        int[] missing = new int[nodes];
        int next = 0;
        for (BigInteger rest : rests) {
            if (rest.signum() != 0) {
                RoundingArc arc = arcs.get(next++);
                outflow[arc.from()] = outflow[arc.from()].add(rest);
                outflow[arc.to()] = outflow[arc.to()].subtract(rest);
                if (arc.isUp()) {
                    missing[arc.from()]--;
                    missing[arc.to()]++;
                }
            }
        }
        for (int node = 0; node < nodes; node++) {
            BigInteger[] whole = outflow[node].divideAndRemainder(denominator);
            if (whole[1].signum() != 0) {
                throw new IllegalArgumentException("node " + node + " does not balance: " + whole[1] + "/" + denominator
                        + " is left; allowed is a whole number");
            }
            missing[node] += whole[0].intValueExact();
        }
        return missing;
    }

    private BigInteger[] round() {
        int next = 0;
        for (int i = 0; i < rounded.length; i++) {
            if (rests[i].signum() != 0 && arcs.get(next++).isUp()) {
                rounded[i] = rounded[i].add(BigInteger.ONE);
            }
            if (flows.get(i).numerator().signum() < 0) {
                rounded[i] = rounded[i].negate();
            }
        }
        return rounded;
    }
}
