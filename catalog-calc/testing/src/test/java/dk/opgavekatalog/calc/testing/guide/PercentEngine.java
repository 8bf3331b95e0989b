package dk.opgavekatalog.calc.testing.guide;

import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An engine as many write it: management goes to all fields by FTE, and each share is rounded down by itself. */
final class PercentEngine implements CostEngine {

    @Override
    public EngineResult calculate(ResourceStatement statement, CostModel model) {
        StageBalances.Builder registered = StageBalances.builder();
        for (ResourceAmount amount : statement.getAmounts()) {
            registered.add(amount.getUnit(), amount.getAccount(), amount.getMeasure(), amount.getAmount());
        }
        StageBalances direct = registered.build();
        return EngineResult.of(List.of(direct, afterManagement(statement, direct)));
    }

    private static StageBalances afterManagement(ResourceStatement statement, StageBalances direct) {
        StageBalances.Builder after = StageBalances.builder();
        BigDecimal fte = direct.ofMeasure(Measures.FTE.getId()).entrySet().stream()
                .filter(entry -> entry.getKey().getAccount() instanceof Account.Field)
                .map(entry -> entry.getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Measure measure : statement.getMeasures()) {
            BigDecimal management = BigDecimal.ZERO;
            for (UnitAccount account : direct.ofMeasure(measure.getId()).keySet()) {
                BigDecimal amount = direct.getAmount(account, measure.getId());
                if (account.getAccount().equals(Account.pool("management"))) {
                    management = management.add(amount);
                } else {
                    after.add(account, measure.getId(), amount);
                }
            }
            for (UnitAccount account : direct.ofMeasure(Measures.FTE.getId()).keySet()) {
                if (account.getAccount() instanceof Account.Field) {
                    BigDecimal weight = direct.getAmount(account, Measures.FTE.getId());
                    BigDecimal share =
                            management.multiply(weight).divide(fte, measure.getDecimals(), RoundingMode.DOWN);
                    after.add(account, measure.getId(), share);
                }
            }
        }
        return after.build();
    }
}
