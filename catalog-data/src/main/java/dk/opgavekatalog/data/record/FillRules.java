package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.reading.CellsAbove;
import dk.opgavekatalog.data.reading.MergedRanges;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.table.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns whose empty cells have the value above, and those that group the rows.
 *
 * @param <C> the columns that a file can have
 * @param fillable the columns that can be filled, each by the column that the option {@code fillDown} names
 * @param named the columns that the option names
 * @param within for a column, the columns whose cells hold for one value of it, where they are to the right of it
 * @param about for a column, the columns that say more about its value
 */
public record FillRules<C extends Enum<C>>(
        Map<Column, C> fillable, Set<Column> named, Map<C, Set<C>> within, Map<C, Set<C>> about) {

    /** Returns the filling of the columns that a table has. */
    CellsAbove<Cell> above(RecordLayout<C> layout) {
        List<CellsAbove.RowGroup> groups = new ArrayList<>();
        within.forEach((column, others) -> layout.find(column)
                .ifPresent(number -> groups.add(new CellsAbove.RowGroup(
                        number, numbers(others, layout), numbers(about.getOrDefault(column, Set.of()), layout)))));
        return new CellsAbove<>(filled(layout), groups, RecordCell::raw, (column, cell) -> true);
    }

    private static <C extends Enum<C>> Set<Integer> numbers(Set<C> columns, RecordLayout<C> layout) {
        return columns.stream().flatMap(column -> layout.find(column).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<Integer> filled(RecordLayout<C> layout) {
        Set<Integer> filled = new HashSet<>();
        fillable.forEach((name, column) -> {
            if (named.contains(name)) {
                layout.find(column).ifPresent(filled::add);
            }
        });
        return filled;
    }

    /** The columns in which merged cells matter. */
    MergedRanges.MergeableColumns mergeable(RecordLayout<C> layout) {
        Map<Integer, Column> numbers = new HashMap<>();
        fillable.forEach((name, column) -> layout.find(column).ifPresent(number -> numbers.put(number, name)));
        return new MergedRanges.MergeableColumns(
                layout.headings().size(), layout::heading, layout::isRead, filled(layout), numbers);
    }
}
