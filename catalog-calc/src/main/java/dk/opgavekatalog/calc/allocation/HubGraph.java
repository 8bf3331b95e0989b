package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The hubs of a rounding: the nodes that all paths go through. The other nodes, the leaves, have arcs only to hubs. The
 * reciprocal method has thousands of receivers, but only one hub more than it has providers. Leaves are balanced one by
 * one. The net outflow then missing at the hubs is moved along cheapest paths from hub to hub. Each leg of a path is an
 * arc, or goes over the cheapest leaf.
 */
final class HubGraph {

    private static final int NONE = -1;

    /** An upper limit of the error of a difference between two sums of two rough costs. */
    private static final long ROUGH_ERROR = 4;

    private final List<RoundingArc> arcs;

    /** The missing net outflow of each node, see {@link FlowRounding}. */
    private final int[] missing;

    /** The place of each node among the hubs; none for a leaf. */
    private final int[] hubOfNode;

    /** The place of each node among the leaves; none for a hub. */
    private final int[] leafOfNode;

    private final int[] hubs;
    private final int[] leaves;

    /** The arc between each hub and leaf, if there is one. */
    private final int[][] arcToLeaf;

    /** The arcs of each hub to other hubs. */
    private final List<List<Integer>> arcsToHubs = new ArrayList<>();

    /** The first arc of the cheapest leg from each hub to each other hub, if there is one. */
    private final int[][] firstArc;

    /** The second arc of the leg; none when the first arc leads from hub to hub. */
    private final int[][] secondArc;

    private final BigInteger[][] costOfLeg;

    /** The potentials of the hubs. They keep the reduced costs of all legs at zero or above. */
    private final BigInteger[] potential;

    private HubGraph(List<RoundingArc> arcs, int[] missing, int[] hubs, int[] leaves) {
        this.arcs = arcs;
        this.missing = missing;
        this.hubs = hubs;
        this.leaves = leaves;
        this.hubOfNode = placeOf(hubs, missing.length);
        this.leafOfNode = placeOf(leaves, missing.length);
        this.arcToLeaf = filled(hubs.length, leaves.length);
        this.firstArc = filled(hubs.length, hubs.length);
        this.secondArc = filled(hubs.length, hubs.length);
        this.costOfLeg = new BigInteger[hubs.length][hubs.length];
        this.potential = new BigInteger[hubs.length];
        Arrays.fill(potential, BigInteger.ZERO);
        Arrays.stream(hubs).forEach(hub -> arcsToHubs.add(new ArrayList<>()));
        addArcs();
    }

    /**
     * Turns arcs until every node balances, at the lowest cost.
     *
     * @param arcs the arcs, each rounded to the nearer neighbour
     * @param missing the missing net outflow of each node; zero when the method returns
     */
    static void balance(List<RoundingArc> arcs, int[] missing) {
        List<List<Integer>> arcsOfNode = arcsOfNode(arcs, missing.length);
        boolean[] isLeaf = findLeaves(arcs, arcsOfNode);
        int[] leaves = nodes(isLeaf, true);
        for (int leaf : leaves) {
            balanceLeaf(leaf, arcs, arcsOfNode.get(leaf), missing);
        }
        HubGraph graph = new HubGraph(arcs, missing, nodes(isLeaf, false), leaves);
        graph.findLegs();
        graph.balanceHubs();
    }

