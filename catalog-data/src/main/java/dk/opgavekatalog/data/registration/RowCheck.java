package dk.opgavekatalog.data.registration;

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
 * Finds all that is wrong with a row that was refused. Takes its time, and so is asked only about rows that are
 * reported.
 *
 * @param file the name of the file
 * @param rules what cells mean
 * @param layout which column holds what
 * @param format how amounts are written
 */
record RowCheck(String file, ReadingRules rules, ColumnLayout layout, AmountFormat format) {

    /** The row with all that is wrong with it; so many lines of the file are above those that the report counts. */
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

    /** Where the cell of a column is in a row. */
    FilePosition at(long row, Column column) {
        return FilePosition.of(file, row, layout.heading(layout.of(column)));
    }

    /** A row and what is wrong with it so far. */
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
                                () -> "an empty cell, as nothing heads the column; ignoring the empty heading"
                                        + " leaves it out"));
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
                        () -> "as many cells as there are headings, which is " + layout.size()
                                + "; perhaps an amount has the separator as its decimal sign")));
    }
}
