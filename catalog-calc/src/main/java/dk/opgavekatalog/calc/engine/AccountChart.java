package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Kontoplan: the accounts that a model can touch in a unit, each with its slot, and the measures, each with its index.
 * Slots are in catalogue order, which decides ties. Immutable.
 */
final class AccountChart {

    private final List<Measure> measures;
    private final List<Account> accounts;
    private final Map<Account, Integer> slots = new HashMap<>();
    private final boolean isCollecting;

    private AccountChart(List<Measure> measures, List<Account> accounts, boolean isCollecting) {
        this.measures = measures;
        this.accounts = accounts;
        this.isCollecting = isCollecting;
        for (int slot = 0; slot < accounts.size(); slot++) {
            slots.put(accounts.get(slot), slot);
        }
    }

    /** Creates the chart for a model and statements of a form. */
    static AccountChart of(ModelPlan plan, StatementForm form) {
        TreeSet<Account> accounts = new TreeSet<>();
        for (Situation situation : plan.differentSituations()) {
            for (TaskField field : situation.catalog().getFields()) {
                accounts.add(Account.field(field.getCode()));
            }
            for (CatalogCode field : situation.withExcludedAmounts()) {
                accounts.add(Account.excluded(field));
            }
        }
        for (OverheadPool pool : form.pools()) {
            accounts.add(Account.pool(pool.getId()));
        }
        boolean isCollecting = false;
        for (int i = 0; i < plan.model().getSteps().size(); i++) {
            Step step = plan.model().getSteps().get(i);
            if (step instanceof AllocateSupport support && support.getReach() == Reach.ORGANISATION) {
                plan.after(i).open(support.getProviders()).stream()
                        .map(Account::support)
                        .forEach(accounts::add);
                isCollecting = true;
            } else if (step instanceof Surcharge surcharge) {
                accounts.add(Account.surcharge(surcharge.getId()));
            } else if (step instanceof ConvertEdition) {
                plan.routes(i).targets().forEach((source, targets) -> {
                    accounts.add(source);
                    accounts.addAll(targets.keySet());
                });
            }
        }
        return new AccountChart(form.measures(), List.copyOf(accounts), isCollecting);
    }

    List<Measure> measures() {
        return measures;
    }

    int measure(String id) {
        for (int m = 0; m < measures.size(); m++) {
            if (measures.get(m).getId().equals(id)) {
                return m;
            }
        }
        throw new IllegalArgumentException("no measure '" + id + "' among " + measures);
    }

    List<Account> accounts() {
        return accounts;
    }

    /** Returns the slot of an account of the chart. */
    int slot(Account account) {
        Integer slot = slots.get(account);
        if (slot == null) {
            throw new IllegalArgumentException("no account " + account + " in the chart");
        }
        return slot;
    }

    /** Returns the slot of an account, or -1 when the chart does not have it. */
    int find(Account account) {
        return slots.getOrDefault(account, -1);
    }

    /**
     * Returns the slots of accounts, -1 for those that the chart does not have. Most statements name their accounts in
     * catalogue order, so each is looked for behind the one before it first.
     */
    int[] findAll(List<Account> wanted) {
        int[] found = new int[wanted.size()];
        int expected = 0;
        for (int i = 0; i < found.length; i++) {
            Account account = wanted.get(i);
            boolean isExpected =
                    expected < accounts.size() && accounts.get(expected).equals(account);
            found[i] = isExpected ? expected : find(account);
            expected = found[i] + 1;
        }
        return found;
    }

    int[] slots(List<CatalogCode> fields) {
        int[] slotOf = new int[fields.size()];
        for (int i = 0; i < slotOf.length; i++) {
            slotOf[i] = slot(Account.field(fields.get(i)));
        }
        return slotOf;
    }

    /** Returns whether support is collected from all units, on accounts of the organisation. */
    boolean isCollecting() {
        return isCollecting;
    }
}
