package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Rounds the flows of a network to whole numbers so that every node still balances.
 *
 * <p>Each flow becomes one of its two neighbouring whole numbers. Of all such roundings that keep what flows out of each
 * node less what flows into it, the one is taken that is nearest to the exact flows: least sum of squared differences,
 * and where several are equally near, the one that rounds away from zero what comes first (least sum of the positions,
 * counting from 1 the flows that are not whole). A negative flow is rounded like its positive twin in the other direction.
 * Such a rounding always exists when what flows out of each node less what flows in is whole, because the rows of a
 * network's equations are totally unimodular.
 *
 * <p>Method: round each flow to the nearer neighbour, then repair the nodes that do not balance along cheapest paths, as
 * for a flow of least cost (Edmonds and Karp, Theoretical improvements in algorithmic efficiency for network flow
 * problems, Journal of the ACM 19, 1972).
 */
final class FlowRounding {

    private static final int NONE = -1;

    private final List<Arc> arcs;
    private final List<List<Arc>> arcsOfNode = new ArrayList<>();

    /** By how much more should flow out of each node, less what flows in. */
    private final int[] missing;

    private final BigInteger[] potential;

    private FlowRounding(int nodes, List<Arc> arcs, BigInteger denominator) {
        this.arcs = arcs;
        this.missing = new int[nodes];
        this.potential = new BigInteger[nodes];
        Arrays.fill(potential, BigInteger.ZERO);
        for (int node = 0; node < nodes; node++) {
            arcsOfNode.add(new ArrayList<>());
        }
        BigInteger[] outflow = new BigInteger[nodes];
        Arrays.fill(outflow, BigInteger.ZERO);
        for (Arc arc : arcs) {
            arcsOfNode.get(arc.from).add(arc);
            arcsOfNode.get(arc.to).add(arc);
            BigInteger change = arc.isUp ? arc.rest.subtract(denominator) : arc.rest;
            outflow[arc.from] = outflow[arc.from].add(change);
            outflow[arc.to] = outflow[arc.to].subtract(change);
        }
        for (int node = 0; node < nodes; node++) {
            BigInteger[] whole = outflow[node].divideAndRemainder(denominator);
            if (whole[1].signum() != 0) {
                throw new IllegalArgumentException("node " + node + " does not balance: " + whole[1] + "/" + denominator
                        + " is left; allowed is a whole number");
            }
            missing[node] = whole[0].intValueExact();
        }
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
     * @param flows the exact flows; at each node what flows out less what flows in is whole
     * @param denominator the common denominator, above zero
     * @return the rounded flows in the same order
     * @throws IllegalArgumentException when a node does not balance
     */
    static BigInteger[] round(int nodes, List<Flow> flows, BigInteger denominator) {
        BigInteger[] rounded = new BigInteger[flows.size()];
        List<Arc> arcs = new ArrayList<>();
        // The positions of the arcs add up to less than this, so that they decide only between equal costs.
        BigInteger scale = BigInteger.valueOf(flows.size()).add(BigInteger.ONE).pow(2);
        boolean isMirrored = isFirstNegative(flows);
        for (int i = 0; i < rounded.length; i++) {
            BigInteger[] parts = flows.get(i).numerator().abs().divideAndRemainder(denominator);
            rounded[i] = parts[0];
            if (parts[1].signum() != 0) {
                BigInteger cost = denominator.subtract(parts[1].shiftLeft(1)).multiply(scale);
                arcs.add(new Arc(i, arcs.size(), flows.get(i), isMirrored, parts[1], cost));
            }
        }
        new FlowRounding(nodes, arcs, denominator).balance();
        for (Arc arc : arcs) {
            if (arc.isUp) {
                rounded[arc.index] = rounded[arc.index].add(BigInteger.ONE);
            }
        }
        for (int i = 0; i < rounded.length; i++) {
            if (flows.get(i).numerator().signum() < 0) {
                rounded[i] = rounded[i].negate();
            }
        }
        return rounded;
    }

    private void balance() {
        while (Arrays.stream(missing).anyMatch(units -> units > 0)) {
            Paths paths = new Paths();
            paths.find();
            paths.turn();
        }
    }

    /** A network whose first flow is negative is rounded as its mirror image, so that twins are rounded alike. */
    private static boolean isFirstNegative(List<Flow> flows) {
        for (Flow flow : flows) {
            if (flow.numerator().signum() != 0) {
                return flow.numerator().signum() < 0;
            }
        }
        return false;
    }

    /** A flow that is not whole, in the direction in which it is positive. */
    private static final class Arc {

        private final int index;
        private final int place;
        private final int from;
        private final int to;
        private final BigInteger rest;

        /** What the sum of squares grows by when the arc is rounded up in place of down, and a trifle for its place. */
        private final BigInteger cost;

        private boolean isUp;

        private Arc(int index, int place, Flow flow, boolean isMirrored, BigInteger rest, BigInteger cost) {
            boolean isForward = flow.numerator().signum() > 0 != isMirrored;
            this.index = index;
            this.place = place;
            this.from = isForward ? flow.from() : flow.to();
            this.to = isForward ? flow.to() : flow.from();
            this.rest = rest;
            this.cost = cost.add(BigInteger.valueOf(place + 1L));
            this.isUp = this.cost.signum() < 0;
        }

        /** Turning an arc moves one unit: from its beginning when it goes up, from its end when it goes down. */
        private int start() {
            return isUp ? to : from;
        }

        private int end() {
            return isUp ? from : to;
        }

        private BigInteger costOfTurning() {
            return isUp ? cost.negate() : cost;
        }

        private void turn() {
            isUp = !isUp;
        }
    }

    /** A node and how far it is at most. */
    private record Found(int node, BigInteger distance) {}

    /**
     * Cheapest paths from the nodes that should give more to all others (Dijkstra). The potentials keep the costs from zero
     * up: with them the cheapest paths of one round cost nothing, so that as many of them can be turned as share no arc.
     */
    private final class Paths {

        private final Queue<Found> queue =
                new PriorityQueue<>(Comparator.comparing(Found::distance).thenComparingInt(Found::node));
        private final BigInteger[] distance = new BigInteger[missing.length];
        private final boolean[] isFound = new boolean[missing.length];
        private final boolean[] isSettled = new boolean[missing.length];

        /** For each node the place of the arc that leads to it. */
        private final int[] last = new int[missing.length];

        /** The nodes that should give less, the nearest first. */
        private final List<Integer> ends = new ArrayList<>();

        private Paths() {
            Arrays.fill(distance, BigInteger.ZERO);
            Arrays.fill(last, NONE);
        }

        private void find() {
            for (int node = 0; node < missing.length; node++) {
                if (missing[node] > 0) {
                    isFound[node] = true;
                    queue.add(new Found(node, BigInteger.ZERO));
                }
            }
            BigInteger farthest = BigInteger.ZERO;
            while (!queue.isEmpty()) {
                int node = queue.remove().node();
                if (!isSettled[node]) {
                    settle(node);
                    farthest = distance[node];
                }
            }
            for (int node = 0; node < missing.length; node++) {
                potential[node] = potential[node].add(isFound[node] ? distance[node] : farthest);
            }
        }

        private void settle(int node) {
            isSettled[node] = true;
            if (missing[node] < 0) {
                ends.add(node);
            }
            BigInteger start = distance[node].add(potential[node]);
            for (Arc arc : arcsOfNode.get(node)) {
                int end = arc.end();
                if (arc.start() == node && !isSettled[end]) {
                    BigInteger through = start.add(arc.costOfTurning()).subtract(potential[end]);
                    if (!isFound[end] || through.compareTo(distance[end]) < 0) {
                        isFound[end] = true;
                        distance[end] = through;
                        last[end] = arc.place;
                        queue.add(new Found(end, through));
                    }
                }
            }
        }

        /** Turns the path to each end that no other path of this round has crossed. */
        private void turn() {
            for (int end : ends) {
                int start = findStart(end);
                if (start != NONE && missing[start] > 0) {
                    for (int node = end; last[node] != NONE; ) {
                        Arc arc = arcs.get(last[node]);
                        node = arc.start();
                        arc.turn();
                    }
                    missing[start]--;
                    missing[end]++;
                }
            }
        }

        /** Where the path to a node begins; none when an arc of it was turned already. */
        private int findStart(int end) {
            int node = end;
            while (last[node] != NONE) {
                Arc arc = arcs.get(last[node]);
                if (arc.end() != node) {
                    return NONE;
                }
                node = arc.start();
            }
            return node;
        }
    }
}
