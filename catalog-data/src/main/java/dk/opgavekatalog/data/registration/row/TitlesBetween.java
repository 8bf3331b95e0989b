package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of one cell that stand right above headings that are repeated: they are no notes, since another title may
 * give the rows below another meaning, such as another year. The same rows come out whatever the division of the rows,
 * as long as the parts are added in the order of the file. Not thread-safe.
 */
final class TitlesBetween {

    /** The most titles that are kept. */
    private static final int MAX = 4;

    private final List<Title> titles = new ArrayList<>();
    private long count;

    /** The first of the rows of one cell after the last other row. */
    private @Nullable Title last;

    /** Whether the headings stand before everything else. */
    private boolean beginsWithHeadings;

    /**
     * A row of one cell.
     *
     * @param rows the number of other rows above it
     */
    private record Title(long line, int column, String text, long rows) {}

    /** Takes a row of one cell below a number of other rows. */
    void addCell(long line, int column, String text, long rows) {
        if (last == null || last.rows() != rows) {
            last = new Title(line, column, text, rows);
        }
    }

    /** Takes repeated headings below a number of other rows. */
    void addHeadings(long rows) {
        Title above = last;
        if (above != null && above.rows() == rows) {
            add(above);
        }
        beginsWithHeadings |= rows == 0 && above == null && count == 0;
        last = null;
    }

    private void add(Title title) {
        if (titles.size() < MAX) {
            titles.add(title);
        }
        count++;
    }

    /**
     * Adds the part of the file that follows.
     *
     * @param rowsAbove the number of other rows of this part
     * @param linesAbove the number of lines above those that the later part counts
     */
    void addAll(TitlesBetween later, long rowsAbove, long linesAbove) {
        @Nullable Title open = last != null && last.rows() == rowsAbove ? last : null;
        if (later.beginsWithHeadings) {
            if (open != null) {
                add(open);
            }
            open = null;
        }
        for (Title title : later.titles) {
            boolean isOfOpen = open != null && title.rows() == 0;
            add(isOfOpen && open != null ? open : below(title, rowsAbove, linesAbove));
            open = null;
        }
        count += later.count - later.titles.size();
        Title lastOfLater = later.last;
        boolean isOpenStill = open != null && (lastOfLater == null || lastOfLater.rows() == 0);
        if (!isOpenStill) {
            last = lastOfLater == null ? null : below(lastOfLater, rowsAbove, linesAbove);
        }
    }

    private static Title below(Title title, long rowsAbove, long linesAbove) {
        return new Title(linesAbove + title.line(), title.column(), title.text(), rowsAbove + title.rows());
    }

    /** Returns a problem for the titles, or none. */
    List<Problem> toProblems(RowCheck check) {
        if (titles.isEmpty()) {
            return List.of();
        }
        List<FilePosition> places = titles.stream()
                .map(title -> FilePosition.of(
                        check.file(), title.line(), check.layout().heading(title.column())))
                .toList();
        return List.of(Problem.of(
                        places.get(0),
                        Reason.CONTRADICTION,
                        titles.get(0).text(),
                        Phrase.of(
                                "den samme titel som øverst i filen; gælder indstillingerne også rækkerne under"
                                        + " den, så slet den, ellers læs tabellerne fra hver sin fil",
                                "the same title as at the top of the file; if the options also hold for the rows"
                                        + " below it, delete it, otherwise read the tables from different files"))
                .alsoAt(count - 1, places.subList(1, places.size())));
    }
}
