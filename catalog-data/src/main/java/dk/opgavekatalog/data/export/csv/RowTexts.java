package dk.opgavekatalog.data.export.csv;

import dk.opgavekatalog.calc.document.TableCell;
import dk.opgavekatalog.model.language.Language;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one row after the other. Columns that say the same in many rows have the same cell there, so a cell that
 * stands below itself keeps its text.
 */
final class RowTexts {

    private final Language language;
    private @Nullable TableCell[] cells = {};
    private String[] texts = {};

    RowTexts(Language language) {
        this.language = language;
    }

    /** Returns the texts of a row; they hold until the next row is asked for. */
    List<String> of(List<TableCell> row) {
        if (cells.length != row.size()) {
            cells = new TableCell[row.size()];
            texts = new String[row.size()];
        }
        for (int i = 0; i < texts.length; i++) {
            TableCell cell = row.get(i);
            if (cell != cells[i]) {
                cells[i] = cell;
                texts[i] = text(cell);
            }
        }
        return Arrays.asList(texts);
    }

    private String text(TableCell cell) {
        if (cell instanceof TableCell.NumericCell number) {
            return ResultCsv.decimal(number.getValue(), language);
        }
        return cell instanceof TableCell.TextCell text ? SpreadsheetText.of(text.getValue()) : "";
    }
}
