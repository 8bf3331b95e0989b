package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the headings among the first rows of a table. They are the first row that has all headings that a table
 * needs; where there is none, the row with the most known headings, at least two, so that a message is about the right
 * row; and otherwise the first row that is not blank. A title that happens to hold a heading or two is none of them.
 * Not thread-safe.
 */
public final class HeadingSearch {

    /** The most rows that are searched, blank ones not counted. */
    public static final int MAX_ROWS = 50;

    /** The fewest known headings of a row that is taken for the headings though it is not complete. */
    private static final int FEWEST = 2;

    private final HeadingRules rules;
    private final Optional<Long> told;
    private final List<TableRow> rows = new ArrayList<>();
    private @Nullable TableRow complete;

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
     * Looks at the next row that is not blank.
     *
     * @param number the number of the row, or its line
     * @param cells the cells
     * @return whether the search has come to its end, so that no row below needs to be looked at
     */
    public boolean look(long number, List<String> cells) {
        TableRow row = new TableRow(number, cells);
        if (told.isPresent() ? number == told.get() : rules.isComplete(cells)) {
            complete = row;
        } else {
            rows.add(row);
        }
        return isOver();
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
        return complete != null && (told.isEmpty() || rules.isComplete(complete.cells()));
    }

    /**
     * The row of the headings, as far as the rows were looked at.
     *
     * @return the row; empty when all rows are blank, or none has the number that was told
     */
    public Optional<TableRow> findRow() {
        if (complete != null || told.isPresent()) {
            return Optional.ofNullable(complete);
        }
        Optional<TableRow> best = rows.stream().findFirst();
        int most = FEWEST - 1;
        for (TableRow row : rows) {
            int known = rules.countKnown(row.cells());
            if (known > most) {
                best = Optional.of(row);
                most = known;
            }
        }
        return best;
    }

    /**
     * The number of known headings of the row.
     *
     * @return the number, 0 when there is no row
     */
    public int countKnown() {
        return findRow().map(row -> rules.countKnown(row.cells())).orElse(0);
    }

    /**
     * The rows above the headings that are not blank, such as titles.
     *
     * @return the rows, in their order
     */
    public List<TableRow> getRowsAbove() {
        long number = findRow().map(TableRow::number).orElse(0L);
        return rows.stream().filter(row -> row.number() < number).toList();
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
        return told.isPresent() || complete == null
                ? Optional.empty()
                : rows.stream().filter(row -> rules.isLikeHeadings(row.cells())).findFirst();
    }
}
