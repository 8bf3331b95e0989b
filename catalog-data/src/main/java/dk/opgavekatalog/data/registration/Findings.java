package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files, in their order. Not thread-safe. */
final class Findings {

    private final boolean isLenient;
    private final int max;

    /** What refuses all files. */
    private final List<Problem> problems = new ArrayList<>();

    private final List<RefusedRow> refusedRows = new ArrayList<>();
    private boolean hasMore;

    Findings(ReadingOptions options) {
        this.isLenient = options.isLenient();
        this.max = options.getMaxProblems();
    }

    /** Adds what is wrong with a file as a whole. */
    void add(Problem problem) {
        if (problems.size() < max) {
            problems.add(problem);
        } else {
            hasMore = true;
        }
    }

    /** Adds a row that is refused. */
    void add(RefusedRow row) {
        if (!isLenient) {
            row.getProblems().forEach(this::add);
        } else {
            refusedRows.add(row);
        }
    }

    /** Whether one more refused row would be listed, or would show that there are more. */
    boolean wantsRows() {
        return isLenient ? refusedRows.size() < max : !hasMore;
    }

    /** Whether there is more than will be reported, and nothing to be gained by reading on. */
    boolean isFull() {
        return hasMore;
    }

    List<RefusedRow> refusedRows() {
        return refusedRows;
    }

    void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> report = new ArrayList<>(problems);
        if (hasMore) {
            report.add(Problem.ofMore(max));
        }
        throw new InvalidInputException(report);
    }
}
