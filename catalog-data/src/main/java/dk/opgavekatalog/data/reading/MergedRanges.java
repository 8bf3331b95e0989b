package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Collects merged cells that hide what rows mean: a row whose organisation is written in another row looks like one
 * without organisation. Cells merged across columns alone clearly belong to the first column, unless the others are
 * filled down. Not thread-safe.
 */
public final class MergedRanges {

    /** The most places of a problem beside the first. */
    private static final int MORE_PLACES = 3;

    private static final Phrase OWN_CELLS = Phrase.of(
            "en celle for sig i hver række og kolonne: ophæv fletningen af cellerne, og udfyld dem",
            "a cell of its own in each row and column: split the merged cells and fill them");

    private final String file;
    private final MergeableColumns columns;

    /** The merged cells that each column is refused for. */
    private final Map<Integer, List<MergedCells>> refused = new TreeMap<>();

    /** The merged cells that are filled down. */
    private final List<MergedCells> whole = new ArrayList<>();

    private final FilledRows rows = new FilledRows();

    /**
     * The columns of a table.
     *
     * @param size how many have a heading
     * @param heading the heading of a column
     * @param isRead whether anything is read from a column
     * @param filled the columns that are filled down
     * @param fillable for the columns that the option {@code fillDown} would fill, the value that it needs
     */
    public record MergeableColumns(
            int size,
            IntFunction<String> heading,
            IntPredicate isRead,
            Set<Integer> filled,
            Map<Integer, Column> fillable) {}

    /** Collects the merged cells of a table. */
    public MergedRanges(String file, MergeableColumns columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Takes merged cells of the rows that are read. */
    public void add(MergedCells merged) {
        Optional<Integer> column = findRefused(merged);
        column.ifPresent(
                c -> refused.computeIfAbsent(c, any -> new ArrayList<>()).add(merged));
        if (column.isEmpty()
                && merged.getFirstRow() < merged.getLastRow()
                && isWhole(merged, merged.getFirstColumn())) {
            whole.add(merged);
        }
    }

    /** Takes a row as it stands, and with its empty cells filled. */
    public void addRow(long row, List<String> cells, List<String> full) {
        rows.add(row, cells, full);
    }

    private Optional<Integer> findRefused(MergedCells merged) {
        boolean isInOneRow = merged.getFirstRow() == merged.getLastRow();
        int last = Math.min(merged.getLastColumn(), columns.size() - 1);
        return IntStream.rangeClosed(merged.getFirstColumn(), last)
                .filter(columns.isRead())
                .filter(c ->
                        isInOneRow ? columns.filled().contains(c) && c > merged.getFirstColumn() : !isWhole(merged, c))
                .boxed()
                .findFirst();
    }

    /** Whether filling down gives every row of merged cells their content. */
    private boolean isWhole(MergedCells merged, int column) {
        return columns.filled().contains(column) && column == merged.getFirstColumn();
    }

    /** The columns with merged cells that are refused. */
    public Set<Integer> columns() {
        return refused.keySet();
    }

    /** Returns a problem for each column. */
    public List<Problem> toProblems() {
        List<Problem> problems = new ArrayList<>();
        refused.forEach((column, ranges) -> problems.add(toProblem(column, ranges)));
        for (MergedCells merged : whole) {
            int column = merged.getFirstColumn();
            rows.findStated(column, merged.getFirstRow() + 1, merged.getLastRow())
                    .ifPresent(row -> problems.add(hiddenValue(merged, row)));
            rows.findFilledBelow(column, merged.getLastRow()).ifPresent(row -> problems.add(belowEnd(merged, row)));
        }
        return problems;
    }

    /** A value that nobody sees, since the sheet shows the first of the merged cells alone. */
    private Problem hiddenValue(MergedCells merged, long row) {
        return Problem.of(
                at(row, merged.getFirstColumn()),
                Reason.CONTRADICTION,
                Phrase.of(
                        "en værdi inde i de flettede celler " + merged.getRange() + ", som arket ikke viser",
                        "a value within the merged cells " + merged.getRange() + " that the sheet does not show"),
                OWN_CELLS);
    }

    private Problem belowEnd(MergedCells merged, long row) {
        return Problem.of(
                at(row, merged.getFirstColumn()),
                Reason.BLANK,
                Phrase.of(
                        "en tom celle under de flettede celler " + merged.getRange(),
                        "an empty cell below the merged cells " + merged.getRange()),
                Phrase.of(
                        "en værdi: det, der er flettet, gælder ikke længere ned, end det er flettet",
                        "a value: what is merged holds no further down than it is merged"));
    }

    private Problem toProblem(int column, List<MergedCells> ranges) {
        MergedCells first = ranges.get(0);
        List<FilePosition> others = ranges.stream()
                .skip(1)
                .limit(MORE_PLACES)
                .map(merged -> at(merged.getFirstRow(), column))
                .toList();
        Phrase found = Phrase.of("flettede celler ", "merged cells ")
                .plus(first.getRange())
                .plus(Phrase.of(": kun den første har værdien", ": only the first has the value"));
        return allowed(
                        Problem.of(at(first.getFirstRow(), column), Reason.MALFORMED, found, helping(first, column)),
                        first,
                        column)
                .alsoAt(ranges.size() - 1L, others);
    }

    private Problem allowed(Problem problem, MergedCells merged, int column) {
        return canBeFilled(merged, column)
                ? problem.helpedBy(List.of(OptionHint.of(
                        "fillDown",
                        Objects.requireNonNull(columns.fillable().get(column)).name())))
                : problem;
    }

    private boolean canBeFilled(MergedCells merged, int column) {
        return columns.fillable().containsKey(column) && column == merged.getFirstColumn() && !isAcross(merged);
    }

    /** Whether further columns that are read have none of the content. */
    private boolean isAcross(MergedCells merged) {
        int last = Math.min(merged.getLastColumn(), columns.size() - 1);
        return IntStream.rangeClosed(merged.getFirstColumn() + 1, last).anyMatch(columns.isRead());
    }

    private Phrase helping(MergedCells merged, int column) {
        return canBeFilled(merged, column)
                ? Phrase.of(
                        "en værdi i hver række, eller indstillingen fillDown, der fylder ned",
                        "a value in each row, or the option fillDown, which fills down")
                : OWN_CELLS;
    }

    private FilePosition at(long row, int column) {
        return FilePosition.of(file, row, columns.heading().apply(column));
    }
}
