package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.warning.Warning;
import java.util.List;

/**
 * The outcome of a program for a statement, step by step. Immutable; callers must not write to the arrays.
 *
 * @param stages the balances by measure and position, before the first step and after each step
 * @param journal the sharings, in the order in which they were made
 * @param warnings the warnings
 */
public record ProgramOutcome(List<long[][]> stages, List<Entries> journal, List<Warning> warnings) {

    /** Returns the final balances by measure and position. */
    public long[][] last() {
        return stages.get(stages.size() - 1);
    }
}
