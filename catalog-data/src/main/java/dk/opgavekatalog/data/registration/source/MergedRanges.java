package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.FillRule;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Collects merged cells that hide what rows mean: a row whose organisation is written in another row looks like one
 * without organisation. Cells merged across columns alone clearly belong to the first column, unless the others are
 * filled down. Not thread-safe.
 */
final class MergedRanges {

    /** The most places of a problem beside the first. */
    private static final int MORE_PLACES = 3;

    private static final Phrase OWN_CELLS = Phrase.of(
            "en celle for sig i hver række og kolonne: ophæv fletningen af cellerne, og udfyld dem",
            "a cell of its own in each row and column: split the merged cells and fill them");

    private final RowCheck check;
    private final Set<Column> filled;

    /** The merged cells that each column is refused for. */
    private final Map<Integer, List<MergedCells>> refused = new TreeMap<>();

    /** The merged cells that are filled down. */
    private final List<MergedCells> whole = new ArrayList<>();

    private final FilledRows rows = new FilledRows();

    MergedRanges(RowCheck check) {
        this.check = check;
        this.filled = check.rules().options().getFillDown();
    }

    /** Takes merged cells of the rows that are read. */
    void add(MergedCells merged) {
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
    void addRow(long row, List<String> cells, List<String> full) {
        rows.add(row, cells, full);
    }

    private Optional<Integer> findRefused(MergedCells merged) {
        boolean isInOneRow = merged.getFirstRow() == merged.getLastRow();
        int last = Math.min(merged.getLastColumn(), check.layout().size() - 1);
        return IntStream.rangeClosed(merged.getFirstColumn(), last)
                .filter(check.layout()::isRead)
                .filter(c -> isInOneRow ? isFilled(c) && c > merged.getFirstColumn() : !isWhole(merged, c))
                .boxed()
                .findFirst();
    }

    /** Whether filling down gives every row of merged cells their content. */
    private boolean isWhole(MergedCells merged, int column) {
        return isFilled(column) && column == merged.getFirstColumn();
    }

    private boolean isFilled(int column) {
        return findKey(column).filter(filled::contains).isPresent();
    }

    private Optional<Column> findKey(int column) {
        return check.layout().keys().entrySet().stream()
                .filter(key -> key.getValue() == column && key.getKey() != Column.AMOUNT)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The columns with merged cells that are refused. */
    Set<Integer> columns() {
        return refused.keySet();
    }

    /** Returns a problem for each column. */
    List<Problem> toProblems() {
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
                .map(merged -> at(merged, column))
                .toList();
        Phrase found = Phrase.of("flettede celler ", "merged cells ")
                .plus(first.getRange())
                .plus(Phrase.of(": kun den første har værdien", ": only the first has the value"));
        return allowed(Problem.of(at(first, column), Reason.MALFORMED, found, helping(first, column)), first, column)
                .alsoAt(ranges.size() - 1L, others);
    }

    private Problem allowed(Problem problem, MergedCells merged, int column) {
        return canBeFilled(merged, column)
                ? problem.helpedBy(List.of(OptionHint.of(
                        "fillDown", findKey(column).map(Column::name).orElseThrow())))
                : problem;
    }

    private boolean canBeFilled(MergedCells merged, int column) {
        return findKey(column).isPresent()
                && column == merged.getFirstColumn()
                && !isAcross(merged)
                && FillRule.of(check.rules(), check.layout()).canFill(column);
    }

    /** Whether further columns that are read have none of the content. */
    private boolean isAcross(MergedCells merged) {
        int last = Math.min(merged.getLastColumn(), check.layout().size() - 1);
        return IntStream.rangeClosed(merged.getFirstColumn() + 1, last).anyMatch(check.layout()::isRead);
    }

    private Phrase helping(MergedCells merged, int column) {
        return canBeFilled(merged, column)
                ? Phrase.of(
                        "en værdi i hver række eller indstillingen fillDown, der udfylder" + " rækkerne nedenunder",
                        "a value in each row, or the option fillDown, which fills the rows" + " below")
                : OWN_CELLS;
    }

    private FilePosition at(long row, int column) {
        return FilePosition.of(check.file(), row, check.layout().heading(column));
    }

    private FilePosition at(MergedCells merged, int column) {
        return FilePosition.of(
                check.file(), merged.getFirstRow(), check.layout().heading(column));
    }
}
