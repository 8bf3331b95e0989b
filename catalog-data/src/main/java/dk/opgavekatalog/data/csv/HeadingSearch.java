package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the headings among the first rows of a table. They are the first row that has all headings that a table
 * needs; where there is none, the row with the most known headings, at least two, so that a message is about the right
 * row; and otherwise the first row that is not blank. A title that happens to hold a heading or two is none of them.
 * Rows right below each other may be headings together, such as years above measures. Not thread-safe.
 */
public final class HeadingSearch {

    /** The most rows that are searched, blank ones not counted. */
    public static final int MAX_ROWS = 50;

    /** The fewest known headings of a row that is taken for the headings though it is not complete. */
    private static final int FEWEST = 2;

    /** The most rows that are headings together with the row below them. */
    private static final int MOST_ABOVE = 2;

    private final HeadingRules rules;
    private final Optional<Long> told;
    private final List<TableRow> rows = new ArrayList<>();

    /** Rows that are headings together with the rows right above them. */
    private final List<JoinedRows> joins = new ArrayList<>();

    private @Nullable JoinedRows complete;

    /**
     * Makes a search.
     *
     * @param rules the known headings
     * @param told the number of the row that has the headings; when empty, it is looked for
     */
    public HeadingSearch(HeadingRules rules, Optional<Long> told) {
        this.rules = rules;
        this.told = told;
    }

    /**
     * A row that is not blank.
     *
     * @param number the number of the row, or its line
     * @param cells the cells
     */
    public record TableRow(long number, List<String> cells) {}

    /**
     * Some rows that are headings together, or one row.
     *
     * @param rows the rows as they stand
     * @param headings the headings, with the number of the last of the rows
     * @param unused the cells that are no part of a heading, by row
     */
    private record JoinedRows(List<TableRow> rows, TableRow headings, List<TableRow> unused) {

        static JoinedRows of(TableRow row) {
            return new JoinedRows(List.of(row), row, List.of());
        }

        long first() {
            return rows.get(0).number();
        }

        /** Returns these rows with another one right above them. */
        Optional<JoinedRows> below(TableRow upper, HeadingRules rules) {
            return upper.number() + 1 != first()
                    ? Optional.empty()
                    : rules.join(upper.cells(), headings.cells()).map(joined -> {
                        List<TableRow> all = new ArrayList<>(rows);
                        all.add(0, upper);
                        List<TableRow> left = new ArrayList<>(unused);
                        if (joined.unused().stream().anyMatch(cell -> !cell.isEmpty())) {
                            left.add(0, new TableRow(upper.number(), joined.unused()));
                        }
                        return new JoinedRows(all, new TableRow(headings.number(), joined.cells()), left);
                    });
        }
    }

    /**
     * Looks at the next row that is not blank.
     *
     * @param number the number of the row, or its line
     * @param cells the cells
     * @return whether the search has come to its end, so that no row below needs to be looked at
     */
    public boolean look(long number, List<String> cells) {
        TableRow row = new TableRow(number, cells);
        if (told.isPresent()) {
            if (number == told.get()) {
                complete = rules.isComplete(cells) ? JoinedRows.of(row) : best(row);
            }
        } else if (rules.isComplete(cells)) {
            complete = JoinedRows.of(row);
        } else {
            List<JoinedRows> withThis = join(row);
            complete = withThis.stream()
                    .filter(joined -> rules.isComplete(joined.headings().cells()))
                    .findFirst()
                    .orElse(null);
            joins.addAll(withThis);
        }
        rows.add(row);
        return isOver();
    }

    /** Returns a row together with the row above it, and with the two rows above it. */
    private List<JoinedRows> join(TableRow row) {
        List<JoinedRows> joined = new ArrayList<>();
        Optional<JoinedRows> last = Optional.of(JoinedRows.of(row));
        for (int above = 1; above <= MOST_ABOVE && above <= rows.size() && last.isPresent(); above++) {
            TableRow upper = rows.get(rows.size() - above);
            last = last.flatMap(below -> below.below(upper, rules));
            last.ifPresent(joined::add);
        }
        return joined;
    }

