package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.calc.testing.subject.Movement;
import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The laws that can be checked on the stages of one result. */
final class StageLaws {

    private StageLaws() {}

    static void totalsKept(Trial trial) {
        Set<String> known = new TreeSet<>();
        trial.measures().forEach(measure -> known.add(measure.getId()));
        for (int stage = 0; stage < trial.stages().size(); stage++) {
            StageBalances balances = trial.stages().get(stage);
            trial.require(
                    known.containsAll(balances.getMeasures()),
                    "stage " + stage,
                    "measures of " + known,
                    balances.getMeasures().toString());
            for (Measure measure : trial.measures()) {
                BigDecimal registered = trial.statement().getAmounts().stream()
                        .filter(amount -> amount.getMeasure().equals(measure.getId()))
                        .map(ResourceAmount::getAmount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                trial.requireEqual(
                        "stage " + stage + ", the sum of " + measure.getId(),
                        registered,
                        balances.getTotal(measure.getId()));
            }
        }
    }

    static void wholeUnits(Trial trial) {
        for (int stage = 0; stage < trial.stages().size(); stage++) {
            for (Measure measure : trial.measures()) {
                String place = "stage " + stage + ", ";
                trial.stages()
                        .get(stage)
                        .ofMeasure(measure.getId())
                        .forEach((account, amount) -> trial.require(
                                amount.scale() <= measure.getDecimals(),
                                place + account + ", " + measure.getId(),
                                "at most " + measure.getDecimals() + " decimals",
                                amount.toPlainString()));
            }
        }
    }

    static void nothingLeft(Trial trial) {
        for (int step = 0; step + 1 < trial.stages().size(); step++) {
            Step done = trial.steps().get(step);
            if (done instanceof Redistribute redistribute) {
                Account pool = Account.pool(redistribute.getPool());
                requireNothingOn(trial, step + 1, account -> account.equals(pool));
            } else if (done instanceof AllocateSupport support) {
                requireNothingOn(
                        trial,
                        step + 1,
                        account -> account instanceof Account.Support || isWithin(support.getProviders(), account));
            }
        }
    }

    static void outsideKept(Trial trial) {
        for (int step = 0; step + 1 < trial.stages().size(); step++) {
            if (!(trial.steps().get(step) instanceof ConvertEdition)) {
                trial.requireSame(
                        "stage " + (step + 1),
                        only(trial.stages().get(step), Account.Outside.class::isInstance),
                        only(trial.stages().get(step + 1), Account.Outside.class::isInstance));
            }
        }
    }

    static void excludedEqualsField(Trial trial) {
        for (int step = 0; step + 1 < trial.stages().size(); step++) {
            if (trial.steps().get(step) instanceof Exclude exclude) {
                StageBalances.Builder expected = StageBalances.builder();
                StageBalances before = trial.stages().get(step);
                for (String measure : before.getMeasures()) {
                    before.ofMeasure(measure)
                            .forEach((account, amount) ->
                                    expected.add(excluded(exclude.getScope(), account), measure, amount));
                }
                trial.requireSame(
                        "stage " + (step + 1), expected.build(), trial.stages().get(step + 1));
            }
        }
    }

    private static UnitAccount excluded(Scope scope, UnitAccount account) {
        return isWithin(scope, account.getAccount()) && account.getAccount() instanceof Account.Field field
                ? UnitAccount.of(account.getUnit(), Account.excluded(field.getCode()))
                : account;
    }

    /** Checks up to a conversion, after which the codes are those of another edition. */
    static void excludedCategoryStaysOut(Trial trial) {
        for (int step = 0; step + 1 < trial.stages().size(); step++) {
            if (trial.steps().get(step) instanceof Exclude exclude) {
                for (MainCategory main : trial.catalogBefore(step).getMainCategories()) {
                    if (main.isExcludedFromCost() && isWhole(trial.fieldsBefore(step), main, exclude.getScope())) {
                        requireOut(trial, step + 1, Scope.within(main.getCode()));
                    }
                }
            }
        }
    }

    private static boolean isWhole(List<CatalogCode> fields, MainCategory main, Scope scope) {
        return fields.stream().filter(field -> field.isWithin(main.getCode())).allMatch(scope::includes);
    }

    private static void requireOut(Trial trial, int firstStage, Scope scope) {
        for (int stage = firstStage; stage < trial.stages().size(); stage++) {
            if (stage > firstStage && trial.steps().get(stage - 1) instanceof ConvertEdition) {
                return;
            }
            requireNothingOn(trial, stage, account -> isWithin(scope, account));
        }
    }

    static void movementsExplain(Trial trial) {
        trial.outcome()
                .result()
                .flatMap(EngineResult::findMovements)
                .ifPresent(movements -> requireExplained(trial, movements));
    }

    private static void requireExplained(Trial trial, List<Movement> movements) {
        for (int step = 1; step < trial.stages().size(); step++) {
            StageBalances.Builder explained =
                    StageBalances.builder().addAll(trial.stages().get(step - 1));
            for (Movement movement : movements) {
                if (movement.step() == step) {
                    explained.add(
                            movement.source(),
                            movement.measure(),
                            movement.amount().negate());
                    explained.add(movement.target(), movement.measure(), movement.amount());
                }
            }
            trial.requireSame("stage " + step, trial.stages().get(step), explained.build());
        }
    }

    private static void requireNothingOn(Trial trial, int stage, Predicate<Account> isMeant) {
        StageBalances nothing = StageBalances.builder().build();
        trial.requireSame("stage " + stage, nothing, only(trial.stages().get(stage), isMeant));
    }

    private static boolean isWithin(Scope scope, Account account) {
        return account instanceof Account.Field field && scope.includes(field.getCode());
    }

    private static StageBalances only(StageBalances balances, Predicate<Account> isMeant) {
        StageBalances.Builder only = StageBalances.builder();
        for (String measure : balances.getMeasures()) {
            balances.ofMeasure(measure).forEach((account, amount) -> {
                if (isMeant.test(account.getAccount())) {
                    only.add(account, measure, amount);
                }
            });
        }
        return only.build();
    }
}
