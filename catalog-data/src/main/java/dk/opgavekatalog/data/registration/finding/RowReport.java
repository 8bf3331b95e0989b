package dk.opgavekatalog.data.registration.finding;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Map;

/**
 * A row that was refused.
 *
 * @param line the line on which it begins; in a block, relative to its first line
 * @param cells its cells, at least as many as there are headings
 * @param noKeys the columns whose cells cannot be keys whatever they say, and what each should be instead
 * @param isComment whether it is a comment that is like a row; its cells may be fewer than the headings
 * @param isShort whether it is a row with fewer cells in its file than there are headings
 */
public record RowReport(long line, List<String> cells, Map<Column, Phrase> noKeys, boolean isComment, boolean isShort) {

    /** A row that is no comment. */
    public RowReport(long line, List<String> cells, Map<Column, Phrase> noKeys, boolean isShort) {
        this(line, cells, noKeys, false, isShort);
    }

    /** Returns the report of a comment that is like a row. */
    public static RowReport ofComment(long line, List<String> cells) {
        return new RowReport(line, cells, Map.of(), true, false);
    }
}
