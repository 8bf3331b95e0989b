package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.HeadingSearch;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.MergedRanges;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.HiddenPart;
import dk.opgavekatalog.data.registration.row.FillDown;
import dk.opgavekatalog.data.registration.row.HiddenAmounts;
import dk.opgavekatalog.data.registration.row.RowIntake;
import dk.opgavekatalog.data.registration.row.RowReader;
import dk.opgavekatalog.data.registration.row.YearsBeside;
import dk.opgavekatalog.data.registration.rule.FillRule;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.ChosenSheet;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.data.table.SheetChoice;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.language.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one table of a {@link RowSource} into a tally. */
final class TableReading implements RowSource.RowReceiver {

    private final ReadingRules rules;
    private final Findings findings;
    private final RecognitionNotes notes;
    private final RowIntake intake;
    private final TallyPart tally;

    /** The number of the table among the blocks of a reading. */
    private final int block;

    private final AmountFormat format;
    private final TableTexts tableTexts;
    private final ShownYears shownYears = new ShownYears();
    private final HeadingSearch search;

    /** Looks for the headings of a sheet that may be read, and the last row of it that was looked at. */
    private HeadingSearch probe;

    private long probed;

    /** The name of the table, with that of a sheet that was chosen by what it holds. */
    private String name;

    private Rows rows = new Rows(StandardCharsets.UTF_8, 0);
    private @Nullable RowReader reader;
    private @Nullable RowCheck check;
    private @Nullable FillDown filling;
    private @Nullable YearsBeside years;
    private boolean isReadable = true;

    /** The columns whose cells are texts, with the index of each. */
    private Map<Column, Integer> keys = Map.of();

    /** Whether the search for headings is over. */
    private boolean isSearched;

    /** The rows among which the headings are searched, to be read when they stand below the row that is chosen. */
    private final List<SearchedRow> searched = new ArrayList<>();

    private record SearchedRow(long number, List<Cell> cells, List<String> texts) {}

    private long lastRow;
    private boolean isHiddenRow;
    private long hiddenRows;
    private final BitSet hiddenColumns = new BitSet();
    private final List<HiddenPart> hiddenSheets = new ArrayList<>();
    private @Nullable HiddenAmounts hidden;
    private @Nullable MergedRanges merged;
    private @Nullable NoteRows notesOfTable;

    /** The rows that are totals, noted where cells are filled down: their empty cells are not filled. */
    private final Set<Long> totalRows = new HashSet<>();

    /** The rows that are notes: their cells are merged for the eye alone. */
    private final Set<Long> noteRows = new HashSet<>();

    private Phrase hint = Phrase.same("");

    TableReading(
            String name,
            ReadingRules rules,
            Findings findings,
            RecognitionNotes notes,
            RowIntake intake,
            TallyPart tally,
            int block) {
        this.notes = notes;
        this.name = name;
        this.rules = rules;
        this.findings = findings;
        this.intake = intake;
        this.tally = tally;
        this.block = block;
        this.format = rules.amountFormat(';');
        this.tableTexts = new TableTexts(format.decimalSign());
        this.search = new HeadingSearch(rules.headings(), rules.options().getRowOfHeadings());
        this.probe = search;
        this.probed = Long.MAX_VALUE;
    }

    @Override
    public void row(long number, List<Cell> cells) {
        if (!isReadable) {
            return;
        }
        List<String> texts = tableTexts.of(cells);
        if (!isSearched) {
            lookForHeadings(new SearchedRow(number, cells, texts));
        } else {
            hiddenRows += isHiddenRow ? 1 : 0;
            read(number, cells, texts);
        }
    }

    private void read(long number, List<Cell> cells, List<String> texts) {
        if (reader != null && check != null && hasFittingCells(number, texts)) {
            lastRow = number;
            List<String> inUnits = new UnitsOfAmounts(check).apply(cells, texts);
            List<String> shown =
                    TableTexts.withShownZeros(cells, TableTexts.withShownPeriod(cells, inUnits, check.layout()), keys);
            readRow(number, cells, years == null ? shown : years.combine(shown), reader, check);
        }
    }

