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
    private final RefusedKeys refused = new RefusedKeys();

    /** For each total the keys of the rows since the one before it. */
    private final List<SeenKeys> seen = new ArrayList<>();

    private final int keys;
    private SeenKeys seenSinceLast;

    /** Makes an object without rows for a number of measures and keys. */
    public TotalsOfFile(int measures, int keys, Allowance whole) {
        this.keys = keys;
        this.seenSinceLast = new SeenKeys(keys);
        this.allowance = whole.newPart();
        this.above = Stretch.none(measures);
        this.last = new End(0, above, 0);
    }

    /**
     * The end of a total row.
     *
     * @param line its line; 0 for the beginning of the file
     * @param above all rows above it
     * @param number how many totals there are up to it
     */
    private record End(long line, Stretch above, int number) {}

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
     * @param isOfLevel whether the total at their beginning is of the same level, or they begin with the file
     * @param first the number of the first total that has any of them above it
     */
    record Above(long afterLine, Stretch stretch, boolean isOfLevel, int first) {}

    /**
     * Adds the total rows of the next part of the file.
     *
     * @param rows the rows
     * @param rest the rows after the last of them
     * @param seenInRest the keys of these
     * @param linesAbove how many lines stand above the first one that the rows count
     * @param refusedRows the refused rows of the part
     */
    public void add(List<TotalRow> rows, Stretch rest, SeenKeys seenInRest, long linesAbove, RefusedKeys refusedRows) {
        for (TotalRow row : rows) {
            allowance.take(row.bytes());
            add(row.below(linesAbove));
        }
        above = above.plus(rest);
        seenSinceLast.addAll(seenInRest);
        refused.addAll(refusedRows);
    }

    private void add(TotalRow row) {
        above = above.plus(row.before());
        seenSinceLast.addAll(row.seen());
        seen.add(seenSinceLast);
        seenSinceLast = new SeenKeys(keys);
        End start = new End(0, above.minus(above), 0);
        End ofLevel = ends.getOrDefault(row.level(), start);
        List<Above> positions =
                List.of(since(last, last.number() == ofLevel.number()), since(ofLevel, true), since(start, true));
        totals.add(new PlacedTotal(row, row.isByPosition() ? positions : List.of()));
        last = new End(row.line(), above, totals.size());
        ends.put(row.level(), last);
    }

    private Above since(End end, boolean isOfLevel) {
        return new Above(end.line(), above.minus(end.above()), isOfLevel, end.number());
    }

    /** Whether all rows at a place above a total have certain keys. */
    boolean areAll(int total, Above rows, RefusedKeys.KeyProperty property) {
        for (int i = rows.first(); i <= total; i++) {
            for (int key = 0; key < keys; key++) {
                int of = key;
                if (!seen.get(i).areAll(key, number -> property.test(of, number))) {
                    return false;
                }
            }
        }
        return true;
    }

    List<PlacedTotal> totals() {
        return totals;
    }

    /** The number of total rows. */
    public int size() {
        return totals.size();
    }

    /** The refused rows, which sums by keys may lack. */
    RefusedKeys refused() {
        return refused;
    }

    /** Gives back the memory. */
    public void close() {
        allowance.giveBackAll();
    }
}
