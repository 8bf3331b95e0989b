package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.SideBySide;
import dk.opgavekatalog.calc.frontier.FrontierAnalysis;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.model.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report of benchmarks shows.
 *
 * @param benchmarks the benchmarks, in the order of the report
 * @param quadrants productivity beside quality
 * @param series lists of time series, each of one figure
 * @param frontiers comparisons with a frontier
 * @param own the id of the organisation that is marked, when there is one
 * @param language the language
 * @param date the day the report is made, when the caller gives it
 */
public record BenchmarkContent(
        List<Benchmark> benchmarks,
        List<Quadrants> quadrants,
        List<List<TimeSeries>> series,
        List<FrontierAnalysis> frontiers,
        Optional<String> own,
        Language language,
        Optional<LocalDate> date) {

    /**
     * Two figures beside each other.
     *
     * @param sideBySide the benchmarks
     * @param productivity one of the figures
     * @param quality another one
     */
    public record Quadrants(SideBySide sideBySide, KeyFigure productivity, KeyFigure quality) {}

    /** Benchmarks alone, in Danish. */
    public static BenchmarkContent of(List<Benchmark> benchmarks) {
        return new BenchmarkContent(
                List.copyOf(benchmarks),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Language.DANISH,
                Optional.empty());
    }

    /** Returns the content with one more picture of productivity and quality. */
    public BenchmarkContent with(Quadrants more) {
        return new BenchmarkContent(benchmarks, and(quadrants, more), series, frontiers, own, language, date);
    }

    /** Returns the content with one more list of time series. */
    public BenchmarkContent with(List<TimeSeries> more) {
        return new BenchmarkContent(
                benchmarks, quadrants, and(series, List.copyOf(more)), frontiers, own, language, date);
    }

    /** Returns the content with one more comparison with a frontier. */
    public BenchmarkContent with(FrontierAnalysis more) {
        return new BenchmarkContent(benchmarks, quadrants, series, and(frontiers, more), own, language, date);
    }

    /** Returns the content with an organisation marked. */
    public BenchmarkContent withOwn(String organisation) {
        return new BenchmarkContent(
                benchmarks, quadrants, series, frontiers, Optional.of(organisation), language, date);
    }

    /** Returns the content in a language. */
    public BenchmarkContent in(Language other) {
        return new BenchmarkContent(benchmarks, quadrants, series, frontiers, own, other, date);
    }

    /** Returns the content with the day the report is made. */
    public BenchmarkContent withDate(LocalDate day) {
        return new BenchmarkContent(benchmarks, quadrants, series, frontiers, own, language, Optional.of(day));
    }

    private static <T> List<T> and(List<T> all, T more) {
        List<T> longer = new ArrayList<>(all);
        longer.add(more);
        return List.copyOf(longer);
    }
}
