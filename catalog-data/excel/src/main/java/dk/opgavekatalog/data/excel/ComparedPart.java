package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.comparison.Cause;
import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.export.result.BenchmarkTables;
import dk.opgavekatalog.data.export.result.FieldTables;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comparisons, benchmarks and time series in a workbook. */
final class ComparedPart {

    private ComparedPart() {}

    static WorkbookPart of(CostComparison comparison, SheetMaker make) {
        List<SheetRow> about = new ArrayList<>();
        about.add(title(make.in("Sammenligning", "Comparison")));
        about.add(SheetMaker.line(
                make.in("Før", "Before"),
                FieldTables.describe(comparison.getBefore()).in(make.language())));
        about.add(SheetMaker.line(
                make.in("Efter", "After"),
                FieldTables.describe(comparison.getAfter()).in(make.language())));
        for (Cause cause : comparison.getTotal().getCauses()) {
            cause.getProblems().stream()
                    .map(problem -> SheetMaker.line(
                            make.in("Årsager, der ikke kan adskilles", "Causes that cannot be told apart"),
                            problem.describe(make.language())))
                    .forEach(about::add);
        }
        return new WorkbookPart(
                List.of(make.summed(
                        LocalizedText.of("Sammenligning", "Comparison"),
                        FieldTables.differences(comparison),
                        SheetForm.AMOUNTS)),
                about);
    }

    static WorkbookPart of(List<Benchmark> benchmarks, SheetMaker make) {
        List<WrittenSheet> sheets = new ArrayList<>();
        sheets.addAll(make.table(
                LocalizedText.of("Benchmark", "Benchmark"), BenchmarkTables.placements(benchmarks), SheetForm.FIGURES));
        sheets.addAll(make.table(
                LocalizedText.of("Fordeling", "Distribution"),
                BenchmarkTables.distributions(benchmarks),
                SheetForm.FIGURES));
        List<SheetRow> about = new ArrayList<>();
        about.add(title("Benchmark"));
        for (Benchmark benchmark : benchmarks) {
            about.add(SheetMaker.line(make.in("Nøgletal", "Key figure"), describe(benchmark, make)));
        }
        return new WorkbookPart(sheets, about);
    }

    private static String describe(Benchmark benchmark, SheetMaker make) {
        String cautions = benchmark.getCautions().stream()
                .map(caution -> caution.describe(make.language()))
                .collect(Collectors.joining(", "));
        return benchmark.getFigure().getName().in(make.language())
                + benchmark
                        .findUnit(make.language())
                        .map(unit -> " (" + unit + ")")
                        .orElse("")
                + ", " + benchmark.getPeriod() + ", "
                + benchmark.getGroup().getName().in(make.language())
                + (cautions.isEmpty() ? "" : ". " + make.in("Forbehold: ", "Caution: ") + cautions);
    }

    static WorkbookPart ofSeries(List<TimeSeries> series, SheetMaker make) {
        return new WorkbookPart(
                make.table(
                        LocalizedText.of("Tidsserier", "Time series"),
                        BenchmarkTables.series(series),
                        SheetForm.FIGURES),
                List.of());
    }

    static SheetRow title(String text) {
        return new SheetRow(Look.TITLE, List.of(SheetCell.of(text)));
    }
}
