package dk.opgavekatalog.data.export;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Caution;
import dk.opgavekatalog.calc.benchmark.Distribution;
import dk.opgavekatalog.calc.benchmark.Missing;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Potential;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.series.SeriesBreak;
import dk.opgavekatalog.calc.series.SeriesPoint;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Benchmarks and time series as CSV tables. Immutable and safe for every thread.
 *
 * <p>The form is that of {@link CostCsv}. What is anonymous stays so: the tables show what the benchmarks show, letters in place of
 * names, and nothing of suppressed groups. Numbers are rounded to {@value #DIGITS} digits.
 */
public final class BenchmarkCsv {

    /** As many digits as a spreadsheet keeps. */
    public static final int DIGITS = 15;

    private static final MathContext ROUNDING = new MathContext(DIGITS);

    private final Language language;

    private BenchmarkCsv(Language language) {
        this.language = language;
    }

    /**
     * Tables in a language.
     *
     * @param language the language of headings, texts and decimal signs
     * @return the tables
     */
    public static BenchmarkCsv in(Language language) {
        return new BenchmarkCsv(Objects.requireNonNull(language, "language"));
    }

    /** An organisation with its placement, or without a value. */
    private record Row(Benchmark benchmark, Organisation organisation, Optional<Placement> placement, String reason) {

        Optional<BigDecimal> potential(Target target, Function<Potential, Optional<BigDecimal>> part) {
            return placement.flatMap(of -> part.apply(of.getPotential(target)));
        }
    }

    /**
     * The organisations of benchmarks, a row each: those with a value by their rank, then those without one.
     *
     * @param benchmarks the benchmarks, one below the other
     * @return the table
     */
    public Export placements(List<Benchmark> benchmarks) {
        Table<Row> table = new Table<Row>(language)
                .plain("Organisation", "Organisation", row -> organisation(row.organisation()))
                .optionalDecimal("Værdi", "Value", row -> row.placement().map(of -> of.getValue(ROUNDING)))
                .number("Plads", "Rank", row -> row.placement().flatMap(of -> boxed(of.getRank())))
                .number(
                        "Andre med samme værdi",
                        "Others with the same value",
                        row -> row.placement().map(Placement::getTied))
                .number("Fjerdedel", "Quarter", row -> row.placement().flatMap(of -> boxed(of.getQuarter())))
                .optionalDecimal(
                        "Fra medianen",
                        "From the median",
                        row -> row.placement().flatMap(of -> decimal(of.getDistance(Target.MEDIAN))))
                .optionalDecimal(
                        "Fra den bedste",
                        "From the best",
                        row -> row.placement().flatMap(of -> decimal(of.getDistance(Target.BEST))));
        for (Target target : Target.values()) {
            String danish = "Potentiale ved " + target.describe(Language.DANISH);
            String english = "Potential at " + target.describe(Language.ENGLISH);
            table.optionalDecimal(
                            danish + ", årsværk", english + ", FTE", row -> row.potential(target, Potential::getFte))
                    .optionalDecimal(
                            danish + ", DKK", english + ", DKK", row -> row.potential(target, Potential::getCost));
        }
        table.optionalDecimal("Sager", "Cases", row -> row.placement().flatMap(Placement::getCases))
                .plain(
                        "Forbehold",
                        "Caution",
                        row -> row.placement()
                                .map(of -> cautions(of.getCautions()))
                                .orElse(""))
                .plain("Uden værdi fordi", "Without a value because", Row::reason);
        addBenchmark(table, Row::benchmark);
        return table.of(benchmarks.stream().flatMap(this::rows).toList());
    }

    private Stream<Row> rows(Benchmark benchmark) {
        return Stream.concat(
                benchmark.getPlacements().stream()
                        .map(of -> new Row(benchmark, of.getOrganisation(), Optional.of(of), "")),
                benchmark.getMissing().stream().map(missing -> row(benchmark, missing)));
    }

    private Row row(Benchmark benchmark, Missing missing) {
        return new Row(
                benchmark,
                missing.organisation(),
                Optional.empty(),
                missing.reason().describe(language));
    }

    /**
     * The distributions of benchmarks, a row each; without numbers where nobody has a value or the group is suppressed.
     *
     * @param benchmarks the benchmarks
     * @return the table
     */
    public Export distributions(List<Benchmark> benchmarks) {
        Table<Benchmark> table = new Table<Benchmark>(language)
                .number("Antal", "Count", row -> Optional.of(row.getCount()))
                .number(
                        "Uden værdi",
                        "Without a value",
                        row -> Optional.of(row.getMissing().size()))
                .optionalDecimal("Minimum", "Minimum", row -> number(row, Distribution::getMinimum))
                .optionalDecimal(
                        "Nedre kvartil",
                        "Lower quartile",
                        row -> row.getDistribution().flatMap(values -> decimal(values.getLowerQuartile())))
                .optionalDecimal("Median", "Median", row -> number(row, Distribution::getMedian))
                .optionalDecimal(
                        "Øvre kvartil",
                        "Upper quartile",
                        row -> row.getDistribution().flatMap(values -> decimal(values.getUpperQuartile())))
                .optionalDecimal("Maksimum", "Maximum", row -> number(row, Distribution::getMaximum))
                .optionalDecimal("Gennemsnit", "Mean", row -> number(row, Distribution::getMean))
                .optionalDecimal(
                        "Vægtet gennemsnit",
                        "Weighted mean",
                        row -> row.getDistribution().flatMap(values -> decimal(values.getWeightedMean())))
                .plain(
                        "Kvartildefinition",
                        "Quantile definition",
                        row -> row.getDistribution()
                                .map(values -> values.getQuantileDefinition().name())
                                .orElse(""))
                .plain("Forbehold", "Caution", row -> cautions(row.getCautions()));
        addBenchmark(table, Function.identity());
        return table.of(benchmarks);
    }

    private static Optional<BigDecimal> number(Benchmark benchmark, Function<Distribution, Double> number) {
        return benchmark.getDistribution().map(values -> rounded(BigDecimal.valueOf(number.apply(values))));
    }

    private <T> void addBenchmark(Table<T> table, Function<T, Benchmark> benchmark) {
        table.text(
                        "Nøgletal",
                        "Key figure",
                        row -> benchmark.apply(row).getFigure().getName())
                .plain(
                        "Enhed",
                        "Unit",
                        row -> benchmark.apply(row).findUnit(language).orElse(""))
                .text(
                        "Periode",
                        "Period",
                        row -> Words.period(benchmark.apply(row).getPeriod()))
                .text("Gruppe", "Group", row -> benchmark.apply(row).getGroup().getName());
    }

    /** A period of a series. */
    private record Point(TimeSeries series, SeriesPoint it) {}

    /**
     * Time series, a row for each period.
     *
     * @param series the series, one below the other
     * @return the table
     */
    public Export series(List<TimeSeries> series) {
        return new Table<Point>(language)
                .plain(
                        "Organisation",
                        "Organisation",
                        row -> organisation(row.series().getOrganisation()))
                .text("Periode", "Period", row -> Words.period(row.it().getPeriod()))
                .optionalDecimal("Værdi", "Value", row -> row.it().getValue().map(BenchmarkCsv::rounded))
                .plain("Uden værdi fordi", "Without a value because", this::gap)
                .plain("Databrud før perioden", "Break before the period", this::breakBefore)
                .text(
                        "Udgave",
                        "Edition",
                        row -> LocalizedText.of(
                                "udgave " + row.it().getEdition(),
                                "edition " + row.it().getEdition()))
                .yesOrNo(
                        "Omregnet fra en anden udgave",
                        "Converted from another edition",
                        row -> row.it().isConverted())
                .text("Nøgletal", "Key figure", row -> row.series().getFigure().getName())
                .list("Opgjort som", "Stated as", row -> row.series().getForms())
                .of(series.stream()
                        .flatMap(of -> of.getPoints().stream().map(point -> new Point(of, point)))
                        .toList());
    }

    private String gap(Point row) {
        return row.it()
                .getUnavailable()
                .map(reason -> reason.describe(language))
                .or(() -> row.it().getGap().map(gap -> gap.describe(language)))
                .orElse("");
    }

    private String breakBefore(Point row) {
        return row.series().getBreaks().stream()
                .filter(found -> found.after().equals(row.it().getPeriod()))
                .map(SeriesBreak::reason)
                .map(reason -> reason.describe(language))
                .findFirst()
                .orElse("");
    }

    /** Id and name, or the letters alone. */
    private static String organisation(Organisation organisation) {
        return organisation.getId().equals(organisation.getName())
                ? organisation.getName()
                : organisation.getId() + " " + organisation.getName();
    }

    private String cautions(List<Caution> cautions) {
        return cautions.stream().map(caution -> caution.describe(language)).collect(Collectors.joining(", "));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(ROUNDING).stripTrailingZeros();
    }

    private static Optional<BigDecimal> decimal(OptionalDouble number) {
        return number.stream()
                .mapToObj(value -> rounded(BigDecimal.valueOf(value)))
                .findFirst();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.stream().boxed().findFirst();
    }
}
