package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.reading.Faults;
import dk.opgavekatalog.data.reading.LeftOutRows;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.finding.RowCheck.Blame;
import dk.opgavekatalog.data.registration.finding.RowReport;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.registration.totalrow.TotalReports;
import dk.opgavekatalog.data.total.Stretch;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what became of the rows that are not registered: notes, titles and repeated headings that are left out, what is
 * wrong with the rest, and the parts of the file between repeated headings. Not thread-safe.
 */
final class RowOutcome {

    private final TallyPart tally;

    /** The most refused rows that are listed before a report. */
    private final int maxListed;

    /** What is wrong with the rows that are not reported yet. */
    private Faults faults;

    private LeftOutRows leftOut = new LeftOutRows();
    private final List<String> notes = new ArrayList<>();
    private TitlesBetween titles = new TitlesBetween();
    private final List<TablePart> parts = new ArrayList<>();

    /** What the tally had found at the end of the last part. */
    private Stretch before;

    private ShortRows shortRows = new ShortRows();
    private final List<RowReport> listed = new ArrayList<>();
    private final List<NameReport> names = new ArrayList<>();

    /** The number of rows of the tally that are reported already, or came before these. */
    private long rowsReported;

    RowOutcome(TallyPart tally, int maxListed) {
        this.tally = tally;
        this.maxListed = maxListed;
        this.before = tally.toStretch();
        this.rowsReported = tally.rows();
        this.faults = newFaults();
    }

    /** All faults of a block count, as a later block does not know which of them come first in the file. */
    private Faults newFaults() {
        return new Faults(Integer.MAX_VALUE, tally.kept());
    }

    /** Ends the rows of a block or table. */
    void end() {
        endPart(TablePart.OPEN);
    }

    private void endPart(long headings) {
        Stretch now = tally.toStretch();
        parts.add(new TablePart(now.minus(before), headings));
        before = now;
    }

    /** Counts a row that is left out. */
    void leaveOut(WhyLeftOut why) {
        leftOut.add(why, 1);
    }

    /** Leaves a row out whose only cell holds for the rows below it. */
    void leaveOutGroup(long line, List<String> cells) {
        leaveOut(WhyLeftOut.GROUP);
        addOnlyCell(line, cells);
    }

    /** Leaves a row out that is a note. */
    void leaveOutNote(long line, List<String> cells) {
        leaveOut(WhyLeftOut.NOTE);
        String text = addOnlyCell(line, cells);
        if (notes.size() < RecognitionNotes.MAX_NOTES) {
            notes.add(text);
        }
    }

    /** Returns the text of the only cell of a row. */
    private String addOnlyCell(long line, List<String> cells) {
        int column = NoteRows.findOnly(cells);
        String text = Excerpt.of(CellText.of(cells.get(column)), RecognitionNotes.MAX_TITLE);
        titles.addCell(line, column, text, tally.rows() - rowsReported);
        return text;
    }

    /** Leaves out what stands again above the rows below it; where these are the headings, a part of the file ends. */
    void leaveOutRepeated(long line, boolean isHeadings) {
        leaveOut(WhyLeftOut.REPEATED_HEADINGS);
        if (isHeadings) {
            titles.addHeadings(tally.rows() - rowsReported);
            endPart(line);
        }
    }

    /** Adds what is wrong with a row. */
    void addFault(long line, Blame blame) {
        faults.add(line, blame.column(), blame.group(), blame.refusal());
    }

    /** Lists a refused row, unless there are many. */
    void list(RowReport report) {
        if (listed.size() < maxListed) {
            listed.add(report);
        }
    }

    /** Counts a row that is registered though it has fewer cells than there are headings. */
    void addShort(long line, boolean missesAmount) {
        shortRows.add(line, missesAmount);
    }

    /** Adds a new name of an organisation. */
    void addName(NameReport name) {
        names.add(name);
    }

    /**
     * Returns the outcome of the rows since the last call.
     *
     * @param marks how many cells have a mark for nothing
     * @param unread the values of columns that are not read, by column
     * @param totals the total rows; null where totals are refused
     */
    RowReports take(long marks, Map<Integer, UnreadValues> unread, @Nullable TotalReports totals) {
        RowReports taken = new RowReports(
                tally.rows() - rowsReported,
                leftOut,
                marks,
                faults,
                List.copyOf(listed),
                List.copyOf(names),
                List.copyOf(notes),
                titles,
                List.copyOf(parts),
                unread,
                shortRows,
                totals);
        faults = newFaults();
        leftOut = new LeftOutRows();
        rowsReported = tally.rows();
        listed.clear();
        names.clear();
        notes.clear();
        titles = new TitlesBetween();
        shortRows = new ShortRows();
        parts.clear();
        return taken;
    }
}
