package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.reading.CellsAbove;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.FillRule;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.rule.RowLabel;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fills empty cells from the row above, in the columns of {@link
 * dk.opgavekatalog.data.registration.option.ReadingOptions#getFillDown()}, before a reader takes the rows one by one.
 * What it fills depends on all rows above, so one thread must read a file in its order. Not thread-safe.
 */
public final class FillDown implements RowHandler {

    private final ReadingRules rules;
    private final ColumnLayout layout;
    private final RepeatedHeadings repeated;
    private final RowReader reader;
    private final NoteRows notes;
    private final FillRule rule;
    private final CellsAbove<String> above;
    private final Rows filled;

    /** The columns to fill that the file has, by their numbers. */
    private final Set<Integer> columns;

    /** The columns that have had a cell in a row of registrations: in them, a row of one cell is a note. */
    private final Set<Integer> besideOthers = new HashSet<>();

    /** Whether the row is a cell that holds for the rows below, and nothing else. */
    private boolean isGroup;

    FillDown(
            Map<Integer, Column> columns,
            RowCheck check,
            RepeatedHeadings repeated,
            TallyPart tally,
            RowReader reader,
            Charset charset) {
        this.columns = columns.keySet();
        this.rules = check.rules();
        this.layout = check.layout();
        this.repeated = repeated;
        this.reader = reader;
        this.notes = rules.notes(layout);
        this.rule = FillRule.of(rules, layout);
        this.above = new CellsAbove<>(
                this.columns,
                groups(layout),
                cell -> cell,
                (column, cell) -> tally.column(Objects.requireNonNull(columns.get(column)))
                        .isReadable(cell));
        this.filled = new Rows(charset, layout.size());
    }

    /** A unit goes on from month to month, and from account to account. */
    private static List<CellsAbove.RowGroup> groups(ColumnLayout layout) {
        int period = layout.of(Column.PERIOD);
        int unit = layout.of(Column.UNIT);
        int account = layout.of(Column.ACCOUNT);
        return List.of(
                new CellsAbove.RowGroup(
                        layout.of(Column.ORGANISATION),
                        numbers(period, unit, account),
                        numbers(layout.of(Column.ORGANISATION_NAME))),
                new CellsAbove.RowGroup(unit, numbers(account), Set.of()));
    }

    private static Set<Integer> numbers(int... columns) {
        return IntStream.of(columns).boxed().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void rows(Rows rows) {
        for (int row = 0; row < rows.getSize(); row++) {
            filled.set(rows.getLine(row), fill(rows.getLine(row), rows.getTexts(row)), rows.isShort(row));
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
            above.clear(); // another export begins here, and the rows above are not of it
            return cells;
        }
        if (notes.isNote(cells)) {
            takeOnlyCell(NoteRows.findOnly(cells), cells);
            return cells;
        }
        int total = firstTotal(cells);
        boolean isTotal = total < layout.size();
        if (!isTotal && !rule.allows(cells)) {
            columns.stream().filter(column -> !above.isEmpty(column, cells)).forEach(above::forget);
            return cells;
        }
        if (!isTotal) {
            above.beginRow(cells);
            columns.stream().filter(column -> !above.isEmpty(column, cells)).forEach(besideOthers::add);
        }
        return above.fill(cells, total);
    }

    /** Takes the only cell of a row for what the rows below it have in common, unless it is a note. */
    private void takeOnlyCell(int at, List<String> cells) {
        for (int column : columns) {
            if (column == at && besideOthers.contains(column)) {
                above.forget(column); // what follows a note may belong to it, or to the rows above
            } else if (column == at) {
                isGroup = above.keep(column, cells.get(at));
            } else if (column > at && columns.contains(at) && !besideOthers.contains(at)) {
                above.forget(column); // what stands to the right of something new
            }
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

    /** Forgets what stands in a column, since it must not be taken for a text. */
    public void forget(Column column) {
        above.forget(layout.of(column));
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

    /** Returns a reader of rows that fills them first, where the options and the file have a column to fill. */
    public static Optional<FillDown> find(
            RowCheck check, RepeatedHeadings repeated, TallyPart tally, RowReader reader, Charset charset) {
        Map<Integer, Column> columns = new TreeMap<>();
        for (Column column : check.rules().options().getFillDown()) {
            if (check.layout().has(column)) {
                columns.put(check.layout().of(column), column);
            }
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new FillDown(columns, check, repeated, tally, reader, charset));
    }
}
