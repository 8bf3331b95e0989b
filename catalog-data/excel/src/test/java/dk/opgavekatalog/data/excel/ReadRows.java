package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a table hands over, in short: {@code 2: text|#12.5||other}, numbers with a number sign. */
final class ReadRows {

    private ReadRows() {}

    static List<String> of(RowSource table) throws IOException {
        List<String> rows = new ArrayList<>();
        table.readRows((number, cells) -> rows.add(number + ": "
                + String.join("|", cells.stream().map(ReadRows::text).toList())));
        return rows;
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.NumberCell numeric
                ? "#" + numeric.getNumber().toPlainString()
                : cell instanceof Cell.StringCell text ? text.getText() : "";
    }
}
