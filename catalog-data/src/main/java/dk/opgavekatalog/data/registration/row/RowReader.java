package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.finding.SlidAmounts;
import dk.opgavekatalog.data.registration.finding.SplitAmounts;
import dk.opgavekatalog.data.registration.finding.TotalColumnCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.registration.totalrow.TotalRowReader;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.model.language.Phrase;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of one file into a tally, column by column for many rows at a time, since processors run short loops over
 * similar data fastest. A correct row is registered; any other goes to {@link UnregisteredRows}. Not thread-safe.
 */
public final class RowReader implements RowHandler {

    private final ReadingRules rules;
    private final int columns;
    private final RowCells cells;
    private final AmountReader amounts;
    private final TallyPart tally;

    /** The number of the block of the rows, counted over all files of a reading. */
    private int block;

    /** Columns that are not read; their bytes must still be text. */
    private final int[] ignored;

    /** Columns without a heading. */
    private final int[] unheaded;

    /** Reads total rows; null where they are refused. */
    private final @Nullable TotalRowReader totals;

    /** The check of columns that are totals, or null when there is none. */
    private final @Nullable TotalColumnCheck totalColumns;

    /** Columns that are not read although they may tell rows apart. */
    private final UnreadColumns unread;

    private final SlidAmounts slid;

    /** Finds amounts that a comma splits; null where cells are separated by another sign. */
    private final @Nullable SplitAmounts split;

    /** What became of the rows that are not registered. */
    private final RowOutcome outcome;

    private final UnregisteredRows unregistered;
    private int rowsToSkip;

    /**
     * Makes a reader of rows.
     *
     * @param check examines the rows of the file
     * @param repeated knows the headings again further down
     * @param tally takes what the rows state
     * @param block the number of the first block
     */
    public RowReader(RowCheck check, RepeatedHeadings repeated, TallyPart tally, int block) {
        ColumnLayout layout = check.layout();
        this.block = block;
        this.rules = check.rules();
        this.columns = layout.size();
        this.tally = tally;
        this.outcome = new RowOutcome(
                tally, rules.options().isLenient() ? rules.options().getMaxProblems() : 0);
        this.cells = new RowCells(check, tally, block);
        this.amounts = cells.amounts();
        this.unread = new UnreadColumns(layout, tally.column(Column.PERIOD)::text);
        this.slid = check.slidAmounts();
        this.split = check.findSplitAmounts().orElse(null);
        this.totals = rules.options().isCheckingTotals() ? new TotalRowReader(check, tally) : null;
        this.totalColumns = layout.totals().isEmpty() ? null : check.totalColumns();
        this.unregistered = new UnregisteredRows(check, repeated, tally, cells, totals, outcome);
        this.unheaded = new int[layout.unheaded().size()];
        for (int i = 0; i < unheaded.length; i++) {
            unheaded[i] = layout.unheaded().get(i);
        }
        BitSet others = new BitSet();
        for (int c = 0; c < columns; c++) {
            others.set(c, !layout.isAmount(c) && !layout.keys().containsValue(c));
        }
        this.ignored = others.stream().toArray();
    }

    /** Begins a block. Its first rows are above the data and are left out. */
    void begin(int number, int rowsAbove) {
        block = number;
        rowsToSkip = rowsAbove;
    }

    /** Ends the rows of a block or table. */
    public void end() {
        outcome.end();
    }

    /** Returns the outcome of the rows since the last call. */
    public RowReports takeReports() {
        return outcome.take(amounts.takeMarks(), unread.take(), totals == null ? null : totals.takeReports());
    }

    /**
     * Refuses the only row. The cells in some columns cannot be keys whatever they say; the map tells what they should
     * be.
     */
    public void refuse(Rows row, Map<Column, Phrase> noKeys) {
        cells.read(row, 0, block);
        unregistered.refuse(row, 0, noKeys);
    }

    @Override
    public void rows(Rows rows) {
        int skipped = Math.min(rowsToSkip, rows.getSize());
        cells.read(rows, skipped, block);
        rowsToSkip -= skipped;
        for (int row = skipped; row < rows.getSize(); row++) {
            requireText(rows, row);
            if (!register(rows, row)) {
                handleUnregistered(rows, row);
            }
        }
    }

