package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.reference.ReferenceCalculation;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An engine, a case and the law that is checked on them. The case is calculated only once. */
final class Trial {

    private final CostEngine engine;
    private final List<TaskCatalog> catalogs;
    private final ReferenceCalculation reference;
    private final CalculationCase any;
    private final Law law;
    private final Outcome outcome;

    Trial(CostEngine engine, List<TaskCatalog> catalogs, ReferenceCalculation reference, CalculationCase any) {
        this.engine = engine;
        this.catalogs = catalogs;
        this.reference = reference;
        this.any = any;
        this.law = Law.TOTALS_KEPT;
        this.outcome = calculate(any.statement(), any.model());
    }

    private Trial(Trial other, Law law) {
        this.engine = other.engine;
        this.catalogs = other.catalogs;
        this.reference = other.reference;
        this.any = other.any;
        this.law = law;
        this.outcome = other.outcome;
    }

    Trial of(Law other) {
        return new Trial(this, other);
    }

    // The case

    ResourceStatement statement() {
        return any.statement();
    }

    CostModel model() {
        return any.model();
    }

    List<Step> steps() {
        return any.model().getSteps();
    }

    List<Measure> measures() {
        return any.statement().getMeasures();
    }

    ReferenceCalculation reference() {
        return reference;
    }

    /** The edition that the amounts are in before a step. */
    TaskCatalog catalogBefore(int step) {
        TaskCatalog catalog = catalogs.get(0);
        for (Step earlier : steps().subList(0, step)) {
            if (earlier instanceof ConvertEdition conversion) {
                catalog = catalogs.stream()
                        .filter(known -> known.getEdition().getId().equals(conversion.getToEdition()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("edition '" + conversion.getToEdition()
                                + "', which the laws do not know; allowed are those of withCorrespondence"));
            }
        }
        return catalog;
    }

    List<CatalogCode> fieldsBefore(int step) {
        return catalogBefore(step).getFields().stream().map(TaskField::getCode).toList();
    }

    // Results

    /** The stages of the case, after a check of their number; none when it was refused. */
    List<StageBalances> stages() {
        return outcome.result().map(this::stagesOf).orElse(List.of());
    }

    Outcome outcome() {
        return outcome;
    }

    private List<StageBalances> stagesOf(EngineResult of) {
        int expected = steps().size() + 1;
        if (of.getStages().size() != expected) {
            throw broken(
                    "the result",
                    expected + " stages",
                    String.valueOf(of.getStages().size()));
        }
        return of.getStages();
    }

    /** Calculates another case. */
    Outcome calculate(ResourceStatement statement, CostModel model) {
        try {
            return Outcome.of(engine.calculate(statement, model));
        } catch (InvalidInputException e) {
            return Outcome.of(e);
        }
    }

    CostModel firstSteps(int number) {
        return CostModel.builder()
                .from(any.model())
                .steps(steps().subList(0, number))
                .build();
    }

    // Verdicts

    /** Requires the same amount, whatever zeros it ends in. */
    void requireEqual(String place, BigDecimal expected, BigDecimal found) {
        if (expected.compareTo(found) != 0) {
            throw broken(place, expected.toPlainString(), found.toPlainString());
        }
    }

    void require(boolean holds, String place, String expected, String found) {
        if (!holds) {
            throw broken(place, expected, found);
        }
    }

    /** Requires the same balances, and names the first account that differs. */
    void requireSame(String place, StageBalances expected, StageBalances found) {
        if (expected.equals(found)) {
            return;
        }
        Set<String> ids = new HashSet<>(expected.getMeasures());
        ids.addAll(found.getMeasures());
        for (String measure : ids.stream().sorted().toList()) {
            Set<UnitAccount> accounts =
                    new HashSet<>(expected.ofMeasure(measure).keySet());
            accounts.addAll(found.ofMeasure(measure).keySet());
            for (UnitAccount account : accounts.stream().sorted().toList()) {
                requireEqual(
                        place + ", " + account + ", " + measure,
                        expected.getAmount(account, measure),
                        found.getAmount(account, measure));
            }
        }
    }

    /** Requires that both are refused, or that both have a result. */
    void requireAlike(String what, Outcome found) {
        require(found.isRefused() == outcome.isRefused(), what, outcome.toString(), found.toString());
    }

    /** Requires that both are refused, or have the same stages. */
    void requireSame(String what, Outcome found) {
        requireAlike(what, found);
        List<StageBalances> expected = stages();
        List<StageBalances> stages = found.result().map(this::stagesOf).orElse(List.of());
        for (int i = 0; i < expected.size(); i++) {
            requireSame(what + ", stage " + i, expected.get(i), stages.get(i));
        }
    }

    private BrokenLawError broken(String place, String expected, String found) {
        return new BrokenLawError(law, any, place, expected, found);
    }
}
