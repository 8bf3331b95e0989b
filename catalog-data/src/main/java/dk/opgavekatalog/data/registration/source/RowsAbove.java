package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.registration.finding.Findings;
import dk.opgavekatalog.data.registration.finding.Hindrance;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.finding.RowReport;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks for a registration among the rows above the headings: it would be lost as if it were a title, such as where a
 * file without headings was put before one with them.
 *
 * @param check examines rows by the headings
 * @param findings takes the problem
 */
record RowsAbove(RowCheck check, Findings findings) {

    /** The most characters of a row that a message shows. */
    private static final int MAX_FOUND = 200;

    /**
     * Reports the first registration, unless the row of the headings was told.
     *
     * @param rowOfHeadings the number of the row of the headings
     */
    void requireTitles(List<TableRow> above, long rowOfHeadings) {
        if (check.rules().options().getRowOfHeadings().isEmpty()) {
            above.stream()
                    .filter(this::isRegistration)
                    .findFirst()
                    .ifPresent(row -> findings.add(Hindrance.HEADINGS, problem(row, rowOfHeadings)));
        }
    }

    private boolean isRegistration(TableRow row) {
        ColumnLayout layout = check.layout();
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < layout.size()) {
            cells.add("");
        }
        boolean hasAmount = false;
        for (int c = 0; c < layout.size(); c++) {
            boolean isAmount = layout.measures().get(c) != ColumnLayout.ABSENT || c == layout.of(Column.AMOUNT);
            hasAmount |= isAmount && !CellText.strip(cells.get(c)).isEmpty();
        }
        return hasAmount
                && check.findFaults(new RowReport(row.number(), cells, Map.of()))
                        .isEmpty();
    }

    private Problem problem(TableRow row, long rowOfHeadings) {
        return Problem.of(
                        FilePosition.of(check.file(), row.number()),
                        Reason.CONTRADICTION,
                        Excerpt.of(Phrase.same(String.join(";", row.cells())), MAX_FOUND),
                        Phrase.of(
                                "titler over overskrifterne i række " + rowOfHeadings + "; denne række er en"
                                        + " registrering: flyt den ned under dem, eller sæt indstillingen rowOfHeadings"
                                        + " for at udelade den",
                                "titles above the headings in row " + rowOfHeadings + "; this row is a registration:"
                                        + " move it below them, or set the option rowOfHeadings to leave it out"))
                .helpedBy(List.of(OptionHint.of("rowOfHeadings", Long.toString(rowOfHeadings))));
    }
}
