package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.calc.allocation.FlowRounding.Flow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Positive;

class FlowRoundingProperties {

    /** Flows that balance at every node but for whole amounts. */
    record Network(int nodes, int denominator, List<Flow> flows) {

        BigInteger[] round() {
            return FlowRounding.round(nodes, flows, BigInteger.valueOf(denominator));
        }

        /** What flows out of a node less what flows in. */
        BigInteger excess(int node, List<BigInteger> amounts) {
            BigInteger excess = BigInteger.ZERO;
            for (int i = 0; i < amounts.size(); i++) {
                if (flows.get(i).from() == node) {
                    excess = excess.add(amounts.get(i));
                }
                if (flows.get(i).to() == node) {
                    excess = excess.subtract(amounts.get(i));
                }
            }
            return excess;
        }

        /** What flows out of each node less what flows in, exactly and so whole. */
        List<BigInteger> excesses() {
            List<BigInteger> exact = flows.stream().map(Flow::numerator).toList();
            List<BigInteger> excesses = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                excesses.add(excess(node, exact).divide(BigInteger.valueOf(denominator)));
            }
            return excesses;
        }

        boolean isBalanced(List<BigInteger> amounts) {
            List<BigInteger> excesses = excesses();
            for (int node = 0; node < nodes; node++) {
                if (!excess(node, amounts).equals(excesses.get(node))) {
                    return false;
                }
            }
            return true;
        }

