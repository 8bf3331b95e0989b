package dk.opgavekatalog.calc.testing.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of an engine: the balances at each stage and, if the engine explains them, the moves. */
public interface EngineResult {

    /**
     * The balances of the accounts: as registered, and after each step.
     *
     * @return the stages, one more than the model has steps
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
     * @return the balances of the accounts in the end
     */
    default StageBalances getFinalStage() {
        return getStages().get(getStages().size() - 1);
    }

    /**
     * Makes a result without an explanation.
     *
     * @param stages the balances of the accounts: as registered, and after each step
     * @return the result
     */
    static EngineResult of(List<StageBalances> stages) {
        return new ResultInFull(List.copyOf(stages), Optional.empty());
    }

    /**
     * Makes a result with an explanation.
     *
     * @param stages the balances of the accounts: as registered, and after each step
     * @param movements every move
     * @return the result
     */
    static EngineResult of(List<StageBalances> stages, List<Movement> movements) {
        return new ResultInFull(List.copyOf(stages), Optional.of(List.copyOf(movements)));
    }

    /**
     * Makes a result from the documents of a cost statement of {@code catalog-calc}; they may have been read from JSON.
     *
     * @param result the document of {@code CostStatement.toDocument()}
     * @param journal the document of {@code CostStatement.toJournalDocument()}
     * @return the result, explained by the journal
     * @throws IllegalArgumentException when a property is missing or of another type
     */
    static EngineResult ofDocuments(Map<String, Object> result, Map<String, Object> journal) {
        return of(DocumentReading.stages(result), DocumentReading.movements(journal));
    }
}
