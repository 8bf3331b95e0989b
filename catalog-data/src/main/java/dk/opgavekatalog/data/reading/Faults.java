package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The faults of rows of one file: refusals with the same column, reason and cause are one fault, in amounts whatever
 * the column, with its number and its first places. The same faults come out whatever the division of the rows, as long
 * as the parts are added in the order of the file. Not thread-safe.
 */
public final class Faults {

    /** The most places of a fault that are kept. */
    private static final int PLACES = 4;

    /** The memory that a fault takes beside its characters, in bytes. */
    private static final long BYTES = 300;

    private final Map<Kind, Map<String, Fault>> faults = new LinkedHashMap<>();
    private final int maxOfKind;
    private final Allowance allowance;
    private long taken;
    private boolean hasMore;

    /** Finds the place of a line and the number of a column. */
    @FunctionalInterface
    public interface FaultPlaces {
        FilePosition at(long line, int column);
    }

    /** Faults of one kind differ by their causes alone. */
    private record Kind(int group, Reason reason) {}

    /**
     * Faults are kept up to a number of each kind, so that many of one kind hide none of another.
     *
     * @param maxOfKind the most faults of a kind to keep: the first ones
     * @param allowance the memory; where it is taken, no more are kept
     */
    public Faults(int maxOfKind, Allowance allowance) {
        this.maxOfKind = maxOfKind;
        this.allowance = allowance;
    }

    /** A fault with its places. */
    private static final class Fault {
        private final CellRefusal first;
        private final long[] lines = new long[PLACES];
        private final int[] columns = new int[PLACES];
        private long count;

        private Fault(CellRefusal first) {
            this.first = first;
        }

        private void add(long line, int column) {
            if (count < PLACES) {
                lines[(int) count] = line;
                columns[(int) count] = column;
            }
            count++;
        }

        private void addAll(Fault later, long linesAbove) {
            for (int i = 0; i < Math.min(PLACES, later.count); i++) {
                if (count + i < PLACES) {
                    lines[(int) count + i] = linesAbove + later.lines[i];
                    columns[(int) count + i] = later.columns[i];
                }
            }
            count += later.count;
        }

        private Problem toProblem(FaultPlaces places) {
            List<FilePosition> positions = new ArrayList<>();
            for (int i = 0; i < Math.min(PLACES, count); i++) {
                positions.add(places.at(lines[i], columns[i]));
            }
            return first.at(positions.get(0)).alsoAt(count - 1, positions.subList(1, positions.size()));
        }
    }

    /**
     * Adds a fault of a row.
     *
     * @param line the line, or the number of the row
     * @param column the number of the column
     * @param group stands for the columns whose faults are one; the number of the column when they are its own
     */
    public void add(long line, int column, int group, CellRefusal refusal) {
        Fault fault = find(new Kind(group, refusal.reason()), refusal);
        if (fault != null) {
            fault.add(line, column);
        }
    }

    /** Adds the faults of the rows that follow, whose lines are counted from the given number of lines above. */
    public void addAll(Faults later, long linesAbove) {
        for (Map.Entry<Kind, Map<String, Fault>> ofKind : later.faults.entrySet()) {
            for (Fault fault : ofKind.getValue().values()) {
                Fault known = find(ofKind.getKey(), fault.first);
                if (known != null) {
                    known.addAll(fault, linesAbove);
                }
            }
        }
        hasMore |= later.hasMore;
    }

    private @Nullable Fault find(Kind kind, CellRefusal refusal) {
        Map<String, Fault> ofKind = faults.computeIfAbsent(kind, k -> new LinkedHashMap<>());
        Fault known = ofKind.get(refusal.cause());
        if (known == null && ofKind.size() < maxOfKind && isRoomFor(refusal)) {
            known = new Fault(refusal);
            ofKind.put(refusal.cause(), known);
        }
        hasMore |= known == null;
        return known;
    }

    private boolean isRoomFor(CellRefusal refusal) {
        int found = refusal.found().in(Language.ENGLISH).length();
        long bytes = BYTES + (long) Character.BYTES * (found + refusal.cause().length());
        boolean isRoom = allowance.tryTake(bytes);
        taken += isRoom ? bytes : 0;
        return isRoom;
    }

    /** Forgets the faults of a column that have a reason. */
    public void drop(int column, Reason reason) {
        faults.remove(new Kind(column, reason));
    }

    /** Gives back the memory of the faults, which are not used any more. */
    public void clear() {
        allowance.giveBack(taken);
        taken = 0;
        faults.clear();
        hasMore = false;
    }

    /** Returns a problem for each fault, in the order of their first places. What helps is found out now. */
    public List<Problem> toProblems(FaultPlaces places) {
        if (faults.isEmpty()) {
            return List.of(); // as in most files
        }
        return faults.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .sorted(Comparator.comparingLong((Fault fault) -> fault.lines[0])
                        .thenComparingInt(fault -> fault.columns[0]))
                .map(fault -> fault.toProblem(places))
                .toList();
    }

    /** Whether there are more faults than were kept. */
    public boolean hasMore() {
        return hasMore;
    }
}
