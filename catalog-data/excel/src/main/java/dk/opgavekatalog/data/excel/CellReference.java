package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of cells, such as C5. */
final class CellReference {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

    private CellReference() {}

    /** The column of a place, from 0, or a flaw when it is no place in that row. */
    static int column(String reference, int row) {
        Matcher matcher = FORM.matcher(reference);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != row) {
            throw FlawException.of(
                    Reason.MALFORMED,
                    "a cell at " + Archive.shorten(reference),
                    "a place in row " + row + ", such as C" + row);
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = LETTERS * column + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** The place of a cell, its column from 0. */
    static String of(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row).toString();
    }
}
