package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;

/**
 * An engine that carries out cost models on resource statements: the calculator of this library, or your own program.
 */
@FunctionalInterface
public interface CostEngine {

    /**
     * Carries out the steps of a model, first to last.
     *
     * @param statement what an organisation used
     * @param model the steps
     * @return the balances of the accounts at each stage
     * @throws InvalidInputException when the engine refuses statement or model; any other exception counts as a fault
     */
    EngineResult calculate(ResourceStatement statement, CostModel model);
}
