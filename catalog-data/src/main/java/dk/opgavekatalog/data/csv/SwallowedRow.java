package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Tells a text of several lines from rows that became part of a cell: a quotation mark that somebody forgot to close
 * reaches to the next one, and the rows between them would be lost.
 */
final class SwallowedRow {

    /** The fewest columns of a table whose rows can be told from texts. */
    private static final int FEWEST_COLUMNS = 3;

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** A number with nothing beside it; texts have blanks there. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*");

    private SwallowedRow() {}

    /**
     * Whether a line of a quoted cell has the cells of a row, or its first line those up to the end of the row, and a
     * number among them.
     *
     * @param cell the cell
     * @param index the index of the cell in its row
     * @param separator the separator of the file
     * @param columns the number of cells of a row
     */
    static boolean isIn(String cell, int index, char separator, int columns) {
        boolean hasLines = cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        if (!hasLines || columns < FEWEST_COLUMNS || cell.indexOf(separator) < 0) {
            return false;
        }
        Pattern sign = Pattern.compile(Pattern.quote(Character.toString(separator)));
        String[] lines = LINE_END.split(cell, -1);
        for (int i = 0; i < lines.length; i++) {
            String[] parts = sign.split(lines[i], -1);
            boolean isRow = parts.length >= columns || (i == 0 && parts.length > 2 && index + parts.length >= columns);
            if (isRow
                    && Arrays.stream(parts)
                            .anyMatch(part -> NUMBER.matcher(part).matches())) {
                return true;
            }
        }
        return false;
    }

    /** The flaw of a file that has such a cell. */
    static FileFlawException flaw() {
        return FileFlawException.of(
                Reason.MALFORMED,
                Phrase.of(
                        "et anførselstegn, der først slutter på en senere linje, med en hel række imellem",
                        "a quotation mark that ends on a later line, with a whole row between"),
                Phrase.of(
                        "anførselstegn om hele cellen og dobbelte inde i den",
                        "quotation marks around the whole cell, and doubled ones within it"));
    }
}
