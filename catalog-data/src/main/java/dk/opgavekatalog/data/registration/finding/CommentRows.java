package dk.opgavekatalog.data.registration.finding;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.reading.CommentLines;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import java.util.List;
import java.util.function.ObjLongConsumer;

/**
 * Recognises rows that look like comments, since their first cell begins with the comment character: some systems write
 * {@code #} for what is not assigned.
 *
 * @param check examines the rows of the file
 */
public record CommentRows(RowCheck check) {

    /** Whether a comment is so like a row that its amounts might be lost. */
    public boolean isRow(List<String> cells) {
        ColumnLayout layout = check.layout();
        boolean hasPlace = isFilled(layout.of(Column.ACCOUNT), cells) || isFilled(layout.of(Column.UNIT), cells);
        return CommentLines.isAsLongAsRow(cells, layout.size())
                || (hasPlace && readAmounts(cells, (slot, units) -> {}));
    }

    /** Reads the amounts of a comment by the headings, with the slot of each; false when there is none. */
    public boolean readAmounts(List<String> cells, ObjLongConsumer<Integer> handler) {
        ColumnLayout layout = check.layout();
        boolean hasAmounts = false;
        for (int c = 0; c < Math.min(cells.size(), layout.size()); c++) {
            int ofColumn = layout.measures().get(c);
            int m = ofColumn == ColumnLayout.ABSENT && layout.isAmount(c) ? measure(cells) : ofColumn;
            if (m != ColumnLayout.ABSENT) {
                long units = check.format()
                        .read(cells.get(c), check.rules().measures().get(m))
                        .units();
                hasAmounts |= units != AmountFormat.NONE;
                if (units != AmountFormat.NONE) {
                    handler.accept(layout.partOf(c) * check.rules().measures().size() + m, units);
                }
            }
        }
        return hasAmounts;
    }

    /** Returns the measure of a row in long form. */
    private int measure(List<String> cells) {
        int column = check.layout().of(Column.MEASURE);
        return isFilled(column, cells)
                ? check.rules().measureNames().find(cells.get(column)).orElse(ColumnLayout.ABSENT)
                : ColumnLayout.ABSENT;
    }

    private static boolean isFilled(int column, List<String> cells) {
        return column != ColumnLayout.ABSENT
                && column < cells.size()
                && !CellText.strip(cells.get(column)).isEmpty();
    }
}
