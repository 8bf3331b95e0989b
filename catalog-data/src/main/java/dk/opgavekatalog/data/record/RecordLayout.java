package dk.opgavekatalog.data.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of each column of a file.
 *
 * @param <C> the columns that a file can have
 * @param headings the heading of each column
 * @param columns for each column that the file has, its number from 0
 * @param values for the number of each column whose heading is a value of another column, that value
 * @param unheaded the columns without a heading, whose cells must be empty
 */
public record RecordLayout<C extends Enum<C>>(
        List<String> headings, Map<C, Integer> columns, Map<Integer, HeadingValue<C>> values, List<Integer> unheaded) {

    public boolean has(C column) {
        return columns.containsKey(column);
    }

    Optional<Integer> find(C column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** Whether anything is read from the cells of a column. */
    boolean isRead(int column) {
        return columns.containsValue(column) || values.containsKey(column);
    }

    /** Returns the heading of a column, or its number where it has none. */
    public String heading(int column) {
        boolean isHeaded = column < headings.size() && !headings.get(column).isEmpty();
        return isHeaded ? headings.get(column) : Integer.toString(column + 1);
    }

    /** Returns the heading of a column that the file has. */
    public String heading(C column) {
        return heading(find(column).orElseThrow());
    }
}
