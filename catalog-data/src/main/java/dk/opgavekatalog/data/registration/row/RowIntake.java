package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.reading.Faults;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.LeftOutRows;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.finding.RowReport;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.totalrow.KeyNames;
import dk.opgavekatalog.data.registration.totalrow.TotalReports;
import dk.opgavekatalog.data.total.TotalsOfFile;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the outcome of the rows of all files: the problems of refused rows, the names of organisations, and the
 * number of rows. Rows must come in their order. Not thread-safe.
 */
public final class RowIntake {

    private final Findings findings;
    private final OrganisationNames names;
    private final long maxRows;
    private long rows;

    /** The rows of the file that are in no statement. */
    private LeftOutRows leftOut = new LeftOutRows();

    /** The notes of the file that are left out, the first ones. */
    private final List<String> notesBelow = new ArrayList<>();

    private ShortRows shortRows = new ShortRows();

    /** The last line of the file where it does not end, or 0. */
    private long lineWithoutEnd;

    private TitlesBetween titles = new TitlesBetween();
    private final RepeatedParts parts;

    /** The values of columns of the file that are not read although they may tell rows apart. */
    private final Map<Integer, UnreadValues> unread = new TreeMap<>();

    /** The number of rows of the files before. */
    private long rowsBefore;

    /** The marks for nothing in the file. */
    private long marks;

    /** Examines the rows of the file that is being read; null before its first rows. */
    private @Nullable RowCheck checkOfFile;

    /** The faults of the file that is being read. */
    private final Faults faults;

    /** The refused rows of the file that will be listed. */
    private final List<ListedRow> listed = new ArrayList<>();

    /** The total rows of the file; null where totals are refused, or before its first rows. */
    private @Nullable TotalsOfFile totals;

    private final Allowance allowance;

    /** A refused row and the number of lines above the first line that its report counts. */
    private record ListedRow(RowReport report, long linesAbove) {}

    public RowIntake(
            ReadingOptions options, int measures, Findings findings, OrganisationNames names, Allowance allowance) {
        this.findings = findings;
        this.names = names;
        this.allowance = allowance;
        this.parts = new RepeatedParts(measures);
        this.maxRows = options.getMaxRows();
        this.faults = new Faults(options.getMaxProblems(), allowance);
    }

    /**
     * Takes in some rows.
     *
     * @param check examines refused rows of the file
     * @param linesAbove how many lines of the file stand above the first line that the reports count
     * @throws LimitException when there are more rows than allowed
     */
    public void take(RowReports reports, RowCheck check, long linesAbove) {
        checkOfFile = check;
        leftOut.addAll(reports.leftOut());
        marks += reports.marks();
        parts.addAll(reports.parts(), linesAbove);
        titles.addAll(reports.titles(), rows - rowsBefore, linesAbove);
        for (String note : reports.notes()) {
            if (notesBelow.size() < RecognitionNotes.MAX_NOTES) {
                notesBelow.add(note);
            }
        }
        for (Map.Entry<Integer, UnreadValues> ofColumn : reports.unread().entrySet()) {
            addUnread(ofColumn.getKey(), ofColumn.getValue());
        }
        shortRows.addAll(reports.shortRows(), linesAbove);
        faults.addAll(reports.faults(), linesAbove);
        reports.faults().clear();
        for (RowReport refused : reports.refused()) {
            if (findings.tryTake(refused.cells())) {
                listed.add(new ListedRow(refused, linesAbove));
            }
        }
        takeTotals(
                reports.totals(),
                check.rules().measures().size() * check.layout().parts(),
                linesAbove);
        for (NameReport name : reports.names()) {
            names.add(check.at(linesAbove + name.line(), Column.ORGANISATION_NAME), name);
        }
        rows += reports.count();
        if (rows > maxRows) {
            throw LimitException.of(
                    Counted.of(maxRows, Phrase.of("række", "row"), Phrase.of("rækker", "rows")), maxRows, "maxRows");
        }
    }

