package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.registration.option.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The content of each column of a file. Where the headings say periods, a row states the measures once for each period:
 * measure {@code m} of the period {@code p} has the number {@code p * count + m}, its slot, with the count of measures.
 *
 * @param headings the heading of each column
 * @param keys for each {@link Column} that the file has, the number of the column from 0
 * @param measures for each column the number of the measure that it states, or {@link #ABSENT}
 * @param unheaded the columns without a heading, whose cells must be empty
 * @param totals the columns that are totals of others, to be checked
 * @param year the column of the year, where another one has the month or quarter, or {@link #ABSENT}
 * @param periods the columns of each period that headings say; empty where rows say their periods
 */
public record ColumnLayout(
        List<String> headings,
        Map<Column, Integer> keys,
        List<Integer> measures,
        List<Integer> unheaded,
        List<TotalColumn> totals,
        int year,
        List<PeriodColumns> periods) {

    public static final int ABSENT = -1;

    public int of(Column column) {
        return keys.getOrDefault(column, ABSENT);
    }

    public boolean has(Column column) {
        return of(column) != ABSENT;
    }

    /** Whether anything is read from the cells of a column. */
    public boolean isRead(int column) {
        return keys.containsValue(column) || isAmount(column) || column == year;
    }

    /** Whether a column has amounts. */
    public boolean isAmount(int column) {
        return measures.get(column) != ABSENT || column == of(Column.AMOUNT) || findPart(column) >= 0;
    }

    /** The columns of amounts in long form: one for each period that headings say, or one. */
    public List<Integer> amounts() {
        return periods.isEmpty()
                ? List.of(of(Column.AMOUNT))
                : periods.stream().map(period -> period.columns().get(0)).toList();
    }

    /** How often a row states the measures: once for each period that headings say, or once. */
    public int parts() {
        return Math.max(1, periods.size());
    }

    /** The number of the period of a column of amounts among those that headings say, or 0. */
    public int partOf(int column) {
        return Math.max(findPart(column), 0);
    }

    private int findPart(int column) {
        for (int part = 0; part < periods.size(); part++) {
            if (periods.get(part).columns().contains(column)) {
                return part;
            }
        }
        return -1;
    }

    public int size() {
        return headings.size();
    }

    /** Returns the measures that the columns state, by their numbers; in long form, all of a number of measures. */
    public List<Integer> statedMeasures(int count) {
        return has(Column.MEASURE)
                ? IntStream.range(0, count).boxed().toList()
                : measures.stream().filter(m -> m != ABSENT).distinct().toList();
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
