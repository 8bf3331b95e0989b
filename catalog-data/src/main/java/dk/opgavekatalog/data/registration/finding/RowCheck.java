package dk.opgavekatalog.data.registration.finding;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.reading.CommentLines;
import dk.opgavekatalog.data.reading.EmptyCells;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.PeriodColumns;
import dk.opgavekatalog.data.registration.heading.TotalColumn;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.RefusedRow;
import dk.opgavekatalog.data.registration.rule.FillRule;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.rule.RowLabel;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
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
 * @param separator the sign between cells; empty for a table that is no CSV file
 */
public record RowCheck(
        String file, ReadingRules rules, ColumnLayout layout, AmountFormat format, Optional<Character> separator) {

    private static final String EMPTY_AS_ALL = "an empty cell of a row without an account";

    /**
     * A fault of a row.
     *
     * @param column the number of the column that it is in
     * @param refusal what is wrong
     * @param group the same for columns in which the same cause is one fault
     */
    public record Blame(int column, CellRefusal refusal, int group) {

        /** Stands for all columns of amounts: they are filled in the same way, and so have the same faults. */
        private static final int AMOUNTS = -2;

        /** Stands for all columns that can say that a row is a total. */
        private static final int TOTALS = -3;

        /** Stands for the beginning of a line. */
        private static final int COMMENTS = -4;

        static Blame of(int column, CellRefusal refusal) {
            return new Blame(column, refusal, column);
        }

        static Blame ofAmount(int column, CellRefusal refusal) {
            return new Blame(column, refusal, AMOUNTS);
        }

        static Blame ofComment(CellRefusal refusal) {
            return new Blame(0, refusal, COMMENTS);
        }

        static Blame ofTotal(int column, CellRefusal refusal) {
            return new Blame(column, refusal, TOTALS);
        }
    }

    /** Returns everything that is wrong with a row, by column. */
    public List<Blame> findFaults(RowReport report) {
        if (report.isComment()) {
            return List.of(Blame.ofComment(
                    CommentLines.refuse(report.cells(), rules.options().getCommentCharacter())));
        }
        List<Blame> faults = new ArrayList<>();
        RowLabel total = rules.totals().findLabel(layout, report.cells());
        if (total.isTotal()) {
            List<Blame> ofTotal =
                    rules.options().isCheckingTotals() ? findFaultsOfTotal(total, report.cells()) : List.of();
            return !ofTotal.isEmpty()
                    ? ofTotal
                    : List.of(Blame.ofTotal(
                            total.column(),
                            rules.totals().refusal(report.cells().get(total.column()), total)));
        }
        CheckedRow row = new CheckedRow(report.cells(), faults);
        report.noKeys()
                .forEach((column, allowed) -> row.refuse(
                        layout.of(column), CellRefusal.of(Reason.CONTRADICTION, row.cell(column), () -> allowed)));
        String account = row.key(Column.ACCOUNT, rules.accounts().account(row.cell(Column.ACCOUNT)));
        String unit = layout.has(Column.UNIT)
                ? row.key(Column.UNIT, rules.unit(row.cell(Column.UNIT)))
                : rules.options().getUnit().orElse("");
        row.key(Column.ORGANISATION, rules.organisation(row.cell(Column.ORGANISATION)));
        row.key(Column.ORGANISATION_NAME, rules.organisationName(row.cell(Column.ORGANISATION_NAME)));
        row.key(Column.PERIOD, period(row.cell(Column.PERIOD)));
        checkAmounts(row);
        checkExtraCells(row);
        if (faults.isEmpty()) {
            checkPlaces(row, report.isShort());
        }
        if (faults.isEmpty()) {
            totalColumns().findFaults(report.cells(), m -> findAmount(m, report.cells()), row::refuse);
        }
        if (faults.isEmpty()) {
            Column blamed = layout.has(Column.ACCOUNT) ? Column.ACCOUNT : Column.UNIT;
            row.refuse(layout.of(blamed), rules.accounts().place(account, unit));
        }
        faults.sort(Comparator.comparingInt(Blame::column));
        return faults;
    }

    /** Returns what is wrong with the figures of a total row; of one that is no sum, no figure is read. */
    public List<Blame> findFaultsOfTotal(RowLabel label, List<String> cells) {
        List<Blame> faults = new ArrayList<>();
        if (!label.isSum()) {
            return faults;
        }
        CheckedRow row = new CheckedRow(cells, faults);
        TotalColumnCheck ofTotals = totalColumns();
        if (layout.has(Column.MEASURE)) {
            checkTotalOfMeasure(label, row);
        } else {
            checkAmounts(row);
        }
        for (TotalColumn column : layout.totals()) {
            row.refuseAmount(column.column(), ofTotals.findRefusal(column, cells.get(column.column())));
        }
        checkExtraCells(row);
        faults.removeIf(fault -> fault.column() == label.column());
        faults.sort(Comparator.comparingInt(Blame::column));
        return faults;
    }

    private void checkTotalOfMeasure(RowLabel label, CheckedRow row) {
        String measure = row.cell(Column.MEASURE);
        List<Integer> measures = label.keys().containsKey(Column.MEASURE)
                ? layout.statedMeasures(rules.measures().size())
                : rules.measureNames().find(measure).stream().toList();
        if (measures.isEmpty()) {
            if (!CellText.strip(measure).isEmpty()) {
                row.key(Column.MEASURE, rules.measureNames().resolve(measure));
            }
            return;
        }
        for (int column : layout.amounts()) {
            row.refuseAmount(
                    column, totalColumns().findRefusal(new TotalColumn(column, measures), row.cells.get(column)));
        }
    }

    /** Returns the meaning of a cell of the column of periods; of a year, the first of its months that is refused. */
    private CellMeaning period(String cell) {
        CellMeaning meaning = rules.period(cell, false);
        for (PeriodColumns columns : layout.periods()) {
            meaning = rules.periodOfYear(columns.period(), cell);
            if (meaning.refusal() != null) {
                return meaning;
            }
        }
        return meaning;
    }

    /**
     * Returns the row with everything that is wrong with it. The line of the report is counted from the given number of
     * lines above.
     */
    public RefusedRow check(RowReport report, long linesAbove) {
        long line = linesAbove + report.line();
        List<Problem> problems = findFaults(report).stream()
                .map(blame -> blame.refusal().at(FilePosition.of(file, line, layout.heading(blame.column()))))
                .toList();
        return RefusedRow.of(FilePosition.of(file, line), report.cells(), problems);
    }

    /** Refuses amounts that are readable but seem to stand in the wrong columns. */
    private void checkPlaces(CheckedRow row, boolean isShort) {
        SlidAmounts slid = slidAmounts();
        if (isShort) {
            slid.findColumn(row.cells).ifPresent(c -> row.refuse(c, slid.refusal(row.cells.get(c))));
        }
        findSplitAmounts()
                .ifPresent(split -> split.findColumn(row.cells)
                        .ifPresent(c -> row.refuse(c, split.refusal(row.cells.get(c), row.cells.get(c + 1)))));
    }

    /** The check of rows with fewer cells than headings. */
    public SlidAmounts slidAmounts() {
        return new SlidAmounts(layout, rules, format);
    }

    /** The check of amounts that the separator splits; empty unless it is a comma. */
    public Optional<SplitAmounts> findSplitAmounts() {
        return separator.filter(sign -> sign == ',').map(comma -> new SplitAmounts(layout, rules));
    }

    /** The check of columns that are totals of others. */
    public TotalColumnCheck totalColumns() {
        return new TotalColumnCheck(layout.totals(), rules.measures(), format);
    }

    /** Returns the cell that states a slot in a row. */
    private Optional<String> findAmount(int slot, List<String> cells) {
        int m = slot % rules.measures().size();
        int part = slot / rules.measures().size();
        if (layout.has(Column.MEASURE)) {
            boolean isNamed = rules.measureNames()
                    .find(cells.get(layout.of(Column.MEASURE)))
                    .filter(named -> named == m)
                    .isPresent();
            return isNamed ? Optional.of(cells.get(layout.amounts().get(part))) : Optional.empty();
        }
        return IntStream.range(0, layout.size())
                .filter(c -> layout.measures().get(c) == m && layout.partOf(c) == part)
                .mapToObj(cells::get)
                .findFirst();
    }

    /** Returns the place of a column's cell in a row. */
    public FilePosition at(long row, Column column) {
        return FilePosition.of(file, row, layout.heading(layout.of(column)));
    }

    /** A row with the faults found so far. */
    private final class CheckedRow {
        private final List<String> cells;
        private final List<Blame> faults;

        private CheckedRow(List<String> cells, List<Blame> faults) {
            this.cells = cells;
            this.faults = faults;
        }

        private String cell(Column column) {
            return layout.has(column) ? cells.get(layout.of(column)) : "";
        }

        private String key(Column column, CellMeaning meaning) {
            if (layout.has(column)) {
                refuse(layout.of(column), withFillDown(column, meaning.refusal()));
            }
            return meaning.text();
        }

        /** Tells of an empty cell what could fill it. */
        private @Nullable CellRefusal withFillDown(Column column, @Nullable CellRefusal refusal) {
            if (refusal == null
                    || refusal.reason() != Reason.BLANK
                    || !CellText.strip(cell(column)).isEmpty()) {
                return refusal;
            }
            FillRule rule = FillRule.of(rules, layout);
            if (!rule.allows(cells)) {
                return refusal.because(EMPTY_AS_ALL).followedBy(rule.whyNot(cells));
            }
            return EmptyCells.refuse(
                    refusal, column, rules.options().getFillDown().contains(column));
        }

        private void refuse(int column, @Nullable CellRefusal refusal) {
            if (refusal != null) {
                faults.add(Blame.of(column, refusal));
            }
        }

        private void refuseAmount(int column, @Nullable CellRefusal refusal) {
            if (refusal != null) {
                faults.add(Blame.ofAmount(column, refusal));
            }
        }
    }

    private void checkAmounts(CheckedRow row) {
        if (layout.has(Column.MEASURE)) {
            CellMeaning meaning = rules.measureNames().resolve(row.cell(Column.MEASURE));
            row.key(Column.MEASURE, meaning);
            List<Integer> filled = layout.amounts().stream()
                    .filter(c -> !CellText.strip(row.cells.get(c)).isEmpty())
                    .toList();
            if (filled.isEmpty()) {
                row.refuse(
                        layout.amounts().get(0),
                        CellRefusal.of(Reason.MISSING, "", () -> Phrase.of("et beløb", "an amount")));
            } else {
                rules.findMeasure(meaning.text()).ifPresent(m -> filled.forEach(c -> checkAmount(row, c, m)));
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
        row.refuseAmount(
                column,
                format.read(row.cells.get(column), rules.measures().get(m)).refusal());
    }

    private void checkExtraCells(CheckedRow row) {
        for (int c : layout.unheaded()) {
            if (!CellText.strip(row.cells.get(c)).isEmpty()) {
                row.refuse(c, withoutHeading(row.cells.get(c)));
            }
        }
        IntStream.range(layout.size(), row.cells.size())
                .filter(c -> !CellText.strip(row.cells.get(c)).isEmpty())
                .findFirst()
                .ifPresent(c -> row.refuse(c, extra(row.cells.get(c))));
    }

    private static CellRefusal withoutHeading(String cell) {
        return CellRefusal.of(
                        Reason.MALFORMED,
                        cell,
                        () -> Phrase.of(
                                "en overskrift til kolonnen, eller en tom tekst i indstillingen ignoredColumns",
                                "a heading for the column, or an empty text in the option ignoredColumns"))
                .because("a cell below no heading")
                .helpedBy(OptionHint.of("ignoredColumns"));
    }

    private CellRefusal extra(String cell) {
        return CellRefusal.of(
                        Reason.MALFORMED,
                        cell,
                        () -> Phrase.of(
                                "lige så mange celler som overskrifter: " + layout.size()
                                        + "; måske har et beløb skilletegnet som decimaltegn",
                                "as many cells as headings: " + layout.size()
                                        + "; perhaps an amount has the separator as its decimal sign"))
                .because("more cells than headings");
    }
}