    private void addUnread(int column, UnreadValues values) {
        UnreadValues known = unread.get(column);
        if (known == null) {
            known = new UnreadValues();
            unread.put(column, known);
        }
        known.addAll(values);
    }

    private void takeTotals(@Nullable TotalReports reports, int measures, long linesAbove) {
        if (reports != null) {
            TotalsOfFile ofFile = totals == null ? new TotalsOfFile(measures, KeyNames.COUNT, allowance) : totals;
            ofFile.add(reports.rows(), reports.rest(), reports.seenInRest(), linesAbove, reports.refused());
            totals = ofFile;
        }
    }

    /** Examines the rows of the file that is being read; null before its first rows. */
    @Nullable
    public RowCheck findCheck() {
        return checkOfFile;
    }

    /** Hands over the total rows of the file that has been read; empty where totals are refused. */
    public Optional<TotalsOfFile> takeTotals() {
        Optional<TotalsOfFile> taken = Optional.ofNullable(totals);
        totals = null;
        return taken;
    }

    /**
     * Reports what is wrong with the rows of a file, when it has been read: only then is it known what all its rows
     * prove.
     *
     * @param notes takes what the rows have shown
     * @param rowOfHeadings the row of the headings, or 0
     */
    public void finishFile(RecognitionNotes notes, long rowOfHeadings) {
        RowCheck check = checkOfFile;
        if (check != null) {
            notes.file().addAllThousandsSigns(check.format().thousandsSigns());
            notes.file().addAllNotes(notesBelow);
            parts.endFile(check.file(), rowOfHeadings, notes.reading()::addRepeatedRows);
            findings.add(titles.toProblems(check), false);
            noteUnread(check.layout(), notes);
            shortRows.findWarning(lineWithoutEnd).ifPresent(notes.file()::missingCells);
            shortRows = new ShortRows();
            lineWithoutEnd = 0;
            notesBelow.clear();
            titles = new TitlesBetween();
            rowsBefore = rows;
            finishFaults();
            for (ListedRow row : listed) {
                findings.add(check.check(row.report(), row.linesAbove()));
            }
            listed.clear();
            checkOfFile = null;
        }
    }

    /** Notes that the last line of the file has no line end. */
    public void endWithoutLineEnd(long line) {
        lineWithoutEnd = line;
    }

    /** Warns of columns that are not read although they tell rows apart. */
    private void noteUnread(ColumnLayout layout, RecognitionNotes notes) {
        for (Map.Entry<Integer, UnreadValues> ofColumn : unread.entrySet()) {
            String heading = layout.headings().get(ofColumn.getKey());
            DistinguishingHeadings.find(heading)
                    .flatMap(distinction -> ofColumn.getValue().findWarning(heading, distinction))
                    .ifPresent(notes.file()::addUnreadDistinctions);
        }
        unread.clear();
    }

    /** The notes of the file that is being read. */
    public List<String> notesBelow() {
        return List.copyOf(notesBelow);
    }

    /** Forgets what is wrong with the rows of a table that another fault explains. */
    public void dropFaults() {
        faults.clear();
    }

    /** Forgets that cells of a column are empty, which another fault explains. */
    public void dropEmpty(int column) {
        faults.drop(column, Reason.BLANK);
    }

    /** Reports what is wrong with the rows of a file, without listing them one by one. */
    public void finishFaults() {
        RowCheck check = checkOfFile;
        if (check != null) {
            findings.add(
                    faults.toProblems((line, column) ->
                            FilePosition.of(check.file(), line, check.layout().heading(column))),
                    faults.hasMore());
            faults.clear();
        }
    }

    /** The number of rows, including refused ones. */
    public long rows() {
        return rows;
    }

    /** Returns the numbers of rows that are in no statement since the last call. */
    public LeftOutRows takeLeftOut() {
        LeftOutRows taken = leftOut;
        leftOut = new LeftOutRows();
        return taken;
    }

    /** Returns the number of marks for nothing since the last call. */
    public long takeMarks() {
        long taken = marks;
        marks = 0;
        return taken;
    }

    /** The names of organisations in all files. */
    public OrganisationNames names() {
        return names;
    }
}
