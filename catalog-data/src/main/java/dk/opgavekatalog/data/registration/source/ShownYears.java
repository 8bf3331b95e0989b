package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.language.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses dates of which a table shows the same year, and which are different days: months that are all shown as 2024
 * would be read as twelve times the year, and FTE would add up. Not thread-safe.
 */
final class ShownYears {

    private static final int LENGTH_OF_YEAR = 4;

    /** The first date that is shown as a year. */
    private final Map<String, String> firsts = new HashMap<>();

    /** Finds what a cell of a period should have been that shows the year of another day than cells before. */
    Optional<Phrase> findWhyNoKey(List<Cell> cells, Map<Column, Integer> columns) {
        Integer column = columns.get(Column.PERIOD);
        return column != null && column < cells.size() && cells.get(column) instanceof Cell.StringCell date
                ? date.findShownPeriod()
                        .filter(shown -> shown.length() == LENGTH_OF_YEAR)
                        .flatMap(shown -> findOther(shown, day(date.getText())))
                : Optional.empty();
    }

    private Optional<Phrase> findOther(String shown, String day) {
        String first = firsts.computeIfAbsent(shown, year -> day);
        return first.equals(day)
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "samme dag i alle celler, der viser " + shown + ": her står " + day + " og længere oppe "
                                + first + "; formatér cellerne, så de viser dag eller måned",
                        "the same day in all cells that show " + shown + ": this one has " + day + ", one above "
                                + first + "; format the cells so that they show the day or month"));
    }

    private static String day(String date) {
        return date.split("[T ]", 2)[0];
    }
}
