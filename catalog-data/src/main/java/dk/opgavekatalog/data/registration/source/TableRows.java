package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.row.FillDown;
import dk.opgavekatalog.data.registration.row.HiddenAmounts;
import dk.opgavekatalog.data.registration.row.RowIntake;
import dk.opgavekatalog.data.registration.row.RowReader;
import dk.opgavekatalog.data.registration.row.YearsBeside;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.model.language.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table below its headings: gives their cells the texts that a CSV file would have, and hands them
 * to a {@link RowReader}. Not thread-safe.
 */
final class TableRows {

    private final RowCheck check;
    private final Findings findings;
    private final RowIntake intake;
    private final RowReader reader;
    private final Rows rows;
    private final UnitsOfAmounts units;
    private final ShownYears shownYears = new ShownYears();
    private final NoteRows notes;
    private final MergedRows merged;
    private final HiddenAmounts hidden;

    /** Joins the years of a column with the months beside it; null where no column has years. */
    private final @Nullable YearsBeside years;

    /** Fills cells from above; null where no column is filled. */
    private final @Nullable FillDown filling;

    /** The columns whose cells are texts, with the index of each. */
    private final Map<Column, Integer> keys;

    private boolean isReadable = true;

    /**
     * Makes everything ready to read rows.
     *
     * @param check the columns of the table and their rules
     * @param repeated knows the headings again further down
     * @param tally takes the amounts
     * @param block the number of the table among the blocks of a reading
     * @param hidden takes what is hidden
     * @param findings takes what is wrong with the table
     * @param intake takes the outcome of the rows
     */
    TableRows(
            RowCheck check,
            RepeatedHeadings repeated,
            TallyPart tally,
            int block,
            HiddenAmounts hidden,
            Findings findings,
            RowIntake intake) {
        ColumnLayout layout = check.layout();
        this.check = check;
        this.findings = findings;
        this.intake = intake;
        this.hidden = hidden;
        this.reader = new RowReader(check, repeated, tally, block);
        this.rows = new Rows(StandardCharsets.UTF_8, layout.size());
        this.units = new UnitsOfAmounts(check);
        this.notes = check.rules().notes(layout);
        this.merged = new MergedRows(check);
        this.keys = keys(layout);
        this.years = layout.year() == ColumnLayout.ABSENT
                ? null
                : new YearsBeside(check.rules(), layout, StandardCharsets.UTF_8, reader);
        this.filling = FillDown.find(check, repeated, tally, reader, StandardCharsets.UTF_8)
                .orElse(null);
    }

    /** Returns the text columns but for the period: a year is read correctly however the sheet shows the number. */
    private static Map<Column, Integer> keys(ColumnLayout layout) {
        Map<Column, Integer> keys = new EnumMap<>(Column.class);
        keys.putAll(layout.keys());
        keys.remove(Column.AMOUNT);
        keys.remove(Column.PERIOD);
        return keys;
    }

    /** Whether the rows so far could be read; after one that could not, the rest of the table is ignored. */
    boolean isReadable() {
        return isReadable;
    }

    /** Reads the next row, unless one before it could not be read. */
    void read(ReceivedRow row) {
        if (isReadable && hasFittingCells(row)) {
            merged.begin(row.number());
            List<Cell> cells = row.cells();
            List<String> inUnits = units.apply(cells, row.texts());
            List<String> shown =
                    TableTexts.withShownZeros(cells, TableTexts.withShownPeriod(cells, inUnits, check.layout()), keys);
            readTexts(row, years == null ? shown : years.combine(shown));
        }
    }

    /** Whether no cell is too long. A cell that is too long ends the reading of the table, as it does in a CSV file. */
    private boolean hasFittingCells(ReceivedRow row) {
        int max = check.rules().options().getMaxCellLength();
        if (row.texts().stream().anyMatch(text -> text.length() > max)) {
            fail(FileFlawException.ofLongCell(max).inRow(row.number()));
        }
        return isReadable;
    }

    private void fail(FileFlawException flaw) {
        findings.add(Hindrance.FILE, flaw.toProblem(check.file()));
        isReadable = false;
    }

    private void readTexts(ReceivedRow row, List<String> texts) {
        long number = row.number();
        try {
            Map<Column, Phrase> noKeys = findNoKeys(row.cells());
            List<String> filled = filling == null ? texts : filling.fill(number, texts);
            if (filling != null) {
                merged.addRow(number, texts, filled);
            }
            hidden.add(filled, row.isHidden());
            rows.set(number, filled);
            if (filling != null && filling.isGroup()) {
                reader.leaveOutGroup(number, texts);
            } else if (noKeys.isEmpty()) {
                reader.rows(rows);
            } else {
                reader.refuse(rows, noKeys);
            }
            noteOther(number, texts);
            if (filling != null) {
                noKeys.keySet().forEach(filling::forget);
            }
        } catch (FileFlawException e) {
            fail(e);
        }
        intake.take(reader.takeReports(), check, 0);
    }

    private Map<Column, Phrase> findNoKeys(List<Cell> cells) {
        Map<Column, Phrase> noKeys = TableTexts.findNoKeys(cells, keys);
        shownYears.findWhyNoKey(cells, check.layout().keys()).ifPresent(why -> noKeys.put(Column.PERIOD, why));
        return noKeys;
    }

    private void noteOther(long number, List<String> texts) {
        if (notes.isNote(texts)) {
            merged.addNote(number);
        } else if (filling != null
                && check.rules().totals().findLabel(check.layout(), texts).isTotal()) {
            merged.addTotal(number);
        }
    }

    /** Takes notice of merged cells below the headings, when all rows have been read. */
    void addMerged(MergedCells ofSheet) {
        merged.add(ofSheet);
    }

    /** The sums of the rows; empty where totals are not checked. */
    Optional<FileSums> findSums() {
        return reader.findSums();
    }

    /** Ends the rows, and reports merged cells. */
    void finish() {
        reader.end();
        intake.take(reader.takeReports(), check, 0);
        merged.columns().forEach(intake::dropEmpty);
        merged.toProblems().forEach(problem -> findings.add(Hindrance.CELLS, problem));
    }
}
