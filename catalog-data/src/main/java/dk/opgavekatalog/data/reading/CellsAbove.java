package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.DittoMark;
import dk.opgavekatalog.model.text.CommonForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fills empty cells of some columns of one table with the value above, as far as the group of rows goes: at another
 * organisation, the units to the right of it are other units. Not thread-safe.
 *
 * @param <T> the type of the cells
 */
public final class CellsAbove<T> {

    private final Set<Integer> columns;
    private final List<RowGroup> groups;
    private final Function<T, String> text;
    private final BiPredicate<Integer, T> canBeKept;
    private final Map<Integer, T> above = new HashMap<>();

    /** What stands in the column of each group. */
    private final Map<Integer, String> current = new HashMap<>();

    /**
     * A column whose value groups the rows below it.
     *
     * @param column the number of the column
     * @param within the columns whose cells hold for one value alone, as far as they are to the right of the column: a
     *     column to the left goes on through several values
     * @param about the columns that say more about the value, such as its name, wherever they are
     */
    public record RowGroup(int column, Set<Integer> within, Set<Integer> about) {}

    /**
     * Makes a filling.
     *
     * @param columns the columns to fill
     * @param groups the columns that group the rows, as far as the table has them
     * @param text the text of a cell
     * @param canBeKept whether a cell of a column can be read, so that the cells below may have its value
     */
    public CellsAbove(
            Set<Integer> columns, List<RowGroup> groups, Function<T, String> text, BiPredicate<Integer, T> canBeKept) {
        this.columns = columns;
        this.groups = groups;
        this.text = text;
        this.canBeKept = canBeKept;
    }

    /** Whether a column is filled. */
    public boolean isFilled(int column) {
        return columns.contains(column);
    }

    /** Begins the next row: forgets the cells above that do not hold for it. */
    public void beginRow(List<T> cells) {
        for (RowGroup group : groups) {
            if (isEmpty(group.column(), cells)) {
                continue;
            }
            String value = CommonForm.of(CellText.of(text.apply(cells.get(group.column()))));
            @Nullable String before = current.put(group.column(), value);
            if (!value.equals(before)) {
                // Nothing stands above the first value that is of another one.
                boolean isAnother = before != null;
                above.keySet()
                        .removeIf(column -> group.about().contains(column)
                                || (isAnother
                                        && column > group.column()
                                        && group.within().contains(column)));
            }
        }
    }

    /**
     * Returns the cells of a row with those filled that are empty, and keeps the others for the rows below.
     *
     * @param end the column from which on nothing is filled
     */
    public List<T> fill(List<T> cells, int end) {
        List<T> filled = new ArrayList<>(cells);
        for (int column : columns) {
            if (column < cells.size() && !isEmpty(column, cells)) {
                keep(column, cells.get(column));
            } else if (column < Math.min(end, cells.size())) {
                @Nullable T value = above.get(column);
                filled.set(column, value == null ? cells.get(column) : value);
            }
        }
        return filled;
    }

    /** Whether a cell says nothing of its own: it is missing or empty, or has a mark for the value above. */
    public boolean isEmpty(int column, List<T> cells) {
        if (column < 0 || column >= cells.size()) {
            return true;
        }
        String cell = text.apply(cells.get(column));
        return CellText.strip(cell).isEmpty() || DittoMark.isMark(cell);
    }

    /** Keeps a cell for the rows below; returns whether they may have its value. */
    public boolean keep(int column, T cell) {
        boolean isKept = canBeKept.test(column, cell);
        if (isKept) {
            above.put(column, cell);
        } else {
            above.remove(column);
        }
        return isKept;
    }

    /** Forgets what stands in a column. */
    public void forget(int column) {
        above.remove(column);
    }

    /** Fills nothing from above any more, as where headings begin another part of the table. */
    public void clear() {
        above.clear();
    }
}
