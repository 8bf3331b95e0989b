package dk.opgavekatalog.data.total;

import dk.opgavekatalog.data.aggregate.Allowance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The total rows of a file, each with the rows above it. Parts of the file must come in their order. Not thread-safe.
 */
public final class TotalsOfFile {

    private final Allowance allowance;
    private final List<PlacedTotal> totals = new ArrayList<>();

    /** The ends of the last total and of the last total of each level. */
    private final Map<String, End> ends = new HashMap<>();

    private End last;
    private Stretch above;
    private boolean hasRefusedRows;

    /** Makes an object without rows for a number of measures. */
    public TotalsOfFile(int measures, Allowance whole) {
        this.allowance = whole.newPart();
        this.above = Stretch.none(measures);
        this.last = new End(0, above);
    }

    /**
     * The end of a total row.
     *
     * @param line its line; 0 for the beginning of the file
     * @param above all rows above it
     */
    private record End(long line, Stretch above) {}

    /**
     * A total row with the rows that it may be over by its position.
     *
     * @param row the row
     * @param positions the rows since the total row before it, since the last one of its level, and all above
     */
    record PlacedTotal(TotalRow row, List<Above> positions) {}

    /**
     * Rows above a total.
     *
     * @param afterLine the line after which they begin; 0 for the beginning of the file
     * @param stretch the rows
     */
    record Above(long afterLine, Stretch stretch) {}

    /**
     * Adds the total rows of the next part of the file.
     *
     * @param rows the rows
     * @param rest the rows after the last of them
     * @param linesAbove how many lines stand above the first one that the rows count
     * @param hasRefused whether any row of the part was refused
     */
    public void add(List<TotalRow> rows, Stretch rest, long linesAbove, boolean hasRefused) {
        for (TotalRow row : rows) {
            allowance.take(row.bytes());
            add(row.below(linesAbove));
        }
        above = above.plus(rest);
        hasRefusedRows |= hasRefused;
    }

    private void add(TotalRow row) {
        above = above.plus(row.before());
        End ofLevel = ends.getOrDefault(row.level(), new End(0, above.minus(above)));
        List<Above> positions = List.of(since(last), since(ofLevel), new Above(0, above));
        totals.add(new PlacedTotal(row, row.isByPosition() ? positions : List.of()));
        last = new End(row.line(), above);
        ends.put(row.level(), last);
    }

    private Above since(End end) {
        return new Above(end.line(), above.minus(end.above()));
    }

    List<PlacedTotal> totals() {
        return totals;
    }

    /** The number of total rows. */
    public int size() {
        return totals.size();
    }

    /** Whether any row of the file was refused, so that sums by keys may lack something. */
    public boolean hasRefusedRows() {
        return hasRefusedRows;
    }

    /** Gives back the memory. */
    public void close() {
        allowance.giveBackAll();
    }
}
