package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.HeadingSearch;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one table of a {@link RowSource} into a tally. */
final class TableReading implements RowSource.RowReceiver {

    private final String name;
    private final ReadingRules rules;
    private final Findings findings;
    private final RecognitionNotes notes;
    private final RowIntake intake;
    private final TallyPart tally;

    /** The number of the table among the blocks of a reading. */
    private final int block;

    private final AmountFormat format;
    private final HeadingSearch search;

    private Rows rows = new Rows(StandardCharsets.UTF_8, 0);
    private @Nullable RowReader reader;
    private @Nullable RowCheck check;
    private @Nullable FillDown filling;
    private boolean isReadable = true;

    /** The columns whose cells are texts, with the index of each. */
    private Map<Column, Integer> keys = Map.of();

    /** Whether the search for headings is over. */
    private boolean isSearched;

    /** The rows among which the headings are searched, to be read when they stand below the row that is chosen. */
    private final List<SearchedRow> searched = new ArrayList<>();

    private record SearchedRow(long number, List<Cell> cells, List<String> texts) {}

    private long lastRow;
    private long hiddenRows;
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
        this.search = new HeadingSearch(rules.headings(), rules.options().getRowOfHeadings());
    }

    @Override
    public void row(long number, List<Cell> cells) {
        if (!isReadable) {
            return;
        }
        List<String> texts = cells.stream().map(this::text).toList();
        if (!isSearched) {
            lookForHeadings(new SearchedRow(number, cells, texts));
        } else {
            read(number, cells, texts);
        }
    }

    private void read(long number, List<Cell> cells, List<String> texts) {
        if (reader != null && check != null && hasFittingCells(number, texts)) {
            lastRow = number;
            readRow(number, cells, withShownPeriod(cells, texts, check.layout()), reader, check);
        }
    }

    /** A date of which the table shows the year or the month alone is that year or month in the column of periods. */
    private static List<String> withShownPeriod(List<Cell> cells, List<String> texts, ColumnLayout layout) {
        int column = layout.of(Column.PERIOD);
        if (column < 0 || column >= cells.size() || !(cells.get(column) instanceof Cell.StringCell date)) {
            return texts;
        }
        return date.findShownPeriod()
                .map(shown -> {
                    List<String> changed = new ArrayList<>(texts);
                    changed.set(column, shown);
                    return List.copyOf(changed);
                })
                .orElse(texts);
    }

    private void readRow(long number, List<Cell> cells, List<String> texts, RowReader ofRows, RowCheck ofRefusedRows) {
        try {
            Map<Column, Phrase> noKeys = noKeys(cells);
            rows.set(number, filling == null ? texts : filling.fill(number, texts));
            if (noKeys.isEmpty()) {
                ofRows.rows(rows);
            } else {
                ofRows.refuse(rows, noKeys);
            }
            if (filling != null) {
                noKeys.keySet().forEach(filling::forget);
            }
        } catch (FileFlawException e) {
            findings.add(Hindrance.FILE, e.toProblem(name));
            isReadable = false;
        }
        intake.take(ofRows.takeReports(), ofRefusedRows, 0);
    }

    @Override
    public void hiddenRow(long number, List<Cell> cells) {
        hiddenRows += isSearched ? 1 : 0;
        row(number, cells);
    }

    @Override
    public void hint(Phrase what) {
        hint = Phrase.same("; ").plus(what);
    }

    /** Refuses merged cells: a row whose organisation is written in another row looks like one without organisation. */
    @Override
    public void merged(MergedCells merged) {
        RowCheck known = check;
        if (known == null || merged.getFirstRow() <= rowOfHeadings() || merged.getFirstRow() >= lastRow) {
            return;
        }
        ColumnLayout layout = known.layout();
        IntStream.rangeClosed(merged.getFirstColumn(), Math.min(merged.getLastColumn(), layout.size() - 1))
                .filter(column -> isRead(column, layout))
                .findFirst()
                .ifPresent(column -> {
                    throw new InvalidInputException(
                            List.of(
                                    Problem.of(
                                            FilePosition.of(name, merged.getFirstRow(), layout.heading(column)),
                                            Reason.MALFORMED,
                                            Phrase.of(
                                                    "de flettede celler " + merged.getRange()
                                                            + ", hvis indhold kun står i den første",
                                                    "the merged cells " + merged.getRange()
                                                            + ", whose content is in the first cell alone"),
                                            Phrase.of(
                                                    "en celle i hver række: ophæv fletningen, og fyld den første celle nedad; ingen indstilling gør det",
                                                    "a cell in each row: split the merged cells and fill the first one down; no option does that"))));
                });
    }

    private static boolean isRead(int column, ColumnLayout layout) {
        return layout.keys().containsValue(column) || layout.measures().get(column) != ColumnLayout.ABSENT;
    }

    /** The number of hidden rows that were read. */
    long hiddenRows() {
        return hiddenRows;
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

    /** Reports a table without headings. */
    void finish() {
        if (!isSearched) {
            readHeadings();
        }
    }

    private void lookForHeadings(SearchedRow row) {
        boolean isBlank =
                row.texts().stream().allMatch(text -> CellText.strip(text).isEmpty());
        if (isBlank) {
            return;
        }
        searched.add(row);
        if (search.look(row.number(), row.texts())) {
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
        ColumnLayout layout = found.get();
        RepeatedHeadings repeated =
                RepeatedHeadings.of(rules.headings(), headings, search.getRowsAbove(), Optional.empty());
        keys = keys(layout);
        RowCheck ofRows = new RowCheck(name, rules, layout, format);
        RowReader ofTable = new RowReader(ofRows, repeated, tally, block);
        check = ofRows;
        rows = new Rows(StandardCharsets.UTF_8, headings.size());
        reader = ofTable;
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

    /** Returns the text columns but for the period: a year is read correctly however the sheet shows the number. */
    private static Map<Column, Integer> keys(ColumnLayout layout) {
        Map<Column, Integer> keys = new EnumMap<>(Column.class);
        keys.putAll(layout.keys());
        keys.remove(Column.AMOUNT);
        keys.remove(Column.PERIOD);
        return keys;
    }

    /** Returns the key columns whose number cannot be read as a text, and what the cell should have been. */
    private Map<Column, Phrase> noKeys(List<Cell> cells) {
        Map<Column, Phrase> noKeys = new EnumMap<>(Column.class);
        keys.forEach((column, at) -> {
            if (at < cells.size() && cells.get(at) instanceof Cell.NumberCell number) {
                number.findWhyNoKey().ifPresent(why -> noKeys.put(column, why));
            }
        });
        return noKeys;
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

    private String text(Cell cell) {
        if (cell instanceof Cell.NumberCell number) {
            boolean isShort = Math.abs((long) number.getNumber().scale())
                            + number.getNumber().precision()
                    <= AmountFormat.MAX_LENGTH;
            String plain = isShort
                    ? number.getNumber().toPlainString()
                    : number.getNumber().toString(); // 1e999999999 must not be written out
            return plain.replace('.', format.decimalSign());
        }
        return cell instanceof Cell.StringCell text ? text.getText() : "";
    }
}