    /** Returns a row, together with those above it where more of its headings are known then. */
    private JoinedRows best(TableRow row) {
        JoinedRows best = JoinedRows.of(row);
        for (JoinedRows joined : join(row)) {
            if (countKnown(joined) > countKnown(best)) {
                best = joined;
            }
        }
        return best;
    }

    private int countKnown(JoinedRows joined) {
        return rules.countKnown(joined.headings().cells());
    }

    /** Whether no row below needs to be looked at. */
    private boolean isOver() {
        return complete != null || (told.isEmpty() && rows.size() >= MAX_ROWS);
    }

    /**
     * Whether the row has all headings that a table needs, or is the one that was told.
     *
     * @return whether the row was found
     */
    public boolean isFound() {
        return complete != null;
    }

    /** Whether the row has all headings that a table needs. */
    boolean isComplete() {
        return complete != null
                && (told.isEmpty() || rules.isComplete(complete.headings().cells()));
    }

    /**
     * The row of the headings, as far as the rows were looked at.
     *
     * @return the row; empty when all rows are blank, or none has the number that was told
     */
    public Optional<TableRow> findRow() {
        return find().map(JoinedRows::headings);
    }

    private Optional<JoinedRows> find() {
        if (complete != null || told.isPresent()) {
            return Optional.ofNullable(complete);
        }
        Optional<JoinedRows> best = rows.stream().findFirst().map(JoinedRows::of);
        int most = FEWEST - 1;
        for (JoinedRows row :
                Stream.concat(rows.stream().map(JoinedRows::of), joins.stream()).toList()) {
            int known = countKnown(row);
            if (known > most) {
                best = Optional.of(row);
                most = known;
            }
        }
        return best;
    }

    /**
     * The rows that the headings are in, as they stand: one, unless rows are headings together.
     *
     * @return the rows; none when there are no headings
     */
    public List<TableRow> getRowsOfHeadings() {
        return find().map(JoinedRows::rows).orElse(List.of());
    }

    /**
     * The number of known headings of the row.
     *
     * @return the number, 0 when there is no row
     */
    public int countKnown() {
        Optional<TableRow> row = findRow();
        return row.isPresent() ? rules.countKnown(row.get().cells()) : 0;
    }

    /**
     * The rows above the headings that are not blank, such as titles, and cells beside headings that are no part of
     * them.
     *
     * @return the rows, in their order
     */
    public List<TableRow> getRowsAbove() {
        Optional<JoinedRows> headings = find();
        List<TableRow> all = above();
        if (headings.isPresent()) {
            all.addAll(headings.get().unused());
        }
        return Collections.unmodifiableList(all);
    }

    private List<TableRow> above() {
        Optional<JoinedRows> headings = find();
        List<TableRow> above = new ArrayList<>();
        for (TableRow row : rows) {
            if (headings.isPresent() && row.number() < headings.get().first()) {
                above.add(row);
            }
        }
        return above;
    }

    /**
     * Returns the flaw of a table that has nothing in the row that was told.
     *
     * @param row the number of the row
     * @return the flaw
     */
    public static FileFlawException nothingIn(long row) {
        return FileFlawException.of(
                        Reason.MISSING,
                        Phrase.same(""),
                        Phrase.of(
                                "overskrifter i række " + row + ", som indstillingen rowOfHeadings siger; der begynder"
                                        + " ingen række der, som siger noget",
                                "headings in row " + row + ", as the option rowOfHeadings says; no row that says"
                                        + " anything begins there"))
                .inRow(row)
                .helpedBy(OptionHint.of("rowOfHeadings"));
    }

    /**
     * Finds a row above the headings that looks like the headings of another table. What stands below it must not get
     * lost as if it were a title.
     *
     * @return the first such row; empty when the row of the headings was told
     */
    public Optional<TableRow> findOther() {
        return told.isPresent() || complete == null || rows.isEmpty()
                ? Optional.empty()
                : above().stream()
                        .filter(row -> rules.isLikeHeadings(row.cells()))
                        .findFirst();
    }
}