    private static List<List<Integer>> arcsOfNode(List<RoundingArc> arcs, int nodes) {
        List<List<Integer>> arcsOfNode = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            arcsOfNode.add(new ArrayList<>());
        }
        for (int place = 0; place < arcs.size(); place++) {
            RoundingArc arc = arcs.get(place);
            if (!arc.isLoop()) {
                arcsOfNode.get(arc.from()).add(place);
                arcsOfNode.get(arc.to()).add(place);
            }
        }
        return arcsOfNode;
    }

    /** Finds leaves, nodes with few arcs first. No arc connects two leaves, and no leaf has two arcs to one hub. */
    private static boolean[] findLeaves(List<RoundingArc> arcs, List<List<Integer>> arcsOfNode) {
        boolean[] isLeaf = new boolean[arcsOfNode.size()];
        IntStream.range(0, isLeaf.length)
                .boxed()
                .sorted(Comparator.comparingInt(node -> arcsOfNode.get(node).size()))
                .forEach(node -> {
                    int[] neighbours = arcsOfNode.get(node).stream()
                            .mapToInt(arc -> arcs.get(arc).otherEnd(node))
                            .toArray();
                    isLeaf[node] = Arrays.stream(neighbours).noneMatch(neighbour -> isLeaf[neighbour])
                            && Arrays.stream(neighbours).distinct().count() == neighbours.length;
                });
        return isLeaf;
    }

    private static int[] nodes(boolean[] isLeaf, boolean areLeaves) {
        return IntStream.range(0, isLeaf.length)
                .filter(node -> isLeaf[node] == areLeaves)
                .toArray();
    }

    private static void balanceLeaf(int leaf, List<RoundingArc> arcs, List<Integer> arcsOfLeaf, int[] missing) {
        if (missing[leaf] != 0) {
            boolean isGiving = missing[leaf] > 0;
            arcsOfLeaf.stream()
                    .map(arcs::get)
                    .filter(arc -> (arc.start() == leaf) == isGiving)
                    .sorted(Comparator.comparing(RoundingArc::costOfTurning))
                    .limit(Math.abs(missing[leaf]))
                    .forEach(arc -> turn(arc, missing));
        }
    }

    private static void turn(RoundingArc arc, int[] missing) {
        missing[arc.start()]--;
        missing[arc.end()]++;
        arc.turn();
    }

    private static int[] placeOf(int[] chosen, int nodes) {
        int[] places = new int[nodes];
        Arrays.fill(places, NONE);
        for (int i = 0; i < chosen.length; i++) {
            places[chosen[i]] = i;
        }
        return places;
    }

    private static int[][] filled(int rows, int columns) {
        int[][] table = new int[rows][columns];
        for (int[] row : table) {
            Arrays.fill(row, NONE);
        }
        return table;
    }

    private void addArcs() {
        for (int place = 0; place < arcs.size(); place++) {
            RoundingArc arc = arcs.get(place);
            int from = hubOfNode[arc.from()];
            int to = hubOfNode[arc.to()];
            if (arc.isLoop()) {
                continue;
            }
            if (from == NONE) {
                arcToLeaf[to][leafOfNode[arc.from()]] = place;
            } else if (to == NONE) {
                arcToLeaf[from][leafOfNode[arc.to()]] = place;
            } else {
                arcsToHubs.get(from).add(place);
                arcsToHubs.get(to).add(place);
            }
        }
    }

    private void findLegs() {
        for (int from = 0; from < hubs.length; from++) {
            for (int to = 0; to < hubs.length; to++) {
                findLeg(from, to);
            }
        }
    }

    private void findLeg(int from, int to) {
        firstArc[from][to] = NONE;
        if (from != to) {
            for (int arc : arcsToHubs.get(from)) {
                if (arcs.get(arc).start() == hubs[from] && arcs.get(arc).end() == hubs[to]) {
                    offer(from, to, arc, NONE);
                }
            }
            for (int leaf = 0; leaf < leaves.length; leaf++) {
                offerLeaf(from, to, leaf);
            }
        }
    }

    private void offerLeaf(int from, int to, int leaf) {
        int first = arcToLeaf[from][leaf];
        int second = arcToLeaf[to][leaf];
        if (first != NONE
                && second != NONE
                && arcs.get(first).start() == hubs[from]
                && arcs.get(second).end() == hubs[to]) {
            offer(from, to, first, second);
        }
    }

    /** Takes a leg if it is cheaper than the known one. */
    private void offer(int from, int to, int first, int second) {
        if (firstArc[from][to] == NONE || isCheaper(first, second, firstArc[from][to], secondArc[from][to])) {
            firstArc[from][to] = first;
            secondArc[from][to] = second;
            costOfLeg[from][to] = cost(first, second);
        }
    }

    private boolean isCheaper(int first, int second, int otherFirst, int otherSecond) {
        long difference = roughCost(first, second) - roughCost(otherFirst, otherSecond);
        if (Math.abs(difference) >= ROUGH_ERROR) {
            return difference < 0;
        }
        return cost(first, second).compareTo(cost(otherFirst, otherSecond)) < 0;
    }

    private long roughCost(int first, int second) {
        return arcs.get(first).roughCostOfTurning()
                + (second == NONE ? 0 : arcs.get(second).roughCostOfTurning());
    }

    private BigInteger cost(int first, int second) {
        BigInteger cost = arcs.get(first).costOfTurning();
        return second == NONE ? cost : cost.add(arcs.get(second).costOfTurning());
    }

    private void balanceHubs() {
        while (Arrays.stream(hubs).anyMatch(hub -> missing[hub] > 0)) {
            turnCheapestPath();
        }
    }

    /**
     * Follows cheapest paths from the hubs that should give more, until a hub that should give less is reached
     * (Dijkstra). No path goes over a leaf twice: the hub after the leaf would already have been found at the same
     * distance when the first hub before the leaf was settled.
     */
    private void turnCheapestPath() {
        BigInteger[] distance = new BigInteger[hubs.length];
        boolean[] isFound = new boolean[hubs.length];
        boolean[] isSettled = new boolean[hubs.length];
        int[] before = new int[hubs.length];
        Arrays.fill(before, NONE);
        Arrays.fill(distance, BigInteger.ZERO);
        for (int hub = 0; hub < hubs.length; hub++) {
            isFound[hub] = missing[hubs[hub]] > 0;
        }
        int nearest = nearest(distance, isFound, isSettled);
        while (missing[hubs[nearest]] >= 0) {
            isSettled[nearest] = true;
            BigInteger start = distance[nearest].add(potential[nearest]);
            for (int hub = 0; hub < hubs.length; hub++) {
                if (!isSettled[hub] && firstArc[nearest][hub] != NONE) {
                    BigInteger through = start.add(costOfLeg[nearest][hub]).subtract(potential[hub]);
                    if (!isFound[hub] || through.compareTo(distance[hub]) < 0) {
                        isFound[hub] = true;
                        distance[hub] = through;
                        before[hub] = nearest;
                    }
                }
            }
            nearest = nearest(distance, isFound, isSettled);
        }
        for (int hub = 0; hub < hubs.length; hub++) {
            potential[hub] = potential[hub].add(isSettled[hub] ? distance[hub] : distance[nearest]);
        }
        turnPath(nearest, before);
    }

    /**
     * Returns the nearest hub that is not settled. There is one as long as something is missing, as a rounding exists.
     */
    private int nearest(BigInteger[] distance, boolean[] isFound, boolean[] isSettled) {
        return IntStream.range(0, hubs.length)
                .filter(hub -> isFound[hub] && !isSettled[hub])
                .boxed()
                .min(Comparator.comparing(hub -> distance[hub]))
                .orElseThrow();
    }

    private void turnPath(int last, int[] before) {
        BitSet turned = new BitSet();
        for (int hub = last; before[hub] != NONE; hub = before[hub]) {
            turned.set(firstArc[before[hub]][hub]);
            if (secondArc[before[hub]][hub] != NONE) {
                turned.set(secondArc[before[hub]][hub]);
            }
        }
        turned.stream().forEach(arc -> turn(arcs.get(arc), missing));
        for (int from = 0; from < hubs.length; from++) {
            for (int to = 0; to < hubs.length; to++) {
                if (isIn(turned, firstArc[from][to]) || isIn(turned, secondArc[from][to])) {
                    findLeg(from, to);
                }
            }
        }
        turned.stream().forEach(this::offerLegsOver);
    }

    private static boolean isIn(BitSet turned, int arc) {
        return arc != NONE && turned.get(arc);
    }

    private void offerLegsOver(int turned) {
        RoundingArc arc = arcs.get(turned);
        int start = hubOfNode[arc.start()];
        int end = hubOfNode[arc.end()];
        if (start == NONE) {
            offerLegsOver(end, leafOfNode[arc.start()]);
        } else if (end == NONE) {
            offerLegsOver(start, leafOfNode[arc.end()]);
        } else {
            offer(start, end, turned, NONE);
        }
    }

    private void offerLegsOver(int hub, int leaf) {
        for (int other = 0; other < hubs.length; other++) {
            if (other != hub) {
                offerLeaf(hub, other, leaf);
                offerLeaf(other, hub, leaf);
            }
        }
    }
}
