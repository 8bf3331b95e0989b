package dk.opgavekatalog.calc.testing.subject;

import java.util.List;
import java.util.Map;
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
        return new ResultInFull(List.copyOf(stages), Optional.empty());
    }

    /**
     * A result that explains itself.
     *
     * @param stages what stands on the accounts: as registered, and after each step
     * @param movements every move
     * @return the result
     */
    static EngineResult of(List<StageBalances> stages, List<Movement> movements) {
        return new ResultInFull(List.copyOf(stages), Optional.of(List.copyOf(movements)));
    }

    /**
     * The result of a cost statement of {@code catalog-calc}, by its documents; also as they were read from JSON.
     *
     * @param result what {@code CostStatement.toDocument()} gives
     * @param journal what {@code CostStatement.toJournalDocument()} gives
     * @return the result, explained by the journal
     * @throws IllegalArgumentException when a property is missing or of another type
     */
    static EngineResult ofDocuments(Map<String, Object> result, Map<String, Object> journal) {
        return of(DocumentReading.stages(result), DocumentReading.movements(journal));
    }
}
