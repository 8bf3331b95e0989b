package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;

/** Carries out cost models on resource statements: the calculator of this library, or a program of others. */
@FunctionalInterface
public interface CostEngine {

    /**
     * Carries out the steps of a model, first to last.
     *
     * @param statement what an organisation used
     * @param model the steps
     * @return what stands on the accounts at each stage
     * @throws InvalidInputException when the engine refuses statement or model; any other exception counts as a fault
     */
    EngineResult calculate(ResourceStatement statement, CostModel model);
}
