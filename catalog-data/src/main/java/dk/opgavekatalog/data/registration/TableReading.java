package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one table of a {@link RowSource} into a tally. */
final class TableReading implements RowSource.RowReceiver {

    /** The fewest headings of a row of headings: an account or unit, and a measure. */
    private static final int FEWEST_HEADINGS = 2;

    /** The most rows that are searched for headings. */
    private static final int MOST_ROWS_ABOVE = 20;

    private final String name;
    private final ReadingRules rules;
    private final Findings findings;
    private final RecognitionNotes notes;
    private final RowIntake intake;
    private final TallyPart tally;

    /** The number of the table among the blocks of a reading. */
    private final int block;

    private final AmountFormat format;

    private Rows rows = new Rows(StandardCharsets.UTF_8, 0);
    private @Nullable RowReader reader;
    private @Nullable RowCheck check;
    private boolean isReadable = true;

    /** The columns whose cells are texts, with the index of each. */
    private Map<Column, Integer> keys = Map.of();

    /** The row of the headings; before it is found, the first row that is not empty; 0 for none. */
    private long rowOfHeadings;

    private List<String> firstRow = List.of();
    private int rowsAbove;
    private boolean hasHeadings;
    private long lastRow;
    private long hiddenRows;
    private String hint = "";

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
    }

    @Override
    public void row(long number, List<Cell> cells) {
        if (!isReadable) {
            return;
        }
        List<String> texts = cells.stream().map(this::text).toList();
        if (!hasHeadings) {
            readHeadings(number, texts);
        } else if (reader != null && check != null && hasFittingCells(number, texts)) {
            lastRow = number;
            rows.set(number, texts);
            Map<Column, String> noKeys = noKeys(cells);
            if (noKeys.isEmpty()) {
                reader.rows(rows);
            } else {
                reader.refuse(rows, noKeys);
            }
            intake.take(reader.takeReports(), check, 0);
        }
    }

    @Override
    public void hiddenRow(long number, List<Cell> cells) {
        hiddenRows += hasHeadings ? 1 : 0;
        row(number, cells);
    }

    @Override
    public void hint(String what) {
        hint = "; " + what;
    }

    /** Refuses merged cells: a row whose organisation is written in another row looks like one without organisation. */
    @Override
    public void merged(MergedCells merged) {
        RowCheck known = check;
        if (known == null || merged.getFirstRow() <= rowOfHeadings || merged.getFirstRow() >= lastRow) {
            return;
        }
        ColumnLayout layout = known.layout();
        IntStream.rangeClosed(merged.getFirstColumn(), Math.min(merged.getLastColumn(), layout.size() - 1))
                .filter(column -> isRead(column, layout))
                .findFirst()
                .ifPresent(column -> {
                    throw new InvalidInputException(List.of(Problem.of(
                            FilePosition.of(name, merged.getFirstRow(), layout.heading(column)),
                            Reason.MALFORMED,
                            "the merged cells " + merged.getRange() + ", whose content is in the first cell alone",
                            "a cell in each row: split the merged cells and fill the first one down; no option does"
                                    + " that")));
                });
    }

    private static boolean isRead(int column, ColumnLayout layout) {
        return layout.keys().containsValue(column) || layout.measures().get(column) != ColumnLayout.ABSENT;
    }

    /** The number of hidden rows that were read. */
    long hiddenRows() {
        return hiddenRows;
    }

    /** The place of the headings, when they are found. */
    Optional<FilePosition> findHeadings() {
        return check == null ? Optional.empty() : Optional.of(FilePosition.of(name, rowOfHeadings));
    }

    /** Reports a table without headings. */
    void finish() {
        if (!hasHeadings) {
            layout(Math.max(1, rowOfHeadings), firstRow);
        }
    }

    /** Looks for the headings. Rows above them, such as a title, are left out. */
    private void readHeadings(long number, List<String> texts) {
        if (texts.stream().allMatch(text -> CellText.strip(text).isEmpty())) {
            return;
        }
        if (firstRow.isEmpty()) {
            firstRow = texts;
            rowOfHeadings = number;
        }
        if (rules.headings().countKnown(texts) < FEWEST_HEADINGS) {
            rowsAbove++;
            if (rowsAbove > MOST_ROWS_ABOVE) {
                hasHeadings = true;
                layout(rowOfHeadings, firstRow);
            }
            return;
        }
        hasHeadings = true;
        rowOfHeadings = number;
        Optional<ColumnLayout> layout = layout(number, texts);
        keys = layout.map(TableReading::keys).orElse(Map.of());
        RowCheck ofRows = layout.map(l -> new RowCheck(name, rules, l, format)).orElse(null);
        check = ofRows;
        rows = new Rows(StandardCharsets.UTF_8, texts.size());
        reader = ofRows == null ? null : new RowReader(ofRows, tally, block);
    }

    private Optional<ColumnLayout> layout(long number, List<String> headings) {
        return LayoutCheck.of(rules, findings, notes)
                .layout(headings, FilePosition.of(name, number), Optional::empty, hint);
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
    private Map<Column, String> noKeys(List<Cell> cells) {
        Map<Column, String> noKeys = new EnumMap<>(Column.class);
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
