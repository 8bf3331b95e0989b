package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.registration.finding.CommentRows;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.finding.RowReport;
import dk.opgavekatalog.data.registration.finding.TotalColumnCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.PeriodColumns;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.data.registration.rule.OtherTableRows;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.KeyColumn;
import dk.opgavekatalog.data.registration.tally.RefusedTally;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.registration.totalrow.TotalRowReader;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of one file into a tally, column by column for many rows at a time, since processors run short loops over
 * similar data fastest. A correct row is registered; any other is kept as it is, for {@link RowCheck} to examine. Not
 * thread-safe.
 */
public final class RowReader implements RowHandler {

    private static final Phrase NO_HEADINGS = Phrase.of(
            "; er rækken ingen overskrifter, så ret den eller slet den",
            "; if the row is no headings, correct or delete it");

    /** The meaning of all cells of a column that is absent. */
    private static final CellMeaning NOTHING = CellMeaning.of("");

    private final RowCheck check;
    private final ReadingRules rules;
    private final ColumnLayout layout;
    private final int columns;
    private final AmountReader amounts;
    private final RepeatedHeadings repeated;
    private final TallyPart tally;

    /** The number of the block of the rows, counted over all files of a reading. */
    private int block;

    private final KeyCells organisations;
    private final KeyCells names;
    private final KeyCells periods;

    /** The keys of each period that headings say; none where rows say their periods. */
    private final KeyCells[] periodsOfHeadings;

    private final KeyCells units;
    private final KeyCells accounts;

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

    /** What became of the rows that are not registered. */
    private final RowOutcome outcome;

    private final NoteRows noteRows;
    private final OtherTableRows otherTables;
    private final CommentRows commentRows;
    private int rowsToSkip;

    public RowReader(RowCheck check, RepeatedHeadings repeated, TallyPart tally, int block) {
        this.block = block;
        this.check = check;
        this.rules = check.rules();
        this.layout = check.layout();
        this.columns = layout.size();
        this.repeated = repeated;
        this.tally = tally;
        this.outcome = new RowOutcome(
                tally, rules.options().isLenient() ? rules.options().getMaxProblems() : 0);
        this.commentRows = new CommentRows(check);
        this.noteRows = rules.notes(layout);
        this.otherTables = new OtherTableRows(rules, layout);
        this.amounts = new AmountReader(rules.measures(), layout, check.format(), tally.column(Column.MEASURE));
        this.organisations = keys(
                Column.ORGANISATION,
                CellMeaning.ofName(
                        rules.options().getOrganisation().map(o -> o.getId()).orElse("")));
        this.names = keys(Column.ORGANISATION_NAME, NOTHING);
        this.periodsOfHeadings = periodsOfHeadings();
        this.periods = periodsOfHeadings.length == 0
                ? keys(
                        Column.PERIOD,
                        CellMeaning.of(rules.options()
                                .getPeriod()
                                .map(Object::toString)
                                .orElse("")))
                : periodsOfHeadings[0];
        this.units =
                keys(Column.UNIT, rules.options().getUnit().map(rules::unit).orElse(NOTHING));
        this.accounts = keys(Column.ACCOUNT, NOTHING);
        this.unread = new UnreadColumns(layout, tally.column(Column.PERIOD)::text);
        this.totals = rules.options().isCheckingTotals() ? new TotalRowReader(check, tally) : null;
        this.totalColumns = layout.totals().isEmpty() ? null : check.totalColumns();
        this.unheaded = new int[layout.unheaded().size()];
        for (int i = 0; i < unheaded.length; i++) {
            unheaded[i] = layout.unheaded().get(i);
        }
        BitSet unread = new BitSet();
        for (int c = 0; c < columns; c++) {
            unread.set(c, !layout.isAmount(c) && !layout.keys().containsValue(c));
        }
        this.ignored = unread.stream().toArray();
    }

    private KeyCells keys(Column column, CellMeaning constant) {
        boolean isYears = column == Column.PERIOD && layout.hasYears();
        KeyColumn keys = isYears ? tally.years() : tally.column(column);
        return layout.has(column) ? KeyCells.of(keys, layout.of(column)) : KeyCells.ofAll(keys, constant, block);
    }

    private KeyCells[] periodsOfHeadings() {
        return layout.periods().stream()
                .map(PeriodColumns::period)
                .map(period -> layout.has(Column.PERIOD)
                        ? KeyCells.of(tally.newMonths(period), layout.of(Column.PERIOD))
                        : KeyCells.ofAll(tally.column(Column.PERIOD), rules.period(period, false), block))
                .toArray(KeyCells[]::new);
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
        readCells(row, 0);
        refuse(row, 0, noKeys);
    }

    /** Reads the cells of the rows from one on; names in rows above it are no spellings. */
    private void readCells(Rows rows, int from) {
        organisations.read(rows, from, block);
        names.read(rows, from, block);
        periods.read(rows, from, block);
        for (int part = 1; part < periodsOfHeadings.length; part++) {
            periodsOfHeadings[part].read(rows, from, block);
        }
        units.read(rows, from, block);
        accounts.read(rows, from, block);
        amounts.read(rows);
    }

    @Override
    public void rows(Rows rows) {
        int skipped = Math.min(rowsToSkip, rows.getSize());
        readCells(rows, skipped);
        rowsToSkip -= skipped;
        for (int row = skipped; row < rows.getSize(); row++) {
            requireText(rows, row);
            if (!register(rows, row)) {
                handleUnregistered(rows, row);
            }
        }
    }

