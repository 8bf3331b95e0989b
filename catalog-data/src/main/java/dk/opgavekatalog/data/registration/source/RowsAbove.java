package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.csv.TitleRows;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.HeadingProblems;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.finding.RowReport;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for registrations among the rows above the headings, right or wrong: they would be lost as if they were titles,
 * such as where a file without headings was put before one with them.
 *
 * @param check examines rows by the headings
 * @param findings takes the problem
 */
record RowsAbove(RowCheck check, Findings findings) {

    /**
     * Reports rows that are no titles, unless the row of the headings was told.
     *
     * @param rowOfHeadings the number of the row of the headings
     */
    void requireTitles(List<TableRow> above, long rowOfHeadings) {
        if (above.isEmpty() || check.rules().options().getRowOfHeadings().isPresent()) {
            return;
        }
        Set<TableRow> ofTable = Set.copyOf(titles().findLost(above));
        List<TableRow> lost = above.stream()
                .filter(row -> ofTable.contains(row) || isRegistration(row))
                .toList();
        if (!lost.isEmpty()) {
            findings.add(Hindrance.HEADINGS, HeadingProblems.ofRowsAbove(check.file(), lost, rowOfHeadings));
        }
    }

    private TitleRows titles() {
        ColumnLayout layout = check.layout();
        Set<Integer> read = new HashSet<>();
        Set<Integer> amounts = new HashSet<>();
        for (int c = 0; c < layout.size(); c++) {
            if (layout.isRead(c)) {
                read.add(c);
            }
            if (layout.isAmount(c)) {
                amounts.add(c);
            }
        }
        return new TitleRows(check.rules().headings(), read.size(), amounts, this::isAccount);
    }

    private boolean isAccount(String cell) {
        return check.rules().accounts().account(cell).refusal() == null;
    }

    private boolean isRegistration(TableRow row) {
        ColumnLayout layout = check.layout();
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < layout.size()) {
            cells.add("");
        }
        boolean hasAmount = false;
        for (int c = 0; c < layout.size(); c++) {
            hasAmount |= layout.isAmount(c) && !CellText.strip(cells.get(c)).isEmpty();
        }
        return hasAmount
                && check.findFaults(new RowReport(row.number(), cells, Map.of(), false))
                        .isEmpty();
    }
}
