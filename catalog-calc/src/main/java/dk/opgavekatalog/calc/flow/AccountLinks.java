package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.cost.AccountFlow;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The amounts and links of all accounts, before they are grouped, in the sum of some measures. Immutable. */
final class AccountLinks {

    private final List<Measure> measures;

    /** The amounts by column and account. */
    private final List<SortedMap<Account, BigDecimal>> amounts = new ArrayList<>();

    /** The amounts of links by the column that they leave, by source and by target. */
    private final List<SortedMap<Account, SortedMap<Account, BigDecimal>>> links = new ArrayList<>();

    private AccountLinks(List<Measure> measures) {
        this.measures = measures;
    }

    static AccountLinks of(CostStatement cost, List<Measure> measures) {
        AccountLinks all = new AccountLinks(measures);
        boolean hasSteps = cost.getStages().size() > 1;
        all.amounts.add(hasSteps ? new TreeMap<>() : registered(cost.getStages().get(0), measures));
        for (int step = 1; step < cost.getStages().size(); step++) {
            all.addStep(cost, step);
        }
        return all;
    }

    private static SortedMap<Account, BigDecimal> registered(Stage stage, List<Measure> measures) {
        SortedMap<Account, BigDecimal> registered = new TreeMap<>();
        for (UnitAccount place : stage.getAccounts()) {
            for (Measure measure : measures) {
                registered.merge(place.getAccount(), stage.getAmount(place, measure), BigDecimal::add);
            }
        }
        return registered;
    }

    /** Adds the links of a step, and the amounts that they bring to the next column. */
    private void addStep(CostStatement cost, int step) {
        SortedMap<Account, BigDecimal> arriving = new TreeMap<>();
        SortedMap<Account, SortedMap<Account, BigDecimal>> ofStep = new TreeMap<>();
        SortedMap<Account, BigDecimal> leaving = amounts.get(step - 1);
        for (Measure measure : measures) {
            for (AccountFlow flow : AccountFlow.inStep(cost, step, measure)) {
                if (step == 1) {
                    leaving.merge(flow.getSource(), flow.getAmount(), BigDecimal::add);
                }
                arriving.merge(flow.getTarget(), flow.getAmount(), BigDecimal::add);
                ofStep.computeIfAbsent(flow.getSource(), source -> new TreeMap<>())
                        .merge(flow.getTarget(), flow.getAmount(), BigDecimal::add);
            }
        }
        // An account with nothing can give all the same, such as the counter-account of a surcharge.
        ofStep.keySet().forEach(source -> leaving.putIfAbsent(source, zero()));
        amounts.add(arriving);
        links.add(ofStep);
    }

    int columns() {
        return amounts.size();
    }

    /** The amounts of a column; those of accounts that are left out are zero. */
    SortedMap<Account, BigDecimal> amounts(int column) {
        return Collections.unmodifiableSortedMap(amounts.get(column));
    }

    /** The links that leave a column, by source and by target; none for the last one. */
    SortedMap<Account, SortedMap<Account, BigDecimal>> links(int column) {
        return column < links.size() ? Collections.unmodifiableSortedMap(links.get(column)) : new TreeMap<>();
    }

    /** Zero with the decimals of the measures. */
    BigDecimal zero() {
        return measures.stream().map(measure -> measure.fromSmallestUnits(0)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