    private void readRow(long number, List<Cell> cells, List<String> texts, RowReader ofRows, RowCheck ofRefusedRows) {
        try {
            Map<Column, Phrase> noKeys = TableTexts.findNoKeys(cells, keys);
            shownYears
                    .findWhyNoKey(cells, ofRefusedRows.layout().keys())
                    .ifPresent(why -> noKeys.put(Column.PERIOD, why));
            List<String> filled = filling == null ? texts : filling.fill(number, texts);
            if (filling != null && merged != null) {
                merged.addRow(number, texts, filled);
            }
            if (hidden != null) {
                hidden.add(filled, isHiddenRow);
            }
            rows.set(number, filled);
            if (filling != null && filling.isGroup()) {
                ofRows.leaveOutGroup(number, texts);
            } else if (noKeys.isEmpty()) {
                ofRows.rows(rows);
            } else {
                ofRows.refuse(rows, noKeys);
            }
            noteOther(number, texts, ofRefusedRows);
            if (filling != null) {
                noKeys.keySet().forEach(filling::forget);
            }
        } catch (FileFlawException e) {
            findings.add(Hindrance.FILE, e.toProblem(name));
            isReadable = false;
        }
        intake.take(ofRows.takeReports(), ofRefusedRows, 0);
    }

    private void noteOther(long number, List<String> texts, RowCheck ofRefusedRows) {
        ColumnLayout layout = ofRefusedRows.layout();
        if (notesOfTable != null && notesOfTable.isNote(texts)) {
            noteRows.add(number);
        } else if (filling != null && rules.totals().findLabel(layout, texts).isTotal()) {
            totalRows.add(number);
        }
    }

    @Override
    public void hiddenRow(long number, List<Cell> cells) {
        isHiddenRow = true;
        row(number, cells);
        isHiddenRow = false;
    }

    @Override
    public void hiddenColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    @Override
    public void hiddenSheet(String sheet, Optional<Long> count) {
        hiddenSheets.add(HiddenPart.builder()
                .kind(HiddenPart.HiddenKind.SHEET)
                .name(sheet)
                .rowCount(count)
                .build());
    }

    @Override
    public void unreadSheet(String sheet) {
        notes.file().addUnreadSheets(sheet);
    }

    @Override
    public boolean hasHeadings(long number, List<Cell> cells) {
        if (number <= probed) {
            probe = new HeadingSearch(rules.headings(), rules.options().getRowOfHeadings());
        }
        probed = number;
        List<String> texts = tableTexts.ofHeadings(cells);
        boolean isBlank = texts.stream().allMatch(text -> CellText.strip(text).isEmpty());
        return !isBlank
                && probe.look(number, texts)
                && probe.isFound()
                && probe.findRow()
                        .filter(row -> rules.headings().isComplete(row.cells()))
                        .isPresent();
    }

    @Override
    public void sheet(ChosenSheet sheet) {
        notes.sheet(sheet);
        if (sheet.getChoice() == SheetChoice.HEADINGS) {
            name = name + " [" + sheet.getName() + "]";
        }
    }

    @Override
    public void hint(Phrase what) {
        hint = Phrase.same("; ").plus(what);
    }

    @Override
    public void merged(MergedCells ofSheet) {
        boolean isInTotal = ofSheet.getFirstRow() == ofSheet.getLastRow() && totalRows.contains(ofSheet.getFirstRow());
        if (merged != null
                && !isInTotal
                && !noteRows.contains(ofSheet.getFirstRow())
                && ofSheet.getFirstRow() > rowOfHeadings()
                && ofSheet.getFirstRow() <= lastRow) {
            merged.add(ofSheet);
        }
    }

    /** The number of hidden rows that were read. */
    long hiddenRows() {
        return hiddenRows;
    }

    /** What the table hides. */
    private List<HiddenPart> hiddenParts() {
        List<HiddenPart> parts = new ArrayList<>(hidden == null ? List.of() : hidden.toParts());
        parts.addAll(hiddenSheets);
        return parts;
    }

    /** The place of the headings, when the table can be read by them. */
    Optional<FilePosition> findHeadings() {
        return check == null ? Optional.empty() : Optional.of(FilePosition.of(name, rowOfHeadings()));
    }

    /** The row of the headings; 0 when all rows are blank. */
    private long rowOfHeadings() {
        return search.findRow().map(TableRow::number).orElse(0L);
    }

    /** The sums of the rows of the table; empty where totals are not checked. */
    Optional<FileSums> findSums() {
        return reader == null ? Optional.empty() : reader.findSums();
    }

    /** Reports a table without headings, merged cells, and what is hidden. */
    void finish() {
        if (!isSearched) {
            readHeadings();
        }
        if (reader != null && check != null) {
            reader.end();
            intake.take(reader.takeReports(), check, 0);
        }
        if (merged != null) {
            merged.columns().forEach(intake::dropEmpty);
            merged.toProblems().forEach(problem -> findings.add(Hindrance.CELLS, problem));
        }
        notes.file().addAllHidden(hiddenParts());
    }

