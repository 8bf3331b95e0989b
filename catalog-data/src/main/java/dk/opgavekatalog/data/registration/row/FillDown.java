package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.DittoMark;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.FillRule;
import dk.opgavekatalog.data.registration.rule.NoteRows;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.rule.RowLabel;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills empty cells from the row above, in the columns of {@link
 * dk.opgavekatalog.data.registration.option.ReadingOptions#getFillDown()}, before a reader takes the rows one by one.
 * What it fills depends on all rows above, so one thread must read a file in its order. Not thread-safe.
 */
public final class FillDown implements RowHandler {

    private final Set<Column> columns;
    private final ReadingRules rules;
    private final ColumnLayout layout;
    private final RepeatedHeadings repeated;
    private final TallyPart tally;
    private final RowReader reader;
    private final NoteRows notes;
    private final FillRule rule;
    private final KeyGroups groups;
    private final Rows filled;

    /** The texts to fill the cells below with. */
    private final Map<Column, String> last = new EnumMap<>(Column.class);

    /** The columns that have had a cell in a row of registrations: in them, a row of one cell is a note. */
    private final Set<Column> besideOthers = EnumSet.noneOf(Column.class);

    /** Whether the row is a cell that holds for the rows below, and nothing else. */
    private boolean isGroup;

    FillDown(
            Set<Column> columns,
            RowCheck check,
            RepeatedHeadings repeated,
            TallyPart tally,
            RowReader reader,
            Charset charset) {
        this.columns = columns;
        this.rules = check.rules();
        this.layout = check.layout();
        this.repeated = repeated;
        this.tally = tally;
        this.reader = reader;
        this.notes = new NoteRows(rules, layout);
        this.rule = FillRule.of(rules, layout);
        this.groups = new KeyGroups(layout);
        this.filled = new Rows(charset, layout.size());
    }

    @Override
    public void rows(Rows rows) {
        for (int row = 0; row < rows.getSize(); row++) {
            filled.set(rows.getLine(row), fill(rows.getLine(row), rows.getTexts(row)));
            if (isGroup) {
                reader.leaveOutGroup(rows.getLine(row), rows.getTexts(row));
            } else {
                reader.rows(filled);
            }
        }
    }

    @Override
    public boolean isComment(long line, List<String> cells) {
        return reader.isComment(line, cells);
    }

    /** Returns the cells of the next row, with those filled that are empty. */
    public List<String> fill(long line, List<String> cells) {
        isGroup = false;
        if (saysNothing(cells)) {
            return cells;
        }
        if (repeated.isLeftOut(line, cells, false)) {
            last.clear(); // another export begins here, and the rows above are not of it
            return cells;
        }
        List<String> all = new ArrayList<>(cells);
        if (notes.isNote(cells)) {
            takeOnlyCell(NoteRows.findOnly(cells), cells);
            return cells;
        }
        int total = firstTotal(cells);
        boolean isTotal = total < layout.size();
        if (!isTotal && !rule.allows(cells)) {
            columns.stream().filter(column -> !isEmpty(column, cells)).forEach(last::remove);
            return cells;
        }
        if (!isTotal) {
            groups.take(cells, last.keySet());
        }
        for (Column column : columns) {
            if (layout.has(column) && layout.of(column) < cells.size()) {
                fill(column, cells, all, total);
                if (!isTotal && !isEmpty(column, cells)) {
                    besideOthers.add(column);
                }
            }
        }
        return all;
    }

    /** Takes the only cell of a row for what the rows below it have in common, unless it is a note. */
    private void takeOnlyCell(int at, List<String> cells) {
        for (Column column : columns) {
            if (layout.of(column) == at && besideOthers.contains(column)) {
                last.remove(column); // what follows a note may belong to it, or to the rows above
            } else if (layout.of(column) == at) {
                keep(column, cells.get(at));
                isGroup = last.containsKey(column);
            } else if (layout.of(column) > at && at != ColumnLayout.ABSENT) {
                forgetBelow(column, at);
            }
        }
    }

    /** Forgets what stands to the right of a column that says something new. */
    private void forgetBelow(Column column, int at) {
        if (columns.stream().anyMatch(key -> layout.of(key) == at && !besideOthers.contains(key))) {
            last.remove(column);
        }
    }

    /** Whether the row that was filled last is a cell that holds for the rows below, and nothing else. */
    public boolean isGroup() {
        return isGroup;
    }

    /**
     * Returns the first column that says that the row is a total. An empty cell behind it stands for everything that
     * the total is over, not for the cell above.
     */
    private int firstTotal(List<String> cells) {
        RowLabel label = rules.totals().findLabel(layout, cells);
        boolean isBesideKeys = label.keys().isEmpty();
        int first = isBesideKeys ? 0 : label.column();
        return label.isTotal() ? first : layout.size();
    }

    private void fill(Column column, List<String> cells, List<String> all, int end) {
        if (!isEmpty(column, cells)) {
            keep(column, cells.get(layout.of(column)));
            return;
        }
        if (column == Column.ORGANISATION_NAME && !isEmpty(Column.ORGANISATION, cells)) {
            last.remove(column); // the name above may be that of another organisation
        }
        @Nullable String above = last.get(column);
        if (above != null && layout.of(column) < end) {
            all.set(layout.of(column), above);
        }
    }

    private void keep(Column column, String cell) {
        if (tally.column(column).isReadable(cell)) {
            last.put(column, cell);
        } else {
            last.remove(column);
        }
    }

    /** Forgets what stands in a column, since it must not be taken for a text. */
    public void forget(Column column) {
        last.remove(column);
    }

    /** Whether all columns that are read are empty. */
    private boolean saysNothing(List<String> cells) {
        for (int c = 0; c < Math.min(cells.size(), layout.size()); c++) {
            if (layout.isRead(c) && !CellText.strip(cells.get(c)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isEmpty(Column column, List<String> cells) {
        int at = layout.of(column);
        return at == ColumnLayout.ABSENT
                || at >= cells.size()
                || CellText.strip(cells.get(at)).isEmpty()
                || DittoMark.isMark(cells.get(at));
    }

    /** Returns a reader of rows that fills them first, where the options and the file have a column to fill. */
    public static Optional<FillDown> find(
            RowCheck check, RepeatedHeadings repeated, TallyPart tally, RowReader reader, Charset charset) {
        Set<Column> columns = check.rules().options().getFillDown();
        return columns.stream().anyMatch(check.layout()::has)
                ? Optional.of(new FillDown(columns, check, repeated, tally, reader, charset))
                : Optional.empty();
    }
}
