package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.rule.RowLabel;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private final RowHandler reader;
    private final Rows filled;

    /** The texts to fill the cells below with. */
    private final Map<Column, String> last = new EnumMap<>(Column.class);

    FillDown(
            Set<Column> columns,
            RowCheck check,
            RepeatedHeadings repeated,
            TallyPart tally,
            RowHandler reader,
            Charset charset) {
        this.columns = columns;
        this.rules = check.rules();
        this.layout = check.layout();
        this.repeated = repeated;
        this.tally = tally;
        this.reader = reader;
        this.filled = new Rows(charset, layout.size());
    }

    @Override
    public void rows(Rows rows) {
        for (int row = 0; row < rows.getSize(); row++) {
            filled.set(rows.getLine(row), fill(rows.getLine(row), rows.getTexts(row)));
            reader.rows(filled);
        }
    }

    /** Returns the cells of the next row, with those filled that are empty. */
    public List<String> fill(long line, List<String> cells) {
        if (saysNothing(cells) || repeated.isLeftOut(line, cells, false)) {
            return cells;
        }
        List<String> all = new ArrayList<>(cells);
        int total = firstTotal(cells);
        for (Column column : columns) {
            if (layout.has(column) && layout.of(column) < cells.size()) {
                fill(column, cells, all, total);
            }
        }
        return all;
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
                || CellText.strip(cells.get(at)).isEmpty();
    }

    /** Returns a reader of rows that fills them first, where the options and the file have a column to fill. */
    public static Optional<FillDown> find(
            RowCheck check, RepeatedHeadings repeated, TallyPart tally, RowHandler reader, Charset charset) {
        Set<Column> columns = check.rules().options().getFillDown();
        return columns.stream().anyMatch(check.layout()::has)
                ? Optional.of(new FillDown(columns, check, repeated, tally, reader, charset))
                : Optional.empty();
    }
}
