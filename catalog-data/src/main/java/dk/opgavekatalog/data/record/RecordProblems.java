package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems of the files. Refusals of one column of a file with the same reason and cause are one problem, with its
 * number and its first places. Problems of files and headings come first, then those of cells, the most frequent first.
 * Not thread-safe.
 */
public final class RecordProblems {

    /** The most further places of a problem. */
    private static final int PLACES = 3;

    private static final Comparator<Fault> MOST_FIRST =
            Comparator.comparingLong((Fault fault) -> fault.further).reversed();

    private final int max;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Fault> faults = new LinkedHashMap<>();
    private long count;

    /** What the refusals of one problem have in common. */
    private record Kind(String file, Optional<String> column, Reason reason, String cause) {}

    /** A fault with its places. */
    private static final class Fault {
        private final FilePosition position;
        private final CellRefusal refusal;
        private final List<FilePosition> places = new ArrayList<>();
        private long further;

        private Fault(FilePosition position, CellRefusal refusal) {
            this.position = position;
            this.refusal = refusal;
        }

        private void add(FilePosition next) {
            further++;
            if (places.size() < PLACES) {
                places.add(next);
            }
        }

        private Problem toProblem() {
            Problem problem = refusal.at(position);
            return further == 0 ? problem : problem.alsoAt(further, places);
        }
    }

    /** Makes a list of which so many problems are reported at most. */
    public RecordProblems(int max) {
        this.max = max;
    }

    /** Adds a problem of a file, of its headings, or of everything together. */
    public void add(Problem problem) {
        count++;
        if (problems.size() <= max) {
            problems.add(problem);
        }
    }

    /** Adds a problem of a file or of its headings. */
    void addOfFile(FilePosition position, Reason reason, String found, Phrase allowed) {
        add(Problem.of(position, reason, found, allowed));
    }

    /** Refuses the value of a cell, which is a cause of its own, such as an unknown name. */
    public void add(FilePosition position, Reason reason, String found, Phrase allowed) {
        add(position, CellRefusal.of(reason, found, () -> allowed));
    }

    /** Refuses the value of a cell for a cause that other cells can have too, such as a fault of form. */
    public void add(FilePosition position, Reason reason, String found, String cause, Phrase allowed) {
        add(position, CellRefusal.of(reason, found, () -> allowed).because(cause));
    }

    /** Adds the reason why a cell or a row is refused. */
    public void add(FilePosition position, CellRefusal refusal) {
        count++;
        Kind kind = new Kind(position.getFile(), position.findColumn(), refusal.reason(), refusal.cause());
        Fault known = faults.get(kind);
        if (known != null) {
            known.add(position);
        } else if (faults.size() <= max) {
            faults.put(kind, new Fault(position, refusal));
        }
    }

    /** Forgets the empty cells of a column, which something else explains. */
    void forgetBlanks(String file, String column) {
        faults.keySet()
                .removeIf(kind -> kind.reason() == Reason.BLANK
                        && kind.file().equals(file)
                        && kind.column().equals(Optional.of(column)));
    }

    /** The number of refusals so far. */
    public long count() {
        return count;
    }

    /** Whether there are more problems than will be reported, so that reading on gains nothing. */
    boolean isFull() {
        return problems.size() > max || faults.size() > max;
    }

    /**
     * Throws all problems at once; does nothing when there are none.
     *
     * @throws InvalidInputException when there is at least one problem
     */
    public void throwIfAny() {
        List<Problem> all = new ArrayList<>(problems);
        faults.values().stream().sorted(MOST_FIRST).map(Fault::toProblem).forEach(all::add);
        if (all.size() > max) {
            all.subList(max, all.size()).clear();
            all.add(Problem.ofMore(max));
        }
        if (!all.isEmpty()) {
            throw new InvalidInputException(all);
        }
    }
}
