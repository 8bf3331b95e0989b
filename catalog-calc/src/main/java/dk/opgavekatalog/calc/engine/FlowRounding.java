package dk.opgavekatalog.calc.engine;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Rounds flows to whole units, so that those of every source and of every target add up to what these have. Each flow
 * is rounded down, and one unit more goes to some of those that are not whole: to the largest remainders as long as
 * both their source and their target need a unit, of equal ones to the first in catalogue order, and then along the
 * shortest paths that move units from flow to flow.
 *
 * <p>When the flows before rounding add up to whole sums, such a rounding exists: they are a flow themselves, and a
 * flow between whole sums can be made whole (Ford and Fulkerson). Their error is too small to change that: a cut either
 * holds or is missed by a whole unit. The reciprocal method rounds what receivers get, unit by unit, so that targets
 * can have several units more or less than their flows add up to. These units are moved in the same way: first without
 * turning a sign, and only in the end at any rate.
 *
 * <p>Flows that differ only in sign are rounded alike: if the first is negative, all are rounded as their opposites.
 */
final class FlowRounding {

    private static final int NONE = -1;

    private final Opening opening;

    /** The cells of the table, by source, then by target. */
    private final List<RoundedFlow> flows = new ArrayList<>();

    private final List<List<RoundedFlow>> bySource = new ArrayList<>();
    private final List<List<RoundedFlow>> byTarget = new ArrayList<>();

    /** How many units the flows of a source, or of a target, must still grow by. */
    private final long[] sourceNeeds;

    private final long[] targetNeeds;

    private FlowRounding(FlowTable table, Opening opening, long[] before, long[] after) {
        this.opening = opening;
        boolean isNegated = isFirstNegative(table);
        this.sourceNeeds = signed(before, isNegated);
        this.targetNeeds = signed(after, isNegated);
        for (int slot = 0; slot < before.length; slot++) {
            bySource.add(new ArrayList<>(0));
            byTarget.add(new ArrayList<>(0));
        }
        table.rows()
                .forEach((source, row) ->
                        row.forEach((target, amount) -> add(source, target, amount.counting(isNegated))));
    }

    /** A flow while it is rounded. */
    private static final class RoundedFlow {

        private final int source;
        private final int target;
        private final int sign;
        private final BigInteger remainder;
        private long amount;
        private boolean isUp;

        private RoundedFlow(int source, int target, BigInteger counting) {
            this.source = source;
            this.target = target;
            this.sign = counting.signum();
            BigInteger floor = counting.shiftRight(PreciseAmount.PLACES_THAT_COUNT);
            this.amount = floor.longValueExact();
            this.remainder = counting.subtract(floor.shiftLeft(PreciseAmount.PLACES_THAT_COUNT));
        }

        private boolean isWhole() {
            return remainder.signum() == 0;
        }

        /** Returns whether it can become one more, or one less, and stay a neighbour of what it was. */
        private boolean isNeighbour(boolean isMore) {
            return isMore ? !isWhole() && !isUp : isUp;
        }

        private boolean isOfSameSign(boolean isMore) {
            return isMore ? sign > 0 || amount < 0 : sign < 0 || amount > 0;
        }
    }

    /** Returns the rounded flows, without those that are zero. */
    static List<StepFlow> round(FlowTable table, Opening opening, long[] before, long[] after) {
        FlowRounding rounding = new FlowRounding(table, opening, before, after);
        rounding.raiseLargestRemainders();
        rounding.moveAlongPaths(RoundedFlow::isNeighbour);
        rounding.moveAlongPaths(RoundedFlow::isOfSameSign);
        rounding.moveAlongPaths((flow, isMore) -> true);
        rounding.requireAllMet();
        boolean isNegated = isFirstNegative(table);
        return rounding.flows.stream()
                .filter(flow -> flow.amount != 0)
                .map(flow -> rounding.toStepFlow(flow, isNegated))
                .toList();
    }

    private static boolean isFirstNegative(FlowTable table) {
        return table.rows().values().stream()
                        .flatMap(row -> row.values().stream())
                        .mapToInt(amount -> amount.scaled().signum())
                        .filter(sign -> sign != 0)
                        .findFirst()
                        .orElse(1)
                < 0;
    }