    @Override
    public boolean isComment(long line, List<String> texts) {
        return unregistered.isComment(line, texts);
    }

    /** Leaves a row out whose only cell holds for the rows below it. */
    public void leaveOutGroup(long line, List<String> texts) {
        outcome.leaveOutGroup(line, texts);
    }

    private void handleUnregistered(Rows rows, int row) {
        if (isBlank(rows, row)) {
            outcome.leaveOut(WhyLeftOut.BLANK);
        } else {
            unregistered.refuse(rows, row, Map.of());
        }
    }

    private void requireText(Rows rows, int row) {
        for (int column : ignored) {
            rows.requireText(row, column);
        }
    }

    private boolean register(Rows rows, int row) {
        int organisation = cells.organisations().number(row);
        int period = cells.periods().number(row);
        int unit = cells.units().number(row);
        int account = cells.accounts().number(row);
        boolean hasKeys = (organisation | cells.names().number(row) | period | unit | account) >= 0;
        if (!hasKeys || !amounts.isReadable(row) || hasExtraCell(rows, row)) {
            return false;
        }
        if (!amounts.isStated(row) && isBlank(rows, row)) {
            return false; // a mapping of units allows rows without accounts
        }
        if (!tally.isAllowed(account, unit)) {
            return false;
        }
        if (totalColumns != null && !totalColumns.agrees(rows, row, amounts.amounts(), amounts.offset(row))) {
            return false;
        }
        boolean isShort = rows.isShort(row);
        if ((isShort && slid.findColumn(rows.getTexts(row)).isPresent()) || (split != null && split.isIn(rows, row))) {
            return false;
        }
        if (!cells.hasPeriodsOfHeadings()) {
            tally.add(tally.statement(organisation, period), account, unit, amounts.amounts(), amounts.offset(row));
        } else if (!addPeriods(row, organisation, unit, account)) {
            return false;
        }
        if (isShort) {
            outcome.addShort(rows.getLine(row), slid.missesAmount(rows.getTexts(row)));
        }
        unread.look(rows, row, period);
        if (totals != null) {
            totals.add(organisation, period, unit, account, amounts.amounts(), amounts.offset(row));
        }
        if (cells.names().isColumn()) {
            addName(rows, row);
        }
        return true;
    }

    /** Adds what a row states for each of its periods; false when one of them is refused. */
    private boolean addPeriods(int row, int organisation, int unit, int account) {
        for (int part = 0; part < cells.parts(); part++) {
            if (cells.periods(part).number(row) < 0) {
                return false;
            }
        }
        int offset = amounts.offset(row);
        int added = 0;
        for (int part = 0; part < cells.parts(); part++) {
            if (amounts.isStated(row, part)) {
                int statement =
                        tally.statement(organisation, cells.periods(part).number(row));
                added++;
                tally.add(
                        statement,
                        account,
                        unit,
                        amounts.amounts(),
                        offset + part * rules.measures().size());
            }
        }
        tally.countAsOne(added);
        return true;
    }

    /** The sums of the rows of the file that were read here; empty where totals are not checked. */
    public Optional<FileSums> findSums() {
        return totals == null ? Optional.empty() : Optional.of(totals.sums());
    }

    private void addName(Rows rows, int row) {
        int organisation = cells.organisations().number(row);
        int number = cells.names().number(row);
        if (tally.isNewName(organisation, number)) {
            // As this row spells it; what another thread has read so far must not matter.
            String name = rules.organisationName(rows.getText(row, cells.names().column()))
                    .text();
            if (!name.isBlank()) {
                outcome.addName(new NameReport(rows.getLine(row), organisation, name));
            }
        }
    }

    /** Whether a cell without a heading is not empty. */
    private boolean hasExtraCell(Rows rows, int row) {
        for (int c : unheaded) {
            if (!CellText.strip(rows.getText(row, c)).isEmpty()) {
                return true;
            }
        }
        for (int c = columns; c < rows.getCells(row); c++) {
            if (!CellText.strip(rows.getText(row, c)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Rows rows, int row) {
        return rows.getTexts(row).stream().allMatch(cell -> CellText.strip(cell).isEmpty());
    }
}
