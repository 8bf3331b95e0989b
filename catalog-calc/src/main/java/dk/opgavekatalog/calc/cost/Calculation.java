package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of a model over a statement. A step is worked out as a list of moves from what stood before it, and then the
 * moves are posted; so the moves of one step do not see each other, and a step with a problem posts nothing.
 */
final class Calculation {

    private final ResourceStatement statement;
    private final Ledger ledger;
    private final List<Scope> excludedScopes = new ArrayList<>();
    private final List<JournalEntry> journal = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    private Calculation(ResourceStatement statement) {
        this.statement = statement;
        this.ledger = Ledger.open(statement);
    }

    static Calculation open(ResourceStatement statement) {
        Calculation calculation = new Calculation(statement);
        calculation.closeStage(Optional.empty());
        return calculation;
    }

    /** Carries out a step and closes its stage, or adds what is wrong with it and posts nothing. */
    void carryOut(Step step, Problems problems) {
        List<Move> moves = step.accept(new MoveFinder(problems));
        if (problems.isEmpty()) {
            int number = stages.size();
            moves.forEach(move -> post(number, move));
            closeStage(Optional.of(step));
        }
    }

    List<JournalEntry> journal() {
        return List.copyOf(journal);
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    private boolean isExcluded(CatalogCode field) {
        return excludedScopes.stream().anyMatch(scope -> scope.includes(field));
    }

    private void closeStage(Optional<Step> step) {
        stages.add(new Stage(stages.size(), step, ledger.measures(), ledger.snapshot()));
    }

    /** Shares out every measure of the source; what the weights leave on the source itself is no entry. */
    private void post(int stepNumber, Move move) {
        for (int m = 0; m < ledger.measures().size(); m++) {
            long shared = ledger.balance(move.source(), m);
            if (shared != 0) {
                postShares(stepNumber, move, m, shared);
            }
            if (move.isCorrection()) {
                correctDirect(move, m);
            }
        }
    }

    private void postShares(int stepNumber, Move move, int measure, long shared) {
        Weights weights = move.weights();
        long[] shares = weights.share(shared);
        for (int i = 0; i < shares.length; i++) {
            UnitAccount target = weights.receivers().get(i);
            if (weights.values()[i] > 0 && !target.equals(move.source())) {
                ledger.move(move.source(), target, measure, shares[i]);
                journal.add(new JournalEntry(
                        stepNumber,
                        ledger.measures().get(measure),
                        move.source(),
                        target,
                        shares[i],
                        shared,
                        weights,
                        weights.values()[i]));
            }
        }
    }

    private void correctDirect(Move move, int measure) {
        long[] shares = move.weights().share(ledger.direct(move.source(), measure));
        for (int i = 0; i < shares.length; i++) {
            ledger.moveDirect(move.source(), move.weights().receivers().get(i), measure, shares[i]);
        }
    }

    /** The moves of each kind of step. */
    private final class MoveFinder implements StepVisitor<List<Move>> {

        private final Problems problems;

        MoveFinder(Problems problems) {
            this.problems = problems;
        }

        @Override
        public List<Move> visit(Transfer step) {
            return TransferMoves.find(step, ledger, Calculation.this::isExcluded, problems);
        }

        @Override
        public List<Move> visit(Redistribute step) {
            return RedistributeMoves.find(step, statement, ledger, Calculation.this::isExcluded, problems);
        }

        @Override
        public List<Move> visit(Exclude step) {
            excludedScopes.add(step.getScope());
            return ExcludeMoves.find(step, ledger);
        }
    }
}
