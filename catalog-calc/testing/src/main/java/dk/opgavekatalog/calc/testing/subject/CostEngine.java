package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.Objects;

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

    /**
     * The calculator of this library as an engine.
     *
     * @param calculator the calculator
     * @return an engine whose results explain themselves
     */
    static CostEngine of(CostCalculator calculator) {
        Objects.requireNonNull(calculator, "calculator");
        return (statement, model) -> EngineResult.of(calculator.calculate(statement, model));
    }
}
