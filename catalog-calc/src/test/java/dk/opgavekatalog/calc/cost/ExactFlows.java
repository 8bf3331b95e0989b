package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The exact flows of an allocation of support, worked out from the published journal alone: entry by entry, or by the
 * equations of the providers that serve each other.
 */
final class ExactFlows {

    private static final ExactFraction ZERO = ExactFraction.of(BigDecimal.ZERO);
    private static final ExactFraction ONE = ExactFraction.of(BigDecimal.ONE);

    /** What each account in a unit holds, by the account that had it before the step. */
    private final Map<UnitAccount, Map<Account, ExactFraction>> held = new TreeMap<>();

    private ExactFlows() {}

    /** Returns the flows by source and target; those of providers whose total is zero can be missing. */
    static Map<Account, Map<Account, ExactFraction>> of(CostStatement cost, int step, Measure measure) {
        ExactFlows flows = new ExactFlows();
        Stage before = cost.getStages().get(step - 1);
        for (UnitAccount place : before.getAccounts()) {
            flows.add(place, place.getAccount(), ExactFraction.of(before.getAmount(place, measure)));
        }
        AllocateSupport support = (AllocateSupport) cost.getModel().getSteps().get(step - 1);
        List<JournalEntry> mutual = new ArrayList<>();
        List<JournalEntry> sharing = new ArrayList<>();
        for (JournalEntry entry : cost.getJournal()) {
            if (entry.getStepNumber() == step && entry.getMeasure().equals(measure)) {
                boolean isCollected = entry.getTarget().getAccount() instanceof Account.Support
                        && entry.getSource().getAccount() instanceof Account.Field
                        && entry.getWeight().compareTo(entry.getTotalWeight()) == 0
                        && entry.getKey().isEmpty();
                if (support.getMethod() == AllocationMethod.RECIPROCAL && !isCollected) {
                    mutual.add(entry);
                } else {
                    if (!sharing.isEmpty() && !sharing.get(0).getSource().equals(entry.getSource())) {
                        flows.give(sharing);
                        sharing.clear();
                    }
                    sharing.add(entry);
                }
            }
        }
        flows.give(sharing);
        Map<String, List<JournalEntry>> networks = new TreeMap<>();
        for (JournalEntry entry : mutual) {
            String unit =
                    support.getReach() == Reach.OWN_UNIT ? entry.getSource().getUnit() : "";
            networks.computeIfAbsent(unit, u -> new ArrayList<>()).add(entry);
        }
        networks.values().forEach(flows::serveEachOther);
        return flows.byAccount();
    }

    private void add(UnitAccount place, Account origin, ExactFraction amount) {
        if (!amount.isZero()) {
            held.computeIfAbsent(place, p -> new TreeMap<>()).merge(origin, amount, ExactFraction::plus);
        }
    }

    private Map<Account, ExactFraction> take(UnitAccount place) {
        Map<Account, ExactFraction> taken = held.remove(place);
        return taken == null ? Map.of() : taken;
    }

    private void give(List<JournalEntry> sharing) {
        if (sharing.isEmpty()) {
            return;
        }
        Map<Account, ExactFraction> parts = take(sharing.get(0).getSource());
        ExactFraction balance = parts.values().stream().reduce(ZERO, ExactFraction::plus);
        for (JournalEntry entry : sharing) {
            parts.forEach((origin, part) -> add(
                    entry.getTarget(),
                    origin,
                    part.times(ExactFraction.of(entry.getAmount())).dividedBy(balance)));
        }
    }

    /** For each provider, solves the equations of what passes through all of them of one unit that it had before. */
    private void serveEachOther(List<JournalEntry> entries) {
        List<UnitAccount> providers =
                entries.stream().map(JournalEntry::getSource).distinct().toList();
        ExactFraction[][] share = new ExactFraction[providers.size()][providers.size()];
        for (ExactFraction[] row : share) {
            Arrays.fill(row, ZERO);
        }
        for (JournalEntry entry : entries) {
            int target = providers.indexOf(entry.getTarget());
            if (target >= 0) {
                int source = providers.indexOf(entry.getSource());
                share[source][target] = share[source][target].plus(shareOf(entry));
            }
        }
        List<Map<Account, ExactFraction>> had =
                providers.stream().map(this::take).toList();
        for (int origin = 0; origin < providers.size(); origin++) {
            ExactFraction[] passing = passing(share, origin);
            for (JournalEntry entry : entries) {
                if (!providers.contains(entry.getTarget())) {
                    ExactFraction part = passing[providers.indexOf(entry.getSource())].times(shareOf(entry));
                    had.get(origin).forEach((account, amount) -> add(entry.getTarget(), account, amount.times(part)));
                }
            }
        }
    }

    private static ExactFraction shareOf(JournalEntry entry) {
        return ExactFraction.of(entry.getWeight()).dividedBy(ExactFraction.of(entry.getTotalWeight()));
    }

    /** Solves x[p] = (p is the origin) + sum of x[q] × share[q][p] by elimination. */
    private static ExactFraction[] passing(ExactFraction[][] share, int origin) {
        int size = share.length;
        ExactFraction[][] rows = new ExactFraction[size][size + 1];
        for (int p = 0; p < size; p++) {
            for (int q = 0; q < size; q++) {
                rows[p][q] = (p == q ? ONE : ZERO).minus(share[q][p]);
            }
            rows[p][size] = p == origin ? ONE : ZERO;
        }
        for (int p = 0; p < size; p++) {
            int pivot = p;
            while (rows[pivot][p].isZero()) {
                pivot++;
            }
            ExactFraction[] row = rows[pivot];
            rows[pivot] = rows[p];
            rows[p] = row;
            for (int other = 0; other < size; other++) {
                if (other != p && !rows[other][p].isZero()) {
                    ExactFraction factor = rows[other][p].dividedBy(row[p]);
                    for (int column = p; column <= size; column++) {
                        rows[other][column] = rows[other][column].minus(row[column].times(factor));
                    }
                }
            }
        }
        ExactFraction[] solution = new ExactFraction[size];
        for (int p = 0; p < size; p++) {
            solution[p] = rows[p][size].dividedBy(rows[p][p]);
        }
        return solution;
    }

    private Map<Account, Map<Account, ExactFraction>> byAccount() {
        Map<Account, Map<Account, ExactFraction>> flows = new TreeMap<>();
        held.forEach((place, parts) ->
                parts.forEach((origin, part) -> flows.computeIfAbsent(origin, source -> new TreeMap<>())
                        .merge(place.getAccount(), part, ExactFraction::plus)));
        return flows;
    }
}
