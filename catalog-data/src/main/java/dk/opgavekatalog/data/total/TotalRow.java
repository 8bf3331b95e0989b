package dk.opgavekatalog.data.total;

import java.util.List;
import java.util.Map;

/**
 * A row that is a total.
 *
 * @param line the line on which it begins
 * @param label the cell that says so
 * @param level what totals of the same level have in common: their labels without the names in them
 * @param texts the cells of the keys, as they are
 * @param scope the rows that have the keys of the row; a key that is empty or a total may be anything
 * @param names for keys that are totals of something, such as "Teknik i alt", the name of that
 * @param figures what it states
 * @param isByPosition whether it may be over the rows above it, whatever their keys
 * @param isReadable whether everything that it states could be read
 * @param before the rows since the total row before it, or since the beginning of its part of the file
 */
public record TotalRow(
        long line,
        String label,
        String level,
        List<String> texts,
        TotalScope scope,
        Map<Integer, String> names,
        List<TotalFigure> figures,
        boolean isByPosition,
        boolean isReadable,
        Stretch before) {

    /** The memory for a row that waits to be checked, in bytes, beside its texts. */
    private static final long BYTES = 1200;

    /** The memory for the row, in bytes. */
    long bytes() {
        long length = 4L * label.length();
        for (String text : texts) {
            length += 2L * text.length();
        }
        return BYTES + Character.BYTES * length;
    }

    /** Returns the row with its line counted from some lines above. */
    public TotalRow below(long lines) {
        return new TotalRow(lines + line, label, level, texts, scope, names, figures, isByPosition, isReadable, before);
    }
}
