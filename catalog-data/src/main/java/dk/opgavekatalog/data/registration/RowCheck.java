package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with a refused row. This is slow, so it is done only for rows that are reported.
 *
 * @param file the name of the file
 * @param rules the meanings of cells
 * @param layout the content of each column
 * @param format the format of amounts
 */
record RowCheck(String file, ReadingRules rules, ColumnLayout layout, AmountFormat format) {

    /**
     * Returns the row with everything that is wrong with it. The line of the report is counted from the given number of
     * lines above.
     */
    RefusedRow check(RowReport report, long linesAbove) {
        FilePosition position = FilePosition.of(file, linesAbove + report.line());
        List<String> cells = report.cells();
        List<Blame> problems = new ArrayList<>();
        CheckedRow row = new CheckedRow(position, cells, problems);
        report.noKeys()
                .forEach((column, allowed) -> row.refuse(
                        layout.of(column), new CellRefusal(Reason.CONTRADICTION, row.cell(column), () -> allowed)));
        String account = row.key(Column.ACCOUNT, rules.accounts().account(row.cell(Column.ACCOUNT)));
        String unit = layout.has(Column.UNIT)
                ? row.key(Column.UNIT, ReadingRules.text(row.cell(Column.UNIT)))
                : rules.options().getUnit().orElse("");
        row.key(Column.ORGANISATION, ReadingRules.text(row.cell(Column.ORGANISATION)));
        row.key(Column.PERIOD, ReadingRules.period(row.cell(Column.PERIOD)));
        checkAmounts(row);
        checkExtraCells(row);
        if (problems.isEmpty()) {
            Column blamed = layout.has(Column.ACCOUNT) ? Column.ACCOUNT : Column.UNIT;
            row.refuse(layout.of(blamed), rules.accounts().place(account, unit));
        }
        List<Problem> byColumn = problems.stream()
                .sorted(Comparator.comparingInt(Blame::column))
                .map(Blame::problem)
                .toList();
        return new RefusedRow(position, cells, byColumn);
    }

    /** A problem and the number of the column that it is in. */
    private record Blame(int column, Problem problem) {}

    /** Returns the place of a column's cell in a row. */
    FilePosition at(long row, Column column) {
        return FilePosition.of(file, row, layout.heading(layout.of(column)));
    }

    /** A row with the problems found so far. */
    private final class CheckedRow {
        private final FilePosition position;
        private final List<String> cells;
        private final List<Blame> problems;

        private CheckedRow(FilePosition position, List<String> cells, List<Blame> problems) {
            this.position = position;
            this.cells = cells;
            this.problems = problems;
        }

        private String cell(Column column) {
            return layout.has(column) ? cells.get(layout.of(column)) : "";
        }

        private String key(Column column, CellMeaning meaning) {
            if (layout.has(column)) {
                refuse(layout.of(column), meaning.refusal());
            }
            return meaning.text();
        }

        private void refuse(int column, @Nullable CellRefusal refusal) {
            if (refusal != null) {
                FilePosition cell =
                        FilePosition.of(position.getFile(), position.findRow().orElseThrow(), layout.heading(column));
                problems.add(new Blame(column, refusal.at(cell)));
            }
        }
    }

    private void checkAmounts(CheckedRow row) {
        if (layout.has(Column.MEASURE)) {
            CellMeaning meaning = rules.measureNames().resolve(row.cell(Column.MEASURE));
            row.key(Column.MEASURE, meaning);
            if (CellText.strip(row.cell(Column.AMOUNT)).isEmpty()) {
                row.refuse(layout.of(Column.AMOUNT), new CellRefusal(Reason.MISSING, "", () -> "an amount"));
            } else {
                rules.findMeasure(meaning.text()).ifPresent(m -> checkAmount(row, layout.of(Column.AMOUNT), m));
            }
            return;
        }
        for (int c = 0; c < layout.size(); c++) {
            int m = layout.measures().get(c);
            if (m != ColumnLayout.ABSENT && !CellText.strip(row.cells.get(c)).isEmpty()) {
                checkAmount(row, c, m);
            }
        }
    }

    private void checkAmount(CheckedRow row, int column, int m) {
        row.refuse(
                column,
                format.read(row.cells.get(column), rules.measures().get(m)).refusal());
    }

    private void checkExtraCells(CheckedRow row) {
        for (int c : layout.unheaded()) {
            if (!CellText.strip(row.cells.get(c)).isEmpty()) {
                row.refuse(
                        c,
                        new CellRefusal(
                                Reason.MALFORMED,
                                row.cells.get(c),
                                () -> "an empty cell, as the column has no heading; to leave the column out, put an"
                                        + " empty text into the option ignoredColumns"));
            }
        }
        Optional<Integer> extra = IntStream.range(layout.size(), row.cells.size())
                .boxed()
                .filter(c -> !CellText.strip(row.cells.get(c)).isEmpty())
                .findFirst();
        extra.ifPresent(c -> row.refuse(
                c,
                new CellRefusal(
                        Reason.MALFORMED,
                        row.cells.get(c),
                        () -> "as many cells as headings: " + layout.size()
                                + "; perhaps an amount has the separator as its decimal sign")));
    }
}
