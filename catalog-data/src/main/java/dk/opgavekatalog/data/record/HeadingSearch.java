package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the row of headings among the first rows of a table: the first that has all columns that the table needs.
 * Where there is none, the row with the most known headings is taken for them, so that the message says what it lacks.
 * Not thread-safe.
 */
final class HeadingSearch {

    /** The most rows that say something and are searched. */
    private static final int MOST_ROWS = 50;

    private final RecordHeadings<?> headings;
    private final List<Line> lines = new ArrayList<>();
    private boolean isOver;

    /** A row that says something. */
    record Line(long number, List<Cell> cells, boolean isHidden) {

        List<String> texts() {
            return cells.stream().map(RecordCell::raw).toList();
        }
    }

    HeadingSearch(RecordHeadings<?> headings) {
        this.headings = headings;
    }

    boolean isOver() {
        return isOver;
    }

    /** Looks at the next row; returns whether it is the row of headings. */
    boolean isFoundIn(Line line) {
        boolean isFound = headings.isComplete(line.texts());
        lines.add(line);
        isOver = isFound || lines.size() == MOST_ROWS;
        return isFound;
    }

    /** Returns the row that comes nearest to headings; empty when no row says anything. */
    Optional<Line> nearest() {
        isOver = true;
        Optional<Line> best = lines.stream().findFirst();
        int most = 0;
        for (Line line : lines) {
            int count = headings.countKnown(line.texts());
            if (count > most) {
                best = Optional.of(line);
                most = count;
            }
        }
        return best;
    }

    /** The rows looked at so far, the last of which may be the row of headings. */
    List<Line> lines() {
        return lines;
    }
}
