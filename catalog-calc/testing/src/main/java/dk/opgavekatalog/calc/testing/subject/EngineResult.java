package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an engine gives: what stands on the accounts at each stage and, if it can say so, by which moves. */
public interface EngineResult {

    /**
     * What stands on the accounts: as registered, and after each step.
     *
     * @return one more than the model has steps
     */
    List<StageBalances> getStages();

    /**
     * The explanation: every move of an amount from one account to another.
     *
     * @return the moves, in any order; empty when the engine does not explain its results
     */
    default Optional<List<Movement>> findMovements() {
        return Optional.empty();
    }

    /**
     * The last stage.
     *
     * @return what stands on the accounts in the end
     */
    default StageBalances getFinalStage() {
        return getStages().get(getStages().size() - 1);
    }

    /**
     * A result without an explanation.
     *
     * @param stages what stands on the accounts: as registered, and after each step
     * @return the result
     */
    static EngineResult of(List<StageBalances> stages) {
        List<StageBalances> copy = List.copyOf(stages);
        return () -> copy;
    }

    /**
     * The result of this library.
     *
     * @param cost the cost statement
     * @return its stages, and its journal as moves
     */
    static EngineResult of(CostStatement cost) {
        List<StageBalances> stages = new ArrayList<>();
        for (Stage stage : cost.getStages()) {
            stages.add(balances(cost, stage));
        }
        return new ExplainedResult(List.copyOf(stages), cost);
    }

    private static StageBalances balances(CostStatement cost, Stage stage) {
        StageBalances.Builder balances = StageBalances.builder();
        for (UnitAccount account : stage.getAccounts()) {
            for (Measure measure : cost.getResourceStatement().getMeasures()) {
                balances.add(account, measure.getId(), stage.getAmount(account, measure));
            }
        }
        return balances.build();
    }
}