        /** Twice the denominator times the part of the sum of squares that depends on the rounding. */
        BigInteger distance(List<BigInteger> amounts) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < amounts.size(); i++) {
                BigInteger difference = amounts.get(i)
                        .multiply(BigInteger.valueOf(denominator))
                        .subtract(flows.get(i).numerator());
                sum = sum.add(difference.multiply(difference));
            }
            return sum;
        }

        boolean isWhole(int flow) {
            return flows.get(flow)
                            .numerator()
                            .mod(BigInteger.valueOf(denominator))
                            .signum()
                    == 0;
        }

        BigInteger towardZero(int flow) {
            return flows.get(flow).numerator().divide(BigInteger.valueOf(denominator));
        }

        BigInteger awayFromZero(int flow) {
            return isWhole(flow)
                    ? towardZero(flow)
                    : towardZero(flow)
                            .add(BigInteger.valueOf(flows.get(flow).numerator().signum()));
        }

        /** The sum of the places of what is rounded away from zero. */
        int places(List<BigInteger> amounts) {
            int sum = 0;
            int place = 0;
            for (int i = 0; i < amounts.size(); i++) {
                if (!isWhole(i)) {
                    place++;
                    sum += amounts.get(i).equals(awayFromZero(i)) ? place : 0;
                }
            }
            return sum;
        }

        /**
         * Whether turning flows around a circle, from one neighbour to the other, makes the rounding better: a circle
         * of negative cost, found by the method of Bellman and Ford. Without one, a rounding is the best there is.
         */
        boolean canBeImproved(List<BigInteger> amounts) {
            BigInteger[] distance = new BigInteger[nodes];
            Arrays.fill(distance, BigInteger.ZERO);
            boolean isChanged = true;
            for (int round = 0; round <= nodes && isChanged; round++) {
                isChanged = false;
                int place = 0;
                for (int i = 0; i < amounts.size(); i++) {
                    if (!isWhole(i)) {
                        place++;
                        isChanged |= isCheaper(i, place, amounts.get(i), distance);
                    }
                }
            }
            return isChanged;
        }

        private boolean isCheaper(int flow, int place, BigInteger amount, BigInteger[] distance) {
            boolean isAway = amount.equals(awayFromZero(flow));
            BigInteger rest = flows.get(flow).numerator().abs().mod(BigInteger.valueOf(denominator));
            BigInteger cost = BigInteger.valueOf(denominator)
                    .subtract(rest.shiftLeft(1))
                    .shiftLeft(32)
                    .add(BigInteger.valueOf(place));
            boolean isGrowing = (flows.get(flow).numerator().signum() > 0) != isAway;
            int start = isGrowing ? flows.get(flow).from() : flows.get(flow).to();
            int end = isGrowing ? flows.get(flow).to() : flows.get(flow).from();
            BigInteger through = distance[start].add(isAway ? cost.negate() : cost);
            boolean isCheaper = through.compareTo(distance[end]) < 0;
            distance[end] = distance[end].min(through);
            return isCheaper;
        }

        List<List<BigInteger>> allRoundings() {
            List<List<BigInteger>> roundings = List.of(List.of());
            for (int i = 0; i < flows.size(); i++) {
                List<List<BigInteger>> longer = new ArrayList<>();
                for (List<BigInteger> rounding : roundings) {
                    longer.add(append(rounding, towardZero(i)));
                    if (!isWhole(i)) {
                        longer.add(append(rounding, awayFromZero(i)));
                    }
                }
                roundings = longer;
            }
            return roundings;
        }

        private static List<BigInteger> append(List<BigInteger> amounts, BigInteger amount) {
            List<BigInteger> longer = new ArrayList<>(amounts);
            longer.add(amount);
            return longer;
        }
    }

    @Property
    void everyFlowIsRoundedToANeighbourAndEveryNodeStillBalances(@ForAll("networks") Network network) {
        List<BigInteger> rounded = Arrays.asList(network.round());

        for (int i = 0; i < rounded.size(); i++) {
            assertThat(rounded.get(i)).isIn(network.towardZero(i), network.awayFromZero(i));
        }
        assertThat(network.isBalanced(rounded)).isTrue();
    }

    @Property
    void ofAllRoundingsTheNearestIsTakenAndOfTheseTheOneWithTheFirstPlaces(@ForAll("smallNetworks") Network network) {
        List<BigInteger> rounded = Arrays.asList(network.round());

        for (List<BigInteger> other : network.allRoundings()) {
            if (network.isBalanced(other)) {
                int nearer = network.distance(other).compareTo(network.distance(rounded));
                assertThat(nearer).isNotNegative();
                if (nearer == 0) {
                    assertThat(network.places(other)).isGreaterThanOrEqualTo(network.places(rounded));
                }
            }
        }
    }

    @Property
    void theNearestIsTakenToo(@ForAll("smallNetworksOfHubsAndLeaves") Network network) {
        ofAllRoundingsTheNearestIsTakenAndOfTheseTheOneWithTheFirstPlaces(network);
    }

    @Property
    void noCircleOfTurnedFlowsMakesTheRoundingBetter(@ForAll("largeNetworks") Network network) {
        List<BigInteger> rounded = Arrays.asList(network.round());

        assertThat(network.isBalanced(rounded)).isTrue();
        assertThat(network.canBeImproved(rounded)).isFalse();
    }

    /** Costs of more than 64 bits are compared by their leading bits first. */
    @Property
    void theLengthOfNumbersIsIrrelevant(@ForAll("largeNetworks") Network network, @ForAll @Positive BigInteger any) {
        BigInteger factor = any.multiply(BigInteger.TEN.pow(40)).add(BigInteger.ONE);

        assertThat(FlowRounding.round(
                        network.nodes(),
                        network.flows().stream()
                                .map(flow -> new Flow(
                                        flow.from(), flow.to(), flow.numerator().multiply(factor)))
                                .toList(),
                        factor.multiply(BigInteger.valueOf(network.denominator()))))
                .isEqualTo(network.round());
    }

    @Property
    void negativeFlowsAreRoundedLikeTheirPositiveTwins(@ForAll("networks") Network network) {
        Network twin = new Network(
                network.nodes(),
                network.denominator(),
                network.flows().stream()
                        .map(flow -> new Flow(
                                flow.from(), flow.to(), flow.numerator().negate()))
                        .toList());

        assertThat(Arrays.stream(twin.round()).map(BigInteger::negate).toList())
                .isEqualTo(Arrays.asList(network.round()));
    }

    @Example
    void aNodeThatDoesNotBalanceIsRefused() {
        Network network = new Network(2, 3, List.of(new Flow(0, 1, BigInteger.valueOf(4))));

        assertThatIllegalArgumentException()
                .isThrownBy(network::round)
                .withMessage("node 0 does not balance: 1/3 is left; allowed is a whole number");
    }

    @Provide
    Arbitrary<Network> networks() {
        return Arbitraries.randomValue(random -> network(random, 2 + random.nextInt(10), 1 + random.nextInt(12)));
    }

    @Provide
    Arbitrary<Network> smallNetworks() {
        return Arbitraries.randomValue(random -> network(random, 2 + random.nextInt(3), 1 + random.nextInt(3)));
    }

    @Provide
    Arbitrary<Network> smallNetworksOfHubsAndLeaves() {
        return Arbitraries.randomValue(
                random -> hubsAndLeaves(random, 2 + random.nextInt(2), 2 + random.nextInt(3), 1 + random.nextInt(3)));
    }

    @Provide
    Arbitrary<Network> largeNetworks() {
        return Arbitraries.randomValue(random -> random.nextInt(4) == 0
                ? network(random, 20, 60)
                : hubsAndLeaves(random, 2 + random.nextInt(6), 3 + random.nextInt(40), 1 + random.nextInt(150)));
    }

    /**
     * Circles from a hub over a leaf to another hub and back over another leaf; few or many values, so that some tie.
     */
    private static Network hubsAndLeaves(Random random, int hubs, int leaves, int circles) {
        int denominator = 2 + random.nextInt(random.nextBoolean() ? 4 : 100_000);
        BigInteger[][] amounts = new BigInteger[hubs][leaves];
        Arrays.stream(amounts).forEach(row -> Arrays.fill(row, BigInteger.ZERO));
        for (int c = 0; c < circles; c++) {
            BigInteger amount = BigInteger.valueOf(random.nextInt(4 * denominator) - 2L * denominator);
            int hub = random.nextInt(hubs);
            int leaf = random.nextInt(leaves);
            int otherHub = random.nextInt(hubs);
            int otherLeaf = random.nextInt(leaves);
            amounts[hub][leaf] = amounts[hub][leaf].add(amount);
            amounts[otherHub][leaf] = amounts[otherHub][leaf].subtract(amount);
            amounts[otherHub][otherLeaf] = amounts[otherHub][otherLeaf].add(amount);
            amounts[hub][otherLeaf] = amounts[hub][otherLeaf].subtract(amount);
        }
        List<Flow> flows = new ArrayList<>();
        for (int hub = 0; hub < hubs; hub++) {
            for (int leaf = 0; leaf < leaves; leaf++) {
                if (amounts[hub][leaf].signum() != 0) {
                    flows.add(new Flow(hub, hubs + leaf, amounts[hub][leaf]));
                }
            }
        }
        return new Network(hubs + leaves, denominator, flows);
    }

    /** Circles of fractions and single flows of whole amounts. */
    private static Network network(Random random, int nodes, int circles) {
        int denominator = 1 + random.nextInt(random.nextBoolean() ? 4 : 1000);
        List<Flow> flows = new ArrayList<>();
        for (int c = 0; c < circles; c++) {
            int start = random.nextInt(nodes);
            int node = start;
            int amount = random.nextInt(4001) - 2000;
            for (int length = 1 + random.nextInt(3); length > 0; length--) {
                int next = length == 1 ? start : random.nextInt(nodes);
                boolean isForward = random.nextBoolean();
                flows.add(new Flow(
                        isForward ? node : next,
                        isForward ? next : node,
                        BigInteger.valueOf(isForward ? amount : -amount)));
                node = next;
            }
            flows.add(new Flow(
                    random.nextInt(nodes),
                    random.nextInt(nodes),
                    BigInteger.valueOf(denominator * (random.nextInt(5) - 2L))));
        }
        return new Network(nodes, denominator, flows);
    }
}
