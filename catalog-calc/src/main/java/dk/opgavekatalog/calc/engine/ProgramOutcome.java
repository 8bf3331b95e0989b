package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.warning.Warning;
import java.util.List;

/**
 * What a program made of a statement, step by step. Immutable; the arrays must not be written to.
 *
 * @param stages what stands on every position, for each measure; before the first step and after each
 * @param journal the sharings, in the order in which they were made
 * @param warnings what a reader should look at
 */
public record ProgramOutcome(List<long[][]> stages, List<Entries> journal, List<Warning> warnings) {

    /** What stands on every position in the end. */
    public long[][] last() {
        return stages.get(stages.size() - 1);
    }
}