    private void lookForHeadings(SearchedRow row) {
        boolean isBlank =
                row.texts().stream().allMatch(text -> CellText.strip(text).isEmpty());
        if (isBlank) {
            return;
        }
        searched.add(row);
        if (search.look(row.number(), tableTexts.ofHeadings(row.cells()))) {
            readHeadings();
        }
    }

    /** Makes everything ready to read the rows below the headings, or reports what is wrong with them. */
    private void readHeadings() {
        isSearched = true;
        List<String> headings = search.findRow().map(TableRow::cells).orElse(List.of());
        Optional<ColumnLayout> found = layout(Math.max(1, rowOfHeadings()), headings);
        if (found.isEmpty()) {
            return;
        }
        notes.above(search.getRowsAbove());
        notes.rowsOfHeadings(search.getRowsOfHeadings());
        ColumnLayout layout = found.get();
        RepeatedHeadings repeated = RepeatedHeadings.of(
                rules.headings(), search.getRowsOfHeadings(), search.getRowsAbove(), Optional.empty());
        keys = keys(layout);
        RowCheck ofRows = new RowCheck(name, rules, layout, format);
        new RowsAbove(ofRows, findings).requireTitles(search.getRowsAbove(), rowOfHeadings());
        new MoneyUnitCheck(ofRows, findings).require(search.getRowsAbove(), rowOfHeadings());
        if (!search.getRowsAbove().isEmpty()) {
            new TitleClaims(ofRows, findings).require(search.getRowsAbove());
        }
        RowReader ofTable = new RowReader(ofRows, repeated, tally, block);
        check = ofRows;
        rows = new Rows(StandardCharsets.UTF_8, headings.size());
        reader = ofTable;
        notesOfTable = rules.notes(layout);
        merged = new MergedRanges(name, mergeable(layout));
        hidden = new HiddenAmounts(ofRows, hiddenColumns);
        years = layout.year() == ColumnLayout.ABSENT
                ? null
                : new YearsBeside(rules, layout, StandardCharsets.UTF_8, ofTable);
        filling = FillDown.find(ofRows, repeated, tally, ofTable, StandardCharsets.UTF_8)
                .orElse(null);
        for (SearchedRow row : searched) {
            if (isReadable && row.number() > rowOfHeadings()) {
                read(row.number(), row.cells(), row.texts());
            }
        }
        searched.clear();
    }

    private Optional<ColumnLayout> layout(long number, List<String> headings) {
        LayoutCheck layoutCheck = LayoutCheck.of(rules, findings, notes);
        Optional<Long> told = rules.options().getRowOfHeadings();
        if (headings.isEmpty() && told.isPresent()) {
            findings.add(Hindrance.HEADINGS, HeadingSearch.nothingIn(told.get()).toProblem(name));
            return Optional.empty();
        }
        return layoutCheck
                .layout(headings, FilePosition.of(name, number), Optional::empty, hint)
                .filter(found -> layoutCheck.isTheOnly(name, search.findOther(), number));
    }

    /** Returns the columns in which merged cells matter, and those that can be filled down. */
    private MergedRanges.MergeableColumns mergeable(ColumnLayout layout) {
        FillRule rule = FillRule.of(rules, layout);
        Set<Integer> filled = new HashSet<>();
        Map<Integer, Column> fillable = new HashMap<>();
        layout.keys().forEach((column, number) -> {
            if (column != Column.AMOUNT && rules.options().getFillDown().contains(column)) {
                filled.add(number);
            }
            if (column != Column.AMOUNT && rule.canFill(number)) {
                fillable.put(number, column);
            }
        });
        return new MergedRanges.MergeableColumns(layout.size(), layout::heading, layout::isRead, filled, fillable);
    }

    /** Returns the text columns but for the period: a year is read correctly however the sheet shows the number. */
    private static Map<Column, Integer> keys(ColumnLayout layout) {
        Map<Column, Integer> keys = new EnumMap<>(Column.class);
        keys.putAll(layout.keys());
        keys.remove(Column.AMOUNT);
        keys.remove(Column.PERIOD);
        return keys;
    }

    /** Whether no cell is too long. A cell that is too long ends the reading of the table, as it does in a CSV file. */
    private boolean hasFittingCells(long number, List<String> texts) {
        int max = rules.options().getMaxCellLength();
        if (texts.stream().anyMatch(text -> text.length() > max)) {
            findings.add(
                    Hindrance.FILE,
                    FileFlawException.ofLongCell(max).inRow(number).toProblem(name));
            isReadable = false;
        }
        return isReadable;
    }
}