    @Override
    public boolean isComment(long line, List<String> cells) {
        List<String> plain = new ArrayList<>(cells);
        plain.set(0, cells.get(0).substring(1));
        if (repeated.isHeadings(plain) || !commentRows.isRow(cells)) {
            return true;
        }
        countRefused(part -> TallyPart.NO_STATEMENT, handler -> commentRows.readAmounts(cells, handler::amount));
        report(RowReport.ofComment(line, cells));
        return false;
    }

    /** Leaves a row out whose only cell holds for the rows below it. */
    public void leaveOutGroup(long line, List<String> cells) {
        outcome.leaveOutGroup(line, cells);
    }

    private void handleUnregistered(Rows rows, int row) {
        if (isBlank(rows, row)) {
            outcome.leaveOut(WhyLeftOut.BLANK);
        } else {
            refuse(rows, row, Map.of());
        }
    }

    private void requireText(Rows rows, int row) {
        for (int column : ignored) {
            rows.requireText(row, column);
        }
    }

    private boolean register(Rows rows, int row) {
        int organisation = organisations.number(row);
        int period = periods.number(row);
        int unit = units.number(row);
        int account = accounts.number(row);
        boolean hasKeys = (organisation | names.number(row) | period | unit | account) >= 0;
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
        if (periodsOfHeadings.length == 0) {
            tally.add(tally.statement(organisation, period), account, unit, amounts.amounts(), amounts.offset(row));
        } else if (!addPeriods(row, organisation, unit, account)) {
            return false;
        }
        unread.look(rows, row, period);
        if (totals != null) {
            totals.add(organisation, period, unit, account, amounts.amounts(), amounts.offset(row));
        }
        if (names.isColumn()) {
            addName(rows, row);
        }
        return true;
    }

    /** Adds what a row states for each of its periods; false when one of them is refused. */
    private boolean addPeriods(int row, int organisation, int unit, int account) {
        for (KeyCells period : periodsOfHeadings) {
            if (period.number(row) < 0) {
                return false;
            }
        }
        int offset = amounts.offset(row);
        int added = 0;
        for (int part = 0; part < periodsOfHeadings.length; part++) {
            if (amounts.isStated(row, part)) {
                int statement = tally.statement(organisation, periodsOfHeadings[part].number(row));
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
        int organisation = organisations.number(row);
        int number = names.number(row);
        if (tally.isNewName(organisation, number)) {
            // As this row spells it; what another thread has read so far must not matter.
            String name =
                    rules.organisationName(rows.getText(row, names.column())).text();
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

    /**
     * Adds the row to the refused amounts and keeps it for a report, unless it is a total or a note that is left out.
     */
    private void refuse(Rows rows, int row, Map<Column, Phrase> noKeys) {
        List<String> cells = rows.getTexts(row);
        if (repeated.isLeftOut(rows.getLine(row), cells, amounts.isStated(row))) {
            outcome.leaveOutRepeated(rows.getLine(row), repeated.isHeadings(cells));
            return;
        }
        if (noKeys.isEmpty() && noteRows.isNote(cells)) {
            outcome.leaveOutNote(rows.getLine(row), cells);
            return;
        }
        if (totals != null
                && totals.takeUnlessRefused(
                        rows.getLine(row),
                        cells,
                        noKeys.keySet(),
                        organisations.number(row),
                        periods.number(row),
                        units.number(row),
                        accounts.number(row))) {
            outcome.leaveOut(WhyLeftOut.TOTAL);
            return;
        }
        if (noKeys.isEmpty() && !amounts.isStated(row) && otherTables.isLikely(cells)) {
            throw RepeatedHeadings.otherHeadings(rows.getLine(row), cells, NO_HEADINGS);
        }
        boolean canHaveStatement = !noKeys.containsKey(Column.ORGANISATION) && !noKeys.containsKey(Column.PERIOD);
        int organisation = canHaveStatement ? organisations.number(row) : TallyPart.NO_STATEMENT;
        countRefused(
                part -> {
                    int period = (part == 0 ? periods : periodsOfHeadings[part]).number(row);
                    return organisation >= 0 && period >= 0
                            ? tally.statement(organisation, period)
                            : TallyPart.NO_STATEMENT;
                },
                handler -> amounts.readEach(row, cells, handler));
        report(new RowReport(rows.getLine(row), cells, noKeys));
    }

    private void report(RowReport report) {
        check.findFaults(report).forEach(blame -> outcome.addFault(report.line(), blame));
        outcome.list(report);
    }

    /**
     * Counts a refused row and what it states.
     *
     * @param statements gives the number of the statement of each of its periods, or {@link TallyPart#NO_STATEMENT}
     * @param readAmounts hands over its amounts that can be read; false when there is none
     */
    private void countRefused(IntUnaryOperator statements, Predicate<AmountReader.AmountHandler> readAmounts) {
        int count = rules.measures().size();
        Set<RefusedTally> stated = new LinkedHashSet<>();
        boolean hasAmounts = readAmounts.test((slot, units) -> {
            RefusedTally refused = tally.refused(statements.applyAsInt(slot / count));
            refused.add(slot % count, units);
            stated.add(refused);
            tally.addFound(slot % count, units);
            if (totals != null) {
                totals.addRefused(slot, units);
            }
        });
        stated.forEach(refused -> refused.addRow(true));
        if (!hasAmounts) {
            tally.refused(statements.applyAsInt(0)).addRow(false);
        }
        tally.addRefusedRow();
        if (totals != null) {
            totals.endRefused();
        }
        outcome.leaveOut(WhyLeftOut.REFUSED);
    }
}
