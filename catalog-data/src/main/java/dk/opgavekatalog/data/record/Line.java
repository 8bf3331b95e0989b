package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.table.Cell;
import java.util.List;

/**
 * A row of a table.
 *
 * @param number its number, or its line in a CSV file
 * @param cells its cells
 * @param isHidden whether the table hides it
 */
record Line(long number, List<Cell> cells, boolean isHidden) {

    List<String> texts() {
        return texts(cells);
    }

    static List<String> texts(List<Cell> cells) {
        return cells.stream().map(RecordCell::raw).toList();
    }

    boolean isBlank() {
        return cells.stream().allMatch(RecordCell::isBlank);
    }

    long characters() {
        return cells.stream().mapToLong(cell -> RecordCell.raw(cell).length()).sum();
    }
}
