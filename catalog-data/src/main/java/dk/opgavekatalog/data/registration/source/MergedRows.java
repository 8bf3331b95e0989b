package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.reading.MergedRanges;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.FillRule;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.model.check.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells merged cells that change what rows of registrations say from those that are merged for the eye alone, such as a
 * note below the table. Not thread-safe.
 */
final class MergedRows {

    private final MergedRanges ranges;

    /** The rows that are totals, noted where cells are filled down: their empty cells are not filled. */
    private final Set<Long> totals = new HashSet<>();

    private final Set<Long> notes = new HashSet<>();

    /** The last row that was read. */
    private long last;

    MergedRows(RowCheck check) {
        this.ranges = new MergedRanges(check.file(), mergeable(check));
    }

    /** Returns the columns in which merged cells matter, and those that can be filled down. */
    private static MergedRanges.MergeableColumns mergeable(RowCheck check) {
        ColumnLayout layout = check.layout();
        FillRule rule = FillRule.of(check.rules(), layout);
        Set<Integer> filled = new HashSet<>();
        Map<Integer, Column> fillable = new HashMap<>();
        layout.keys().forEach((column, number) -> {
            if (column != Column.AMOUNT && check.rules().options().getFillDown().contains(column)) {
                filled.add(number);
            }
            if (column != Column.AMOUNT && rule.canFill(number)) {
                fillable.put(number, column);
            }
        });
        return new MergedRanges.MergeableColumns(layout.size(), layout::heading, layout::isRead, filled, fillable);
    }

    /** Takes notice of a row that is read. */
    void begin(long row) {
        last = row;
    }

    /** Takes a row as it stands, and with its empty cells filled. */
    void addRow(long row, List<String> cells, List<String> full) {
        ranges.addRow(row, cells, full);
    }

    void addNote(long row) {
        notes.add(row);
    }

    void addTotal(long row) {
        totals.add(row);
    }

    /** Takes merged cells below the headings, when all rows have been read. */
    void add(MergedCells merged) {
        long first = merged.getFirstRow();
        boolean isInTotal = first == merged.getLastRow() && totals.contains(first);
        if (!isInTotal && !notes.contains(first) && first <= last) {
            ranges.add(merged);
        }
    }

    /** The columns with merged cells that are refused. */
    Set<Integer> columns() {
        return ranges.columns();
    }

    /** Returns a problem for each column. */
    List<Problem> toProblems() {
        return ranges.toProblems();
    }
}
