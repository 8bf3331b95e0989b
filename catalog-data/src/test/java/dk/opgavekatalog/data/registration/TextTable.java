package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import java.util.Arrays;

/**
 * A table of texts, as a database or a workbook may hand it over.
 *
 * @param text the rows, each with an end of line, and with semicolons between their cells
 */
record TextTable(String text) implements RowSource {

    @Override
    public String getName() {
        return "t";
    }

    @Override
    public void readRows(RowReceiver receiver) {
        long number = 0;
        for (String row : text.lines().toList()) {
            number++;
            receiver.row(
                    number, Arrays.stream(row.split(";", -1)).map(Cell::ofText).toList());
        }
    }
}
