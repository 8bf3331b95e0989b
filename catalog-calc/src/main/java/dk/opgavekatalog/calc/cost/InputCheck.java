package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKeyVisitor;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.List;

/**
 * What can be wrong with statement and model before anything is calculated: each by itself, and against the catalogue
 * and each other.
 */
final class InputCheck {

    private final TaskCatalog catalog;
    private final ResourceStatement statement;

    private InputCheck(TaskCatalog catalog, ResourceStatement statement) {
        this.catalog = catalog;
        this.statement = statement;
    }

    static void check(Problems problems, TaskCatalog catalog, ResourceStatement statement, CostModel model) {
        InputCheck check = new InputCheck(catalog, statement);
        check.checkStatement(problems.in("statement"));
        check.checkModel(problems.in("model"), model);
    }

    private void checkStatement(Problems problems) {
        statement.check(problems);
        requireEdition(problems, statement.getEdition());
        for (int i = 0; i < statement.getAmounts().size(); i++) {
            if (statement.getAmounts().get(i).getAccount() instanceof Account.Field field) {
                requireField(problems.in("amounts", i).in("account"), field.code());
            }
        }
        for (int s = 0; s < statement.getStatistics().size(); s++) {
            Statistic statistic = statement.getStatistics().get(s);
            for (int v = 0; v < statistic.getValues().size(); v++) {
                requireField(
                        problems.in("statistics", s).in("values", v).in("field"),
                        statistic.getValues().get(v).getField());
            }
        }
    }

    private void checkModel(Problems problems, CostModel model) {
        model.check(problems);
        requireEdition(problems, model.getEdition());
        for (int i = 0; i < model.getSteps().size(); i++) {
            Step step = model.getSteps().get(i);
            step.accept(new StepCheck(problems.in("steps", i)));
        }
    }

    private void requireEdition(Problems problems, String edition) {
        String expected = catalog.getEdition().getId();
        if (!edition.equals(expected)) {
            problems.in("edition").add(Reason.OTHER_EDITION, edition, expected + ", the edition of the calculator");
        }
    }

    private void requireField(Problems problems, CatalogCode code) {
        boolean isOfRightLevel = code.getLevel() == CatalogLevel.FIELD;
        if (isOfRightLevel && catalog.findField(code).isEmpty()) {
            problems.add(
                    Reason.UNKNOWN_CODE,
                    code,
                    "a task field of edition " + catalog.getEdition().getId() + "; nearest: "
                            + catalog.describeNearestFields(code));
        }
    }

    private void requireScope(Problems problems, Scope scope) {
        if (scope instanceof FieldsWithin within
                && catalog.findName(within.getCode()).isEmpty()) {
            problems.in("code")
                    .add(
                            Reason.UNKNOWN_CODE,
                            within.getCode(),
                            "a code of edition " + catalog.getEdition().getId());
        } else if (scope instanceof FieldSet set) {
            for (int i = 0; i < set.getCodes().size(); i++) {
                requireField(problems.in("codes", i), set.getCodes().get(i));
            }
        }
    }

    private List<String> units() {
        return statement.getAmounts().stream()
                .map(ResourceAmount::getUnit)
                .distinct()
                .sorted()
                .toList();
    }

    private static void requireId(Problems problems, String id, List<String> known, String what) {
        if (!id.isBlank() && !known.contains(id)) {
            problems.add(Reason.UNKNOWN_REFERENCE, id, "a " + what + " of the statement, one of " + known);
        }
    }

    /** The references of one step; each method returns the collector that it added to. */
    private final class StepCheck implements StepVisitor<Problems> {

        private final Problems problems;

        StepCheck(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Problems visit(Transfer step) {
            requireField(problems.in("source"), step.getSource());
            requireField(problems.in("target"), step.getTarget());
            return problems;
        }

        @Override
        public Problems visit(Redistribute step) {
            List<String> pools =
                    statement.getPools().stream().map(OverheadPool::getId).toList();
            requireId(problems.in("pool"), step.getPool(), pools, "pool");
            requireScope(problems.in("scope"), step.getScope());
            step.getKey().accept(new KeyCheck(problems.in("key")));
            step.getFallbackKey().ifPresent(key -> key.accept(new KeyCheck(problems.in("fallbackKey"))));
            return problems;
        }

        @Override
        public Problems visit(Exclude step) {
            requireScope(problems.in("scope"), step.getScope());
            return problems;
        }
    }

    /** The references of one key; each method returns the collector that it added to. */
    private final class KeyCheck implements AllocationKeyVisitor<Problems> {

        private final Problems problems;

        KeyCheck(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Problems visit(DirectAmounts key) {
            return requireMeasure(key.getMeasure());
        }

        @Override
        public Problems visit(CurrentAmounts key) {
            return requireMeasure(key.getMeasure());
        }

        private Problems requireMeasure(String measure) {
            List<String> measures =
                    statement.getMeasures().stream().map(Measure::getId).toList();
            requireId(problems.in("measure"), measure, measures, "measure");
            return problems;
        }

        @Override
        public Problems visit(EqualWeights key) {
            return problems;
        }

        @Override
        public Problems visit(FixedShares key) {
            for (int i = 0; i < key.getShares().size(); i++) {
                Problems here = problems.in("shares", i);
                FixedShare share = key.getShares().get(i);
                requireField(here.in("field"), share.getField());
                share.getUnit().ifPresent(unit -> requireId(here.in("unit"), unit, units(), "unit"));
            }
            return problems;
        }

        @Override
        public Problems visit(StatisticKey key) {
            List<String> statistics =
                    statement.getStatistics().stream().map(Statistic::getId).toList();
            requireId(problems.in("statistic"), key.getStatistic(), statistics, "statistic");
            return problems;
        }
    }
}
