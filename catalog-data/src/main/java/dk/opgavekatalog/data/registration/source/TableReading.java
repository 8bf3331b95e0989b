package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.csv.HeadingSearch;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.row.RowIntake;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one table of a {@link RowSource} into a tally: finds its headings, and hands the rows below them on. */
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
    private final SheetProbe probe;
    private final HeadingSearch search;
    private final TableHiding hiding = new TableHiding();

    /** The name of the table, with that of a sheet that was chosen by what it holds. */
    private String name;

    /** Whether the search for headings is over. */
    private boolean isSearched;

    /** The rows among which the headings are searched, to be read when they stand below the row that is chosen. */
    private final List<ReceivedRow> searched = new ArrayList<>();

    /** Reads the rows below the headings; null before these are found, and when they cannot be read. */
    private @Nullable TableRows below;

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
        this.probe = new SheetProbe(rules.headings(), rules.options().getRowOfHeadings());
    }

    @Override
    public void row(long number, List<Cell> cells) {
        receive(number, cells, false);
    }

    @Override
    public void hiddenRow(long number, List<Cell> cells) {
        receive(number, cells, true);
    }

    private void receive(long number, List<Cell> cells, boolean isHidden) {
        if (below != null && !below.isReadable()) {
            return;
        }
        ReceivedRow row = new ReceivedRow(number, cells, tableTexts.of(cells), isHidden);
        if (!isSearched) {
            lookForHeadings(row);
            return;
        }
        if (isHidden) {
            hiding.countRow();
        }
        if (below != null) {
            below.read(row);
        }
    }

    @Override
    public void hiddenColumns(int first, int last) {
        hiding.addColumns(first, last);
    }

    @Override
    public void hiddenSheet(String sheet, Optional<Long> count) {
        hiding.addSheet(sheet, count);
    }

    @Override
    public void unreadSheet(String sheet) {
        notes.file().addUnreadSheets(sheet);
    }

    @Override
    public boolean hasHeadings(long number, List<Cell> cells) {
        return probe.hasHeadings(number, tableTexts.ofHeadings(cells));
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
        if (below != null && ofSheet.getFirstRow() > rowOfHeadings()) {
            below.addMerged(ofSheet);
        }
    }

    /** The number of hidden rows that were read. */
    long hiddenRows() {
        return hiding.rows();
    }

    /** The place of the headings, when the table can be read by them. */
    Optional<FilePosition> findHeadings() {
        return below == null ? Optional.empty() : Optional.of(FilePosition.of(name, rowOfHeadings()));
    }

    /** The row of the headings; 0 when all rows are blank. */
    private long rowOfHeadings() {
        return search.findRow().map(TableRow::number).orElse(0L);
    }

    /** The sums of the rows of the table; empty where totals are not checked. */
    Optional<FileSums> findSums() {
        return below == null ? Optional.empty() : below.findSums();
    }

    /** Reports a table without headings, merged cells, and what is hidden. */
    void finish() {
        if (!isSearched) {
            readHeadings();
        }
        if (below != null) {
            below.finish();
        }
        notes.file().addAllHidden(hiding.toParts());
    }

    private void lookForHeadings(ReceivedRow row) {
        if (row.isBlank()) {
            return;
        }
        searched.add(row);
        if (search.look(row.number(), tableTexts.ofHeadings(row.cells()))) {
            readHeadings();
        }
    }

    /** Reads the rows below the headings that were looked at, or reports what is wrong with the headings. */
    private void readHeadings() {
        isSearched = true;
        List<String> headings = search.findRow().map(TableRow::cells).orElse(List.of());
        Optional<ColumnLayout> layout = findLayout(Math.max(1, rowOfHeadings()), headings);
        if (layout.isPresent()) {
            TableRows rows = rowsBelow(new RowCheck(name, rules, layout.get(), format, Optional.empty()));
            below = rows;
            for (ReceivedRow row : searched) {
                if (row.number() > rowOfHeadings()) {
                    rows.read(row);
                }
            }
        }
        searched.clear();
    }

    private TableRows rowsBelow(RowCheck check) {
        TableHead head =
                new TableHead(rowOfHeadings(), search.getRowsOfHeadings(), search.getRowsAbove(), Optional.empty());
        head.note(notes);
        head.check(check, findings);
        return new TableRows(check, head.repeated(rules), tally, block, hiding.addUp(check), findings, intake);
    }

    private Optional<ColumnLayout> findLayout(long number, List<String> headings) {
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
}
