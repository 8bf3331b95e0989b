package dk.opgavekatalog.calc.testing.subject;

import java.util.List;
import java.util.Optional;

/** A result that holds all its stages and moves. */
final class ResultInFull implements EngineResult {

    private final List<StageBalances> stages;
    private final Optional<List<Movement>> movements;

    ResultInFull(List<StageBalances> stages, Optional<List<Movement>> movements) {
        this.stages = stages;
        this.movements = movements;
    }

    @Override
    public List<StageBalances> getStages() {
        return stages;
    }

    @Override
    public Optional<List<Movement>> findMovements() {
        return movements;
    }
}
