package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an engine made of a case: a result, or a refusal.
 *
 * @param result the result; empty when the case was refused
 * @param problems the problems that the engine named; empty when there is a result
 */
record Outcome(Optional<EngineResult> result, List<Problem> problems) {

    static Outcome of(EngineResult result) {
        return new Outcome(Optional.of(result), List.of());
    }

    static Outcome of(InvalidInputException refusal) {
        return new Outcome(Optional.empty(), refusal.getProblems());
    }

    boolean isRefused() {
        return result.isEmpty();
    }

    /** The words for a report. A refusal has each problem on a line. */
    @Override
    public String toString() {
        return isRefused()
                ? problems.stream().map(Problem::toString).collect(Collectors.joining("\n    ", "a refusal\n    ", ""))
                : "a result";
    }
}
