package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the layout of a file in its headings, or says what is wrong with them: in one problem where one thing explains
 * it all.
 *
 * @param headings what headings mean
 * @param findings takes what is wrong
 */
record LayoutCheck(Headings headings, Findings findings) {

    private static final String EXAMPLE = "a row of headings, such as Kommune;Periode;Enhed;Konto;Årsværk";

    /**
     * The layout.
     *
     * @param cells what heads the columns; empty when there is no row that says anything
     * @param row where the cells are
     * @param betterSeparator looks for a separator that would have made more headings of the same row
     * @return the layout, empty when anything is wrong
     */
    Optional<ColumnLayout> layout(List<String> cells, FilePosition row, Supplier<Optional<Character>> betterSeparator) {
        return layout(cells, row, betterSeparator, "");
    }

    /** The same with what helps when there are no headings at all, to be said behind it. */
    Optional<ColumnLayout> layout(
            List<String> cells, FilePosition row, Supplier<Optional<Character>> betterSeparator, String hint) {
        if (cells.isEmpty()) {
            findings.add(Problem.of(FilePosition.of(row.getFile()), Reason.MISSING, "", EXAMPLE + hint));
            return Optional.empty();
        }
        String file = row.getFile();
        long number = row.findRow().orElseThrow();
        List<Problem> problems = new ArrayList<>();
        ColumnLayout layout = headings.layout(
                cells,
                (column, refusal) -> problems.add(refusal.at(
                        column == ColumnLayout.ABSENT
                                ? row
                                : FilePosition.of(file, number, Integer.toString(column + 1)))));
        if (problems.isEmpty()) {
            return Optional.of(layout);
        }
        Optional<CellRefusal> cause = betterSeparator
                .get()
                .map(sign -> otherSeparator(cells, sign))
                .or(() -> noHeadings(cells, number, hint));
        cause.map(refusal -> List.of(refusal.at(row))).orElse(problems).forEach(findings::add);
        return Optional.empty();
    }

    private static CellRefusal otherSeparator(List<String> cells, char sign) {
        String name = sign == '\t' ? "a tab" : "'" + sign + "'";
        return new CellRefusal(
                Reason.MALFORMED,
                text(cells),
                () -> "known headings; they probably have " + name + " between them, which the option separator names");
    }

    private Optional<CellRefusal> noHeadings(List<String> cells, long number, String hint) {
        if (headings.hasKnown(cells)) {
            return Optional.empty();
        }
        return Optional.of(new CellRefusal(
                Reason.UNKNOWN_VALUE,
                text(cells),
                () -> EXAMPLE + "; row " + number
                        + " is taken for the headings, but none of its cells is a known heading"
                        + headings.describeNearest(cells) + hint));
    }

    private static String text(List<String> cells) {
        return String.join(";", cells);
    }
}
