package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Explanation;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.excel.WorkbookPart.PartMaker;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Regneark: results as the sheets of an Excel file, put together as they are needed. {@link CostXlsx} writes a cost
 * statement alone.
 *
 * <p>The first sheet says what the workbook is: organisation, period, model with its steps, edition with data version
 * and checksum, what was refused, all warnings, and what each sheet has. The others follow in the order in which the
 * results were added. Their names are cut and numbered where Excel asks for it.
 *
 * <p>Tables have the rows and columns of the CSV tables of the same name, without the columns that name the statement
 * in every row. Headings stay in sight and have filters. Numbers are numbers, also below zero, with the decimals of
 * their measure; Excel shows them in the form of its own language, such as -1.234,56. Key figures are shown with fewer
 * decimals than their cells keep. A number of more than 15 digits is a text, since Excel does not keep more digits.
 * Texts are texts, whatever they look like; one that begins with = is not a formula.
 *
 * <p>Totals are formulas, {@code SUM} over the cells that they add up, saved with their values: the exact figures of
 * the library. A spreadsheet adds in binary. Where its sum could differ from the exact one in the decimals shown, or
 * where a number in the column is a text, the total is the exact figure without a formula. Sums count hidden rows too.
 *
 * <p>A table of more rows than a sheet has, such as a journal of millions of entries, goes on in further sheets with
 * numbers in their names; the first sheet says so. The same results give the same bytes. Rows are made as they are
 * written; only the compressed file is held in memory. Writing throws {@link InvalidInputException}, and writes
 * nothing, as for {@link StatementXlsx}. Immutable.
 */
public final class ResultWorkbook implements HasNoDocument {

    private final Language language;
    private final List<PartMaker> parts;

    private ResultWorkbook(Language language, List<PartMaker> parts) {
        this.language = language;
        this.parts = parts;
    }

    /**
     * Returns a workbook without results.
     *
     * @param language the language of headings and texts
     * @return the workbook, to add results to
     */
    public static ResultWorkbook in(Language language) {
        return new ResultWorkbook(Objects.requireNonNull(language, "language"), List.of());
    }

    private ResultWorkbook with(PartMaker part) {
        List<PartMaker> all = new ArrayList<>(parts);
        all.add(part);
        return new ResultWorkbook(language, List.copyOf(all));
    }

    /**
     * Adds a cost statement. Its sheets:
     *
     * <ul>
     *   <li>the costs as an outline: main categories, subcategories and fields with their sums, then the other
     *   accounts, up to what was registered. For the cost and every measure it has the direct amount, the change by all
     *   steps together, and the amount after the last step;
     *   <li>the same of every field, to filter and sort;
     *   <li>the stages, a sheet for each measure; see {@code CostCsv.stages};
     *   <li>the reconciliation, and the warnings, if any; see {@code CostCsv}.
     * </ul>
     *
     * @param cost the cost statement
     * @return a workbook with these sheets too
     */
    public ResultWorkbook withCost(CostStatement cost) {
        Objects.requireNonNull(cost, "cost");
        return with(make -> CostPart.of(cost, make));
    }

    /**
     * Adds the journal of a cost statement; see {@code CostCsv.journal}. Exact amounts are numbers where they are
     * whole, and otherwise fractions as text. A journal of a million entries makes a file of some 150 MB.
     *
     * @param cost the cost statement
     * @return a workbook with this sheet too
     */
    public ResultWorkbook withJournal(CostStatement cost) {
        Objects.requireNonNull(cost, "cost");
        return with(make -> CostPart.ofJournal(cost, make));
    }

    /**
     * Adds the explanation of an account: a row for each amount that came to it or left it, and a column for each
     * measure, whose sum is the balance after the last step.
     *
     * @param explanation the explanation
     * @return a workbook with this sheet too
     */
    public ResultWorkbook withExplanation(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return with(make -> CostPart.of(explanation, make));
    }

    /**
     * Adds a comparison: for each field and each other kind of account the cost before and after, the difference and
     * its causes.
     *
     * @param comparison the comparison
     * @return a workbook with this sheet too
     */
    public ResultWorkbook withComparison(CostComparison comparison) {
        Objects.requireNonNull(comparison, "comparison");
        return with(make -> ComparedPart.of(comparison, make));
    }

    /**
     * Adds a benchmark: a sheet with the organisations and one with the distribution. An anonymous one stays
     * anonymous.
     *
     * @param benchmark the benchmark
     * @return a workbook with these sheets too
     */
    public ResultWorkbook withBenchmark(Benchmark benchmark) {
        return withBenchmarks(List.of(benchmark));
    }

    /**
     * Adds benchmarks, one below the other in the same two sheets; see {@code BenchmarkCsv}.
     *
     * @param benchmarks the benchmarks
     * @return a workbook with these sheets too
     */
    public ResultWorkbook withBenchmarks(List<Benchmark> benchmarks) {
        List<Benchmark> all = List.copyOf(benchmarks);
        return with(make -> ComparedPart.of(all, make));
    }

    /**
     * Adds time series, one below the other; see {@code BenchmarkCsv.series}.
     *
     * @param series the series
     * @return a workbook with this sheet too
     */
    public ResultWorkbook withSeries(List<TimeSeries> series) {
        List<TimeSeries> all = List.copyOf(series);
        return with(make -> ComparedPart.ofSeries(all, make));
    }

    /**
     * Adds what was read from files, and each refused row with its problems, if any.
     *
     * @param read what was read
     * @return a workbook with these sheets too
     */
    public ResultWorkbook withReading(ReadRegistrations read) {
        Objects.requireNonNull(read, "read");
        return with(make -> ReadingPart.of(read, make));
    }

    /**
     * Adds any table of a result.
     *
     * @param name the name on the tab of its sheet
     * @param table the table
     * @return a workbook with this sheet too
     */
    public ResultWorkbook withTable(LocalizedText name, ResultTable table) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(table, "table");
        return with(make -> new WorkbookPart(make.table(name, table, SheetForm.FIGURES), List.of()));
    }

    /**
     * Returns the workbook as a file: {@code workbook.toExport().writeTo(path)}.
     *
     * @return the file
     * @throws IllegalStateException when nothing was added
     */
    public Export toExport() {
        if (parts.isEmpty()) {
            throw new IllegalStateException("a workbook without a result; add one, such as by withCost");
        }
        return WorkbookWriter.of("a workbook of results", () -> sheets(new SheetMaker(language)));
    }

    List<WrittenSheet> sheets(SheetMaker make) {
        AboutSheet about = new AboutSheet(make);
        parts.forEach(part -> about.add(part.make(make)));
        return about.allSheets();
    }

    @Override
    public String toString() {
        return "workbook of " + parts.size() + " results";
    }
}
