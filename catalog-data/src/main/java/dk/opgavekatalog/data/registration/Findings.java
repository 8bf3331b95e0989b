package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files, in their order. Not thread-safe. */
final class Findings {

    /** What a problem or a row takes beside its characters. */
    private static final long BYTES = 300;

    private final boolean isLenient;
    private final int max;
    private final Allowance allowance;

    /** What refuses all files. */
    private final List<Problem> problems = new ArrayList<>();

    private final List<RefusedRow> refusedRows = new ArrayList<>();
    private boolean hasMore;

    Findings(ReadingOptions options, Allowance allowance) {
        this.isLenient = options.isLenient();
        this.max = options.getMaxProblems();
        this.allowance = allowance;
    }

    /** Adds what is wrong with a file as a whole. */
    void add(Problem problem) {
        if (problems.isEmpty() || (problems.size() < max && isRoomFor(problem))) {
            problems.add(problem);
        } else {
            hasMore = true;
        }
    }

    /** How much was found wrong so far, up to where it is no more listed. */
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

    /** Where there is none, there is more to report than is. */
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
                    "fewer or shorter ones; the option maxProblems says how many are listed, maxMemory how much they"
                            + " take");
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
            report.add(Problem.ofMore(problems.size()));
        }
        throw new InvalidInputException(report);
    }
}
