package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.util.ArrayList;
import java.util.List;

/** The problems of the files, in their order. Not thread-safe. */
final class Findings {

    /** The memory that a problem or a row takes beside its characters, in bytes. */
    private static final long BYTES = 300;

    private final boolean isLenient;
    private final int max;
    private final Allowance allowance;

    /** The problems that refuse all files. */
    private final List<Problem> problems = new ArrayList<>();

    private final List<RefusedRow> refusedRows = new ArrayList<>();
    private boolean hasMore;

    Findings(ReadingOptions options, Allowance allowance) {
        this.isLenient = options.isLenient();
        this.max = options.getMaxProblems();
        this.allowance = allowance;
    }

    /** Adds a problem of a file as a whole. */
    void add(Problem problem) {
        if (problems.isEmpty() || (problems.size() < max && isRoomFor(problem))) {
            problems.add(problem);
        } else {
            hasMore = true;
        }
    }

    /** The number of problems found so far, at most as many as are listed. */
    int count() {
        return problems.size() + refusedRows.size();
    }

    /** Adds a row that is refused. */
    void add(RefusedRow row) {
        if (!isLenient) {
            row.getProblems().forEach(this::add);
        } else {
            take(row);
            refusedRows.add(row);
        }
    }

    /** Whether a problem still fits into memory; where it does not, there are more problems than are reported. */
    private boolean isRoomFor(Problem problem) {
        return allowance.tryTake(BYTES
                + (long) Character.BYTES
                        * (problem.getFound().length() + problem.getAllowed().length()));
    }

    private void take(RefusedRow row) {
        long bytes = BYTES;
        for (String cell : row.getCells()) {
            bytes += BYTES + (long) Character.BYTES * cell.length();
        }
        boolean isRoom = allowance.tryTake(bytes) && row.getProblems().stream().allMatch(this::isRoomFor);
        if (!isRoom) {
            throw new LimitException(
                    "more refused rows (" + refusedRows.size() + " so far) than there is memory to list",
                    "fewer or shorter ones; the option maxProblems says how many are listed, maxMemory how much"
                            + " memory they may take");
        }
    }

    /** Whether one more refused row would be listed, or would show that there are more. */
    boolean wantsRows() {
        return isLenient ? refusedRows.size() < max : !hasMore;
    }

    /** Whether there are more problems than will be reported, so that reading on gains nothing. */
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
            report.add(Problem.ofMore(problems.size()));
        }
        throw new InvalidInputException(report);
    }
}
