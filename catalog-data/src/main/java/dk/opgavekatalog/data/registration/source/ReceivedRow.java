package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.table.Cell;
import java.util.List;

/**
 * A row as a table hands it over.
 *
 * @param number its number
 * @param cells its cells
 * @param texts the texts of the cells
 * @param isHidden whether the table hides it from its reader
 */
record ReceivedRow(long number, List<Cell> cells, List<String> texts, boolean isHidden) {

    boolean isBlank() {
        return texts.stream().allMatch(text -> CellText.strip(text).isEmpty());
    }
}
