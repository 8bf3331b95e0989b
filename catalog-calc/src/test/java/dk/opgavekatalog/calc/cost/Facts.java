package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a cost statement says, as values that can be compared. */
final class Facts {

    /** All that an entry of the journal tells. */
    record Entry(
            int step,
            Measure measure,
            UnitAccount source,
            UnitAccount target,
            BigDecimal amount,
            BigDecimal shared,
            Optional<AllocationKey> key,
            boolean isByFallbackKey,
            BigDecimal weight,
            BigDecimal totalWeight,
            ExactFraction exact,
            ExactFraction rounding) {}

    private Facts() {}

    static List<Entry> journal(CostStatement cost) {
        return cost.getJournal().stream()
                .map(entry -> new Entry(
                        entry.getStepNumber(),
                        entry.getMeasure(),
                        entry.getSource(),
                        entry.getTarget(),
                        entry.getAmount(),
                        entry.getSharedAmount(),
                        entry.getKey(),
                        entry.isByFallbackKey(),
                        entry.getWeight(),
                        entry.getTotalWeight(),
                        entry.getExactAmount(),
                        entry.getRounding()))
                .toList();
    }

    /** What stands on the accounts, without zeros, by measure; one for each stage. */
    static List<Map<String, Map<UnitAccount, BigDecimal>>> stages(CostStatement cost) {
        return cost.getStages().stream().map(stage -> balances(cost, stage)).toList();
    }

    static Map<String, Map<UnitAccount, BigDecimal>> balances(CostStatement cost, Stage stage) {
        Map<String, Map<UnitAccount, BigDecimal>> balances = new HashMap<>();
        for (Measure measure : cost.getResourceStatement().getMeasures()) {
            Map<UnitAccount, BigDecimal> amounts = new HashMap<>();
            for (UnitAccount account : stage.getAccounts()) {
                BigDecimal amount = stage.getAmount(account, measure);
                if (amount.signum() != 0) {
                    amounts.put(account, amount);
                }
            }
            balances.put(measure.getId(), amounts);
        }
        return balances;
    }
}
