package dk.opgavekatalog.data.total;

import java.util.List;
import java.util.Map;

/**
 * A row that is a total.
 *
 * @param line the line on which it begins
 * @param column the number of the column of the label
 * @param label the cell that says so
 * @param level what totals of the same level have in common: their labels without the names in them
 * @param texts the cells of the keys, as they are
 * @param scope the rows that have the keys of the row; a key that is empty or a total may be anything
 * @param names for keys that are totals of something, such as "Teknik i alt", the name of that
 * @param figures what it states
 * @param isByPosition whether it may be over the rows above it, whatever their keys
 * @param isSum whether it is the sum of rows, and not their mean or its like
 * @param mayRegister whether it has all that a registration has, but for the name that looks like a total
 * @param isPart whether it says that it is over a part of the rows above, as Subtotal does
 * @param isReadable whether everything that it states could be read
 * @param before the rows since the total row before it, or since the beginning of its part of the file
 * @param seen the keys of these rows
 */
public record TotalRow(
        long line,
        int column,
        String label,
        String level,
        List<String> texts,
        TotalScope scope,
        Map<Integer, String> names,
        List<TotalFigure> figures,
        boolean isByPosition,
        boolean isSum,
        boolean mayRegister,
        boolean isPart,
        boolean isReadable,
        Stretch before,
        SeenKeys seen) {

    /** The memory for a row that waits to be checked, in bytes, beside its texts. */
    private static final long BYTES = 1500;

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
        return new TotalRow(
                lines + line,
                column,
                label,
                level,
                texts,
                scope,
                names,
                figures,
                isByPosition,
                isSum,
                mayRegister,
                isPart,
                isReadable,
                before,
                seen);
    }
}
