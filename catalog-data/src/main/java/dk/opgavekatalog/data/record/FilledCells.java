package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.table.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills empty cells of some columns of one table with the value above. Not thread-safe. */
final class FilledCells {

    private final Set<Integer> columns;
    private final Map<Integer, Cell> above = new HashMap<>();

    private FilledCells(Set<Integer> columns) {
        this.columns = columns;
    }

    /** Returns the filling of the columns that a table has. */
    static <C extends Enum<C>> FilledCells of(RecordLayout<C> layout, Set<C> columns) {
        return new FilledCells(columns.stream()
                .filter(layout::has)
                .map(column -> layout.columns().getOrDefault(column, 0))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a column is filled. */
    boolean isFilled(int column) {
        return columns.contains(column);
    }

    /** Fills nothing from above any more, as where headings begin another part of the table. */
    void clear() {
        above.clear();
    }

    /** Fills the cells of the next row. */
    void fill(List<Cell> cells) {
        for (int column : columns) {
            if (!RecordCell.isBlank(cells.get(column))) {
                above.put(column, cells.get(column));
            } else if (above.containsKey(column)) {
                cells.set(column, above.getOrDefault(column, Cell.EMPTY));
            }
        }
    }
}
