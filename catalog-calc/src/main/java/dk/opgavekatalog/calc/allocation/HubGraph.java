package dk.opgavekatalog.calc.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nodes of a rounding that everything goes through. The other nodes, the leaves, have arcs to hubs only: by the
 * reciprocal method there are thousands of receivers, but only as many hubs as providers, and one. Leaves are balanced
 * one by one. What is then missing at the hubs is moved along cheapest paths from hub to hub, each leg of which is an
 * arc or goes over the cheapest leaf.
 */
final class HubGraph {

    private static final int NONE = -1;

    /** More than the error of the difference of two sums of two rough costs. */
    private static final long ROUGH_ERROR = 4;

    private final List<RoundingArc> arcs;

    /** By how much more should flow out of each node, less what flows in. */
    private final int[] missing;

    /** For each node its place among the hubs; none for a leaf. */
    private final int[] hubOfNode;

    /** For each node its place among the leaves; none for a hub. */
    private final int[] leafOfNode;

    private final int[] hubs;
    private final int[] leaves;

    /** For each hub and leaf the arc between them, if there is one. */
    private final int[][] arcToLeaf;

    /** For each hub its arcs to other hubs. */
    private final List<List<Integer>> arcsToHubs = new ArrayList<>();

    /** For each hub and each other hub the first arc of the cheapest leg, if there is one. */
    private final int[][] firstArc;

    /** The second arc of the leg; none when the first leads from hub to hub. */
    private final int[][] secondArc;

    private final BigInteger[][] costOfLeg;

    /** Keep the costs of all legs from zero up. */
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
     * Turns arcs until every node balances, as cheaply as can be.
     *
     * @param arcs each rounded to the nearer neighbour
     * @param missing by how much more should flow out of each node, less what flows in; zero when the method returns
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

    /** Nodes of few arcs first: no two of them have an arc between them, and none has two arcs to one hub. */
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

    /** Takes the leg if it is cheaper than the one there is. */
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
     * Cheapest paths from the hubs that should give more, until one that should give less is reached (Dijkstra). No
     * path goes over a leaf twice: the hub behind it would have been found as near when the first one before it was
     * settled.
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

    /** There is one as long as something is missing, because a rounding exists. */
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
