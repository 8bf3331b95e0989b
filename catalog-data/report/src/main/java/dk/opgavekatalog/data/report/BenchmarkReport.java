package dk.opgavekatalog.data.report;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.SideBySide;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.frontier.FrontierAnalysis;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.report.benchmark.BenchmarkContent;
import dk.opgavekatalog.data.report.benchmark.BenchmarkPage;
import dk.opgavekatalog.data.report.picture.BenchmarkPicture;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Benchmarkrapport: benchmarks as an HTML page of one file, with the distribution, ranks and potentials of each figure
 * as pictures and as a table. It opens without network, from a mail too, and says everything without its script.
 * Immutable.
 *
 * <p>{@code BenchmarkReport.of(benchmark).writeTo(path)} is all that a simple case needs. The same results, language
 * and date give the same bytes.
 *
 * <p>The report hides what its results hide: where names are hidden, nothing in the file tells who is who. All results
 * of one report must hide the same; letters beside the names of the same organisations would hide nothing.
 */
public final class BenchmarkReport implements HasNoDocument {

    private final BenchmarkContent content;

    private BenchmarkReport(BenchmarkContent content) {
        this.content = content;
    }

    /**
     * A report of one benchmark, in Danish.
     *
     * @param benchmark the benchmark
     * @return the report
     */
    public static BenchmarkReport of(Benchmark benchmark) {
        return of(List.of(benchmark));
    }

    /**
     * A report of several benchmarks, such as the figures of a field, in Danish.
     *
     * @param benchmarks at least one, in the order of the report
     * @return the report
     * @throws IllegalArgumentException when there is none
     */
    public static BenchmarkReport of(List<Benchmark> benchmarks) {
        if (benchmarks.isEmpty()) {
            throw new IllegalArgumentException("no benchmarks; allowed is one or more");
        }
        return new BenchmarkReport(BenchmarkContent.of(benchmarks));
    }

    /**
     * Returns the report with one organisation marked in every picture and table: that of the reader.
     *
     * @param organisation the id of the organisation as it is shown
     * @return the report
     */
    public BenchmarkReport forOrganisation(String organisation) {
        return new BenchmarkReport(content.withOwn(Objects.requireNonNull(organisation, "organisation")));
    }

    /**
     * Returns the report with productivity against quality.
     *
     * @param sideBySide the benchmarks
     * @param productivity one of the figures
     * @param quality another one
     * @return the report
     * @throws IllegalArgumentException when a figure is not among those compared, or is one of judgement
     */
    public BenchmarkReport withSideBySide(SideBySide sideBySide, KeyFigure productivity, KeyFigure quality) {
        BenchmarkPicture.ofQuadrants(sideBySide, productivity, quality);
        return new BenchmarkReport(content.with(new BenchmarkContent.Quadrants(sideBySide, productivity, quality)));
    }

    /**
     * Returns the report with time series of one figure, such as {@link
     * dk.opgavekatalog.calc.benchmark.Benchmarking#series} gives them.
     *
     * @param series at least one series, one for each organisation
     * @return the report
     * @throws IllegalArgumentException when there is no series
     */
    public BenchmarkReport withSeries(List<TimeSeries> series) {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("no time series; allowed is one or more");
        }
        return new BenchmarkReport(content.with(series));
    }

    /**
     * Returns the report with a comparison with the best of the group.
     *
     * @param analysis the comparison
     * @return the report
     */
    public BenchmarkReport withFrontier(FrontierAnalysis analysis) {
        return new BenchmarkReport(content.with(Objects.requireNonNull(analysis, "analysis")));
    }

    /**
     * Returns the report in a language.
     *
     * @param language the language
     * @return the report
     */
    public BenchmarkReport in(Language language) {
        return new BenchmarkReport(content.in(Objects.requireNonNull(language, "language")));
    }

    /**
     * Returns the report with the day it is made.
     *
     * @param date the day; without it the report names none
     * @return the report
     */
    public BenchmarkReport withDate(LocalDate date) {
        return new BenchmarkReport(content.withDate(Objects.requireNonNull(date, "date")));
    }

    /**
     * The page.
     *
     * @return the file
     */
    public Export toExport() {
        return new BenchmarkPage(content).toPage().toExport();
    }

    /**
     * Writes the page as a file, whole or not at all; see {@link Export#writeTo(Path)}.
     *
     * @param file the file; its folder must exist
     * @throws IOException when the file cannot be written
     */
    public void writeTo(Path file) throws IOException {
        toExport().writeTo(file);
    }

    @Override
    public String toString() {
        return "report of " + content.benchmarks().size() + " benchmarks, the first: "
                + content.benchmarks().get(0);
    }
}
