package dk.opgavekatalog.data.report.picture;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.SideBySide;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.frontier.FrontierAnalysis;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.report.drawing.BenchmarkView;
import dk.opgavekatalog.data.report.drawing.DistributionDrawing;
import dk.opgavekatalog.data.report.drawing.FrontierDrawing;
import dk.opgavekatalog.data.report.drawing.FrontierView;
import dk.opgavekatalog.data.report.drawing.PotentialDrawing;
import dk.opgavekatalog.data.report.drawing.QuadrantDrawing;
import dk.opgavekatalog.data.report.drawing.QuadrantView;
import dk.opgavekatalog.data.report.drawing.RankDrawing;
import dk.opgavekatalog.data.report.drawing.SeriesDrawing;
import dk.opgavekatalog.data.report.drawing.SeriesView;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.StandalonePicture;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture of a comparison of organisations. What a comparison hides, its picture hides too: where names are hidden,
 * nothing in the file tells who is who. Immutable.
 *
 * <p>A comparison that shows nothing, such as one of too few organisations without names, gives a picture that says so.
 */
public final class BenchmarkPicture implements HasNoDocument {

    /** What is drawn, for one reader. */
    private interface Drawing {
        Markup draw(String id, Optional<String> own, Language language);
    }

    private final String subject;
    private final Drawing drawing;
    private final Optional<String> own;
    private final Language language;

    private BenchmarkPicture(String subject, Drawing drawing, Optional<String> own, Language language) {
        this.subject = subject;
        this.drawing = drawing;
        this.own = own;
        this.language = language;
    }

    private static BenchmarkPicture of(String kind, Object result, Drawing drawing) {
        return new BenchmarkPicture(kind + " of " + result, drawing, Optional.empty(), Language.DANISH);
    }

    /**
     * The distribution of a figure: a box between the quartiles, and a mark for each organisation.
     *
     * @param benchmark the benchmark
     * @return the picture, in Danish
     */
    public static BenchmarkPicture ofDistribution(Benchmark benchmark) {
        Objects.requireNonNull(benchmark, "benchmark");
        return of(
                "distribution",
                benchmark,
                (id, own, language) -> DistributionDrawing.draw(id, new BenchmarkView(benchmark, own, language)));
    }

    /**
     * The organisations in the order of their values, each with a bar.
     *
     * @param benchmark the benchmark
     * @return the picture, in Danish
     */
    public static BenchmarkPicture ofRanks(Benchmark benchmark) {
        Objects.requireNonNull(benchmark, "benchmark");
        return of(
                "ranks",
                benchmark,
                (id, own, language) -> RankDrawing.draw(id, new BenchmarkView(benchmark, own, language)));
    }

    /**
     * What each organisation would save at the median and at the best quartile.
     *
     * @param benchmark the benchmark
     * @return the picture, in Danish
     */
    public static BenchmarkPicture ofPotential(Benchmark benchmark) {
        Objects.requireNonNull(benchmark, "benchmark");
        return of(
                "potential",
                benchmark,
                (id, own, language) -> PotentialDrawing.draw(id, new BenchmarkView(benchmark, own, language)));
    }

    /**
     * Productivity against quality, divided at the medians.
     *
     * @param sideBySide the benchmarks
     * @param productivity one of the figures
     * @param quality another one
     * @return the picture, in Danish
     * @throws IllegalArgumentException when a figure is not among those compared, or is one of judgement
     */
    public static BenchmarkPicture ofQuadrants(SideBySide sideBySide, KeyFigure productivity, KeyFigure quality) {
        // Refuses what cannot be drawn now, not when it is drawn.
        new QuadrantView(sideBySide, productivity, quality, Optional.empty(), Language.DANISH).both();
        return of(
                "quadrants",
                sideBySide,
                (id, own, language) ->
                        QuadrantDrawing.draw(id, new QuadrantView(sideBySide, productivity, quality, own, language)));
    }

    /**
     * Time series of one figure. Breaks are drawn as breaks, and periods without a value as gaps.
     *
     * @param series at least one series, one for each organisation
     * @return the picture, in Danish
     * @throws IllegalArgumentException when there is no series
     */
    public static BenchmarkPicture ofSeries(List<TimeSeries> series) {
        List<TimeSeries> all = List.copyOf(series);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no time series; allowed is one or more");
        }
        return of(
                "series",
                all.get(0).getFigure(),
                (id, own, language) -> SeriesDrawing.draw(id, new SeriesView(all, own, language)));
    }

    /**
     * The score of each organisation, and its peers on the frontier.
     *
     * @param analysis the comparison with the frontier
     * @return the picture, in Danish
     */
    public static BenchmarkPicture ofFrontier(FrontierAnalysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        return of(
                "frontier",
                analysis,
                (id, own, language) -> FrontierDrawing.draw(id, new FrontierView(analysis, own, language)));
    }

    /**
     * Returns the picture with one organisation marked. One that the comparison does not have is not marked.
     *
     * @param organisation the id of the organisation as it is shown
     * @return the picture
     */
    public BenchmarkPicture forOrganisation(String organisation) {
        return new BenchmarkPicture(subject, drawing, Optional.of(organisation), language);
    }

    /**
     * Returns the picture in a language.
     *
     * @param other the language
     * @return the picture
     */
    public BenchmarkPicture in(Language other) {
        return new BenchmarkPicture(subject, drawing, own, Objects.requireNonNull(other, "other"));
    }

    /**
     * The picture as SVG, complete in itself: it has its own style, and no script. The same comparison gives the same
     * bytes.
     *
     * @return the file
     */
    public Export toSvg() {
        return StandalonePicture.of(
                "picture: " + subject, drawing.draw("picture", own, language), "benchmark-picture.css");
    }

    @Override
    public String toString() {
        return "picture: " + subject;
    }
}
