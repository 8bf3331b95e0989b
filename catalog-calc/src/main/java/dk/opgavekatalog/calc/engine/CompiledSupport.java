package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.statement.Account;
import java.util.List;
import java.util.TreeSet;

/** An allocation of support: in the whole organisation at once, or in each unit separately. */
final class CompiledSupport implements CompiledStep {

    private final AllocateSupport step;
    private final Situation situation;
    private final List<CatalogCode> providers;
    private final int[] providerSlots;
    private final int[] supportSlots;
    private final int[] receiverSlots;
    private final int[] allSlots;

    CompiledSupport(AllocateSupport step, Situation situation, AccountChart chart) {
        this.step = step;
        this.situation = situation;
        this.providers = situation.open(step.getProviders());
        List<CatalogCode> receivers = situation.open(step.getReceivers());
        TreeSet<CatalogCode> all = new TreeSet<>(providers);
        all.addAll(receivers);
        this.providerSlots = chart.slots(providers);
        this.receiverSlots = chart.slots(receivers);
        this.allSlots = chart.slots(List.copyOf(all));
        this.supportSlots = step.getReach() == Reach.ORGANISATION
                ? providers.stream().map(Account::support).mapToInt(chart::slot).toArray()
                : new int[0];
    }

    @Override
    public void carryOut(Run run) {
        int units = run.opening().registeringUnits();
        if (step.getReach() == Reach.ORGANISATION) {
            new SupportAllocation(this, run, 0, units).carryOut();
            return;
        }
        for (int unit = 0; unit < units; unit++) {
            new SupportAllocation(this, run, unit, unit + 1).carryOut();
        }
    }

    AllocateSupport step() {
        return step;
    }

    Situation situation() {
        return situation;
    }

    /** The providing fields, in catalogue order. */
    List<CatalogCode> providers() {
        return providers;
    }

    int[] providerSlots() {
        return providerSlots;
    }

    /** The slots on which the organisation collects the amounts of providers, in the order of the providers. */
    int[] supportSlots() {
        return supportSlots;
    }

    int[] receiverSlots() {
        return receiverSlots;
    }

    /** The slots of providers and receivers together. */
    int[] allSlots() {
        return allSlots;
    }
}