    private static long[] signed(long[] sums, boolean isNegated) {
        return isNegated ? Arrays.stream(sums).map(Math::negateExact).toArray() : sums.clone();
    }

    private void add(int source, int target, BigInteger counting) {
        RoundedFlow flow = new RoundedFlow(source, target, counting);
        flows.add(flow);
        bySource.get(source).add(flow);
        byTarget.get(target).add(flow);
        sourceNeeds[source] = Math.subtractExact(sourceNeeds[source], flow.amount);
        targetNeeds[target] = Math.subtractExact(targetNeeds[target], flow.amount);
    }

    private void raiseLargestRemainders() {
        flows.stream()
                .filter(flow -> !flow.isWhole())
                .sorted(Comparator.comparing((RoundedFlow flow) -> flow.remainder)
                        .reversed())
                .filter(flow -> sourceNeeds[flow.source] > 0 && targetNeeds[flow.target] > 0)
                .forEach(flow -> change(flow, true));
    }

    /** Makes a flow one more or one less. */
    private void change(RoundedFlow flow, boolean isMore) {
        int step = isMore ? 1 : -1;
        flow.amount += step;
        flow.isUp = isMore;
        sourceNeeds[flow.source] -= step;
        targetNeeds[flow.target] -= step;
    }

    /** Moves units as long as there is a path of flows that are allowed to become one more, and one less, in turn. */
    private void moveAlongPaths(BiPredicate<RoundedFlow, Boolean> isAllowed) {
        while (!isAllMet() && moveAlongShortestPath(isAllowed)) {
            // Each path meets one need.
        }
    }

    /**
     * Moves a unit along a shortest path from where flows must grow, at a source, or shrink, at a target, to where they
     * must grow, at a target, or shrink, at a source. Sources have the numbers from zero on, and targets those after.
     */
    private boolean moveAlongShortestPath(BiPredicate<RoundedFlow, Boolean> isAllowed) {
        int slots = sourceNeeds.length;
        RoundedFlow[] cameBy = new RoundedFlow[2 * slots];
        boolean[] isReached = new boolean[2 * slots];
        Deque<Integer> toVisit = new ArrayDeque<>();
        for (int node = 0; node < isReached.length; node++) {
            isReached[node] = node < slots ? sourceNeeds[node] > 0 : targetNeeds[node - slots] < 0;
            if (isReached[node]) {
                toVisit.add(node);
            }
        }
        while (!toVisit.isEmpty()) {
            int node = toVisit.remove();
            boolean isSource = node < slots;
            for (RoundedFlow flow : isSource ? bySource.get(node) : byTarget.get(node - slots)) {
                int next = isSource ? flow.target + slots : flow.source;
                if (!isReached[next] && isAllowed.test(flow, isSource)) {
                    isReached[next] = true;
                    cameBy[next] = flow;
                    if (isSource ? targetNeeds[flow.target] > 0 : sourceNeeds[flow.source] < 0) {
                        changeBack(next, cameBy);
                        return true;
                    }
                    toVisit.add(next);
                }
            }
        }
        return false;
    }

    private void changeBack(int end, RoundedFlow... cameBy) {
        int slots = sourceNeeds.length;
        int node = end;
        while (node != NONE) {
            RoundedFlow flow = cameBy[node];
            if (flow == null) {
                node = NONE;
            } else {
                boolean isMore = node >= slots;
                change(flow, isMore);
                node = isMore ? flow.source : flow.target + slots;
            }
        }
    }

    private boolean isAllMet() {
        return Arrays.stream(sourceNeeds).allMatch(need -> need == 0)
                && Arrays.stream(targetNeeds).allMatch(need -> need == 0);
    }

    private void requireAllMet() {
        if (!isAllMet()) {
            throw new IllegalStateException("sources miss " + Arrays.toString(sourceNeeds) + " and targets "
                    + Arrays.toString(targetNeeds) + "; allowed are flows that can add up to all of them");
        }
    }

    private StepFlow toStepFlow(RoundedFlow flow, boolean isNegated) {
        return new StepFlow(
                opening.accounts().get(flow.source),
                opening.accounts().get(flow.target),
                isNegated ? Math.negateExact(flow.amount) : flow.amount);
    }
}
