package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.JournalEntry;
import java.util.List;
import java.util.Optional;

/** A result of this library, explained by its journal. */
final class ExplainedResult implements EngineResult {

    private final List<StageBalances> stages;
    private final CostStatement cost;

    ExplainedResult(List<StageBalances> stages, CostStatement cost) {
        this.stages = stages;
        this.cost = cost;
    }

    @Override
    public List<StageBalances> getStages() {
        return stages;
    }

    @Override
    public Optional<List<Movement>> findMovements() {
        return Optional.of(
                cost.getJournal().stream().map(ExplainedResult::movement).toList());
    }

    private static Movement movement(JournalEntry entry) {
        return new Movement(
                entry.getStepNumber(),
                entry.getMeasure().getId(),
                entry.getSource(),
                entry.getTarget(),
                entry.getAmount());
    }
}
