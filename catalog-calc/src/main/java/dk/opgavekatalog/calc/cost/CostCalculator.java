package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import java.util.Objects;

/**
 * Carries out cost models on resource statements, for one edition of the catalogue. Immutable and safe for every
 * thread.
 */
public final class CostCalculator {

    private final TaskCatalog catalog;

    private CostCalculator(TaskCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A calculator for an edition.
     *
     * @param catalog the edition that statements and models must belong to
     * @return the calculator
     */
    public static CostCalculator of(TaskCatalog catalog) {
        return new CostCalculator(Objects.requireNonNull(catalog, "catalog"));
    }

    /**
     * Carries out the steps of a model, first to last.
     *
     * <p>Everything that is wrong with statement and model is reported at once, before anything is calculated. What only
     * shows on the way, such as a pool without any weight, is reported for all pools of the step where it shows.
     *
     * @param statement what an organisation used
     * @param model the steps
     * @return the result, with every stage, the journal and the reconciliation
     * @throws InvalidInputException when statement or model is refused; nothing is calculated then
     */
    public CostStatement calculate(ResourceStatement statement, CostModel model) {
        Problems problems = Problems.at("");
        InputCheck.check(problems, catalog, statement, model);
        problems.throwIfAny();

        Calculation calculation = Calculation.open(statement);
        List<Step> steps = model.getSteps();
        for (int i = 0; i < steps.size(); i++) {
            calculation.carryOut(steps.get(i), problems.in("model").in("steps", i));
            problems.throwIfAny();
        }
        return new CostStatement(catalog, statement, model, calculation.stages(), calculation.journal());
    }
}
