package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The problems of the files, in the order in which they were found, up to a limit. Not thread-safe. */
public final class RecordProblems {

    private final int max;
    private final List<Problem> problems = new ArrayList<>();
    private boolean hasMore;

    /** Makes a list that keeps so many problems at most. */
    public RecordProblems(int max) {
        this.max = max;
    }

    public void add(Problem problem) {
        if (problems.size() < max) {
            problems.add(problem);
        } else {
            hasMore = true;
        }
    }

    /** Adds a problem of a cell, a row or a file. */
    public void add(FilePosition position, Reason reason, String found, Phrase allowed) {
        add(Problem.of(position, reason, found, allowed));
    }

    /** Adds the reason why a cell is refused. */
    public void add(RecordCell cell, CellRefusal refusal) {
        add(refusal.at(cell.position()));
    }

    /** The number of problems so far. */
    public int count() {
        return problems.size();
    }

    /** Whether there are more problems than will be reported, so that reading on gains nothing. */
    boolean isFull() {
        return hasMore;
    }

    /**
     * Throws all problems at once; does nothing when there are none.
     *
     * @throws InvalidInputException when there is at least one problem
     */
    public void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> report = new ArrayList<>(problems);
        if (hasMore) {
            report.add(Problem.ofMore(problems.size()));
        }
        throw new InvalidInputException(report);
    }
}
