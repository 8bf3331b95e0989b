package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.cost.AllocateSupport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The flows of an outcome from account to account, step by step, all units together. The flows that leave an account
 * add up to what it had before the step, and those that arrive at it to what it has after the step.
 *
 * <p>In most steps an account gives of what it had before the step. A flow is then the sum of the entries from one
 * account to the other, and what is left stays. In an allocation of support an account can pass on what came to it in
 * the same step; {@link SupportTrace} follows that.
 */
public final class StepFlows {

    private final ModelPlan plan;
    private final Opening opening;
    private final ProgramOutcome outcome;

    /** Creates the flows of an outcome. */
    public StepFlows(ModelPlan plan, Opening opening, ProgramOutcome outcome) {
        this.plan = plan;
        this.opening = opening;
        this.outcome = outcome;
    }

    /**
     * Returns the flows of a step in a measure.
     *
     * @param step the number of the step, from 1
     * @param measure the index of the measure
     */
    public List<StepFlow> inStep(int step, int measure) {
        long[] before = outcome.stages().get(step - 1)[measure];
        List<Entries> entries = outcome.journal().stream()
                .filter(one -> one.step() == step && one.measure() == measure)
                .toList();
        if (plan.model().getSteps().get(step - 1) instanceof AllocateSupport) {
            FlowTable table = SupportTrace.trace(opening, entries, before);
            return FlowRounding.round(
                    table, opening, bySlot(before), bySlot(outcome.stages().get(step)[measure]));
        }
        return sums(entries, bySlot(before));
    }

    private long[] bySlot(long... balances) {
        long[] sums = new long[opening.accounts().size()];
        for (int position = 0; position < balances.length; position++) {
            if (balances[position] != 0) {
                int slot = opening.positions().slotOf(position);
                sums[slot] = Math.addExact(sums[slot], balances[position]);
            }
        }
        return sums;
    }

    private List<StepFlow> sums(List<Entries> entries, long... before) {
        long[] kept = before.clone();
        Map<Integer, long[]> givenBy = new HashMap<>();
        for (Entries sharing : entries) {
            int source = opening.positions().slotOf(sharing.source());
            long[] given = givenBy.computeIfAbsent(source, slot -> new long[before.length]);
            for (int i = 0; i < sharing.size(); i++) {
                if (sharing.isEntry(i)) {
                    int target = opening.positions().slotOf(sharing.target(i));
                    given[target] = Math.addExact(given[target], sharing.amount(i));
                    kept[source] = Math.subtractExact(kept[source], sharing.amount(i));
                }
            }
        }
        List<StepFlow> flows = new ArrayList<>();
        for (int source = 0; source < before.length; source++) {
            long[] given = givenBy.get(source);
            if (given == null) {
                add(flows, source, source, kept[source]);
            } else {
                // What an account gave to itself in another unit is still on it.
                given[source] = Math.addExact(given[source], kept[source]);
                for (int target = 0; target < given.length; target++) {
                    add(flows, source, target, given[target]);
                }
            }
        }
        return flows;
    }

    private void add(List<StepFlow> flows, int source, int target, long amount) {
        if (amount != 0) {
            flows.add(new StepFlow(
                    opening.accounts().get(source), opening.accounts().get(target), amount));
        }
    }
}
