package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.csv.HeadingSearch;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.ChosenSheet;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.data.table.SheetChoice;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the rows of a {@link RowSource}, looks for the headings, and hands the rows below them on. Not thread-safe. */
final class SourceRows<C extends Enum<C>> implements RowSource.RowReceiver {

    private final String name;
    private final RecordTable<C> table;
    private final RecognitionNotes recognised;
    private final RecordHeadings<C> headings;
    private final Optional<Long> told;
    private final HeadingSearch search;

    /** The rows among which the headings are searched. */
    private final List<Line> searched = new ArrayList<>();

    private boolean isSearched;
    private Phrase hint = Phrase.same("");

    /**
     * Makes a receiver.
     *
     * @param name the name of the table
     * @param table takes the headings and the rows
     * @param recognised takes what is recognised
     * @param headings the known headings
     * @param told the row of the headings; when empty, it is looked for
     */
    SourceRows(
            String name,
            RecordTable<C> table,
            RecognitionNotes recognised,
            RecordHeadings<C> headings,
            Optional<Long> told) {
        this.name = name;
        this.table = table;
        this.recognised = recognised;
        this.headings = headings;
        this.told = told;
        this.search = new HeadingSearch(headings, told);
    }

    @Override
    public void row(long number, List<Cell> cells) {
        take(new Line(number, cells, false));
    }

    @Override
    public void hiddenRow(long number, List<Cell> cells) {
        take(new Line(number, cells, true));
    }

    @Override
    public void hint(Phrase what) {
        hint = Phrase.same("; ").plus(what);
    }

    @Override
    public boolean hasHeadings(long number, List<Cell> cells) {
        return (told.isEmpty() || told.get() == number) && headings.isComplete(new Line(number, cells, false).texts());
    }

    @Override
    public void sheet(ChosenSheet sheet) {
        recognised.sheet(sheet);
        if (sheet.getChoice() == SheetChoice.HEADINGS) {
            table.rename(name + " [" + sheet.getName() + "]");
        }
    }

    @Override
    public void unreadSheet(String sheet) {
        recognised.file().addUnreadSheets(sheet);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        table.hidden().addColumns(first, last);
    }

    @Override
    public void hiddenSheet(String sheet, Optional<Long> count) {
        table.hidden().addSheet(sheet, count);
    }

    @Override
    public void merged(MergedCells merged) {
        table.merged(merged);
    }

    private void take(Line line) {
        if (isSearched) {
            table.take(line);
            return;
        }
        searched.add(line);
        if (!line.isBlank() && search.look(line.number(), line.texts())) {
            begin();
        }
    }

    private void begin() {
        isSearched = true;
        long row = search.findRow().map(TableRow::number).orElse(1L);
        table.begin(
                search.findRow().map(TableRow::cells).orElse(List.of()),
                row,
                search.getRowsAbove(),
                search.findOther(),
                Optional::empty,
                hint);
        searched.stream().filter(line -> line.number() > row).forEach(table::take);
        searched.clear();
    }

    /** Reads the headings of a table that ended before they were found. */
    void finish() {
        if (!isSearched) {
            if (told.isPresent() && search.findRow().isEmpty()) {
                throw HeadingSearch.nothingIn(told.get());
            }
            begin();
        }
    }
}
