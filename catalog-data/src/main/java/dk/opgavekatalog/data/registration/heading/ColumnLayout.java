package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.registration.option.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The content of each column of a file.
 *
 * @param headings the heading of each column
 * @param keys for each {@link Column} that the file has, the number of the column from 0
 * @param measures for each column the number of the measure that it states, or {@link #ABSENT}
 * @param unheaded the columns without a heading, whose cells must be empty
 * @param totals the columns that are totals of others, to be checked
 * @param year the column of the year, where another one has the month or quarter, or {@link #ABSENT}
 */
public record ColumnLayout(
        List<String> headings,
        Map<Column, Integer> keys,
        List<Integer> measures,
        List<Integer> unheaded,
        List<TotalColumn> totals,
        int year) {

    public static final int ABSENT = -1;

    public int of(Column column) {
        return keys.getOrDefault(column, ABSENT);
    }

    public boolean has(Column column) {
        return of(column) != ABSENT;
    }

    /** Whether anything is read from the cells of a column. */
    public boolean isRead(int column) {
        return keys.containsValue(column) || measures.get(column) != ABSENT || column == year;
    }

    public int size() {
        return headings.size();
    }

    /** Returns the measures that the columns state, by their numbers; in long form, all of a number of measures. */
    public List<Integer> statedMeasures(int count) {
        return has(Column.MEASURE)
                ? IntStream.range(0, count).boxed().toList()
                : measures.stream().filter(m -> m != ABSENT).toList();
    }

    /** Whether the heading of the periods says year, such as Regnskabsår. */
    public boolean hasYears() {
        return HeadingText.saysYear(heading(of(Column.PERIOD)));
    }

    /** Whether the heading of the periods says quarter. */
    public boolean hasQuarters() {
        return YearHeadings.isOfQuarters(heading(of(Column.PERIOD)));
    }

    /** Returns the heading of a column, or its number where it has none; empty for {@link #ABSENT}. */
    public String heading(int column) {
        if (column == ABSENT) {
            return "";
        }
        boolean isHeaded = column < headings.size() && !headings.get(column).isEmpty();
        return isHeaded ? headings.get(column) : Integer.toString(column + 1);
    }
}
