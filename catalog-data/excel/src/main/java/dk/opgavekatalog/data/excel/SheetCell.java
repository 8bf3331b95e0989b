package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.document.TableCell;
import java.math.BigDecimal;
import java.util.List;

/** A cell of a sheet that is written. */
sealed interface SheetCell {

    SheetCell NOTHING = new Text("");

    static SheetCell of(String text) {
        return new Text(text);
    }

    static SheetCell of(TableCell cell) {
        if (cell instanceof TableCell.NumericCell numeric) {
            return new Amount(numeric.getValue());
        }
        return cell instanceof TableCell.TextCell text ? new Text(text.getValue()) : NOTHING;
    }

    /** A text, whatever it looks like; nothing when it is empty. */
    record Text(String text) implements SheetCell {}

    /** A number; a text when it has more digits than Excel keeps. */
    record Amount(BigDecimal number) implements SheetCell {}

    /**
     * A formula that adds up other cells.
     *
     * @param ranges the cells, such as C2:C9
     * @param value the sum
     */
    record Sum(List<String> ranges, BigDecimal value) implements SheetCell {}
}
