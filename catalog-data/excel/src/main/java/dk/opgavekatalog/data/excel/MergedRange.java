package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.table.MergedCells;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges of merged cells, such as A2:A9. */
final class MergedRange {

    private static final Pattern FORM =
            Pattern.compile("\\s*\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})\\s*");

    private MergedRange() {}

    /** Returns the cells of a range; empty when the text is not a range, since it then affects no cell. */
    static Optional<MergedCells> parse(String range) {
        Matcher matcher = FORM.matcher(range);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int firstRow = Integer.parseInt(matcher.group(2));
        int lastRow = Integer.parseInt(matcher.group(4));
        return Optional.of(MergedCells.of(
                range.strip(),
                firstRow,
                lastRow,
                CellReference.column(matcher.group(1) + firstRow, firstRow),
                CellReference.column(matcher.group(3) + lastRow, lastRow)));
    }
}
