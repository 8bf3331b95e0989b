package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Caution;
import dk.opgavekatalog.calc.benchmark.Distribution;
import dk.opgavekatalog.calc.benchmark.Missing;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Potential;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.calc.series.SeriesBreak;
import dk.opgavekatalog.calc.series.SeriesPoint;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of benchmarks and time series. {@code BenchmarkCsv} describes them. */
public final class BenchmarkTables {

    /** The number of digits that a spreadsheet keeps. */
    public static final int DIGITS = 15;

    private static final MathContext ROUNDING = new MathContext(DIGITS);

    private BenchmarkTables() {}

    /** An organisation with its placement, or without a value. */
    private record PlacementRow(
            Benchmark benchmark, Organisation organisation, Optional<Placement> placement, Optional<Missing> missing) {

        Optional<BigDecimal> potential(Target target, Function<Potential, Optional<BigDecimal>> part) {
            return placement.flatMap(of -> part.apply(of.getPotential(target)));
        }
    }

    public static ResultTable placements(List<Benchmark> benchmarks) {
        Columns<PlacementRow> table = new Columns<PlacementRow>()
                .plain("Organisation", "Organisation", row -> organisation(row.organisation()))
                .optionalDecimal("Værdi", "Value", row -> row.placement().map(of -> of.getValue(ROUNDING)))
                .number("Placering", "Rank", row -> row.placement().flatMap(of -> boxed(of.getRank())))
                .number(
                        "Andre med samme værdi",
                        "Others with the same value",
                        row -> row.placement().map(Placement::getTied))
                .number("Kvartil", "Quartile", row -> row.placement().flatMap(of -> boxed(of.getQuarter())))
                .optionalDecimal(
                        "Afvigelse fra medianen",
                        "Difference from the median",
                        row -> row.placement().flatMap(of -> decimal(of.getDistance(Target.MEDIAN))))
                .optionalDecimal(
                        "Afvigelse fra den bedste værdi",
                        "Difference from the best value",
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
                .wording(
                        "Forbehold",
                        "Caution",
                        (row, to) -> row.placement()
                                .map(of -> cautions(of.getCautions(), to))
                                .orElse(""))
                .wording(
                        "Uden værdi, fordi",
                        "Without a value because",
                        (row, to) -> row.missing()
                                .map(missing -> missing.getReason().describe(to))
                                .orElse(""));
        addBenchmark(table, PlacementRow::benchmark);
        return table.of(benchmarks.stream().flatMap(BenchmarkTables::rows).toList());
    }

    private static Stream<PlacementRow> rows(Benchmark benchmark) {
        return Stream.concat(
                benchmark.getPlacements().stream()
                        .map(of ->
                                new PlacementRow(benchmark, of.getOrganisation(), Optional.of(of), Optional.empty())),
                benchmark.getMissing().stream()
                        .map(missing -> new PlacementRow(
                                benchmark, missing.getOrganisation(), Optional.empty(), Optional.of(missing))));
    }

    public static ResultTable distributions(List<Benchmark> benchmarks) {
        Columns<Benchmark> table = new Columns<Benchmark>()
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
                        "Quartile definition",
                        row -> row.getDistribution()
                                .map(values -> values.getQuantileDefinition().name())
                                .orElse(""))
                .wording("Forbehold", "Caution", (row, to) -> cautions(row.getCautions(), to));
        addBenchmark(table, Function.identity());
        return table.of(benchmarks);
    }

    private static Optional<BigDecimal> number(Benchmark benchmark, Function<Distribution, Double> number) {
        return benchmark.getDistribution().map(values -> rounded(BigDecimal.valueOf(number.apply(values))));
    }

    private static <T> void addBenchmark(Columns<T> table, Function<T, Benchmark> benchmark) {
        table.text(
                        "Nøgletal",
                        "Key figure",
                        row -> benchmark.apply(row).getFigure().getName())
                .wording(
                        "Enhed",
                        "Unit",
                        (row, language) ->
                                benchmark.apply(row).findUnit(language).orElse(""))
                .text(
                        "Periode",
                        "Period",
                        row -> CatalogWords.period(benchmark.apply(row).getPeriod()))
                .text("Gruppe", "Group", row -> benchmark.apply(row).getGroup().getName());
    }

    /** A period of a series. */
    private record PointRow(TimeSeries series, SeriesPoint it) {}

    public static ResultTable series(List<TimeSeries> series) {
        return new Columns<PointRow>()
                .plain(
                        "Organisation",
                        "Organisation",
                        row -> organisation(row.series().getOrganisation()))
                .text("Periode", "Period", row -> CatalogWords.period(row.it().getPeriod()))
                .optionalDecimal("Værdi", "Value", row -> row.it().getValue().map(BenchmarkTables::rounded))
                .wording("Uden værdi, fordi", "Without a value because", BenchmarkTables::gap)
                .wording("Databrud før perioden", "Break in series before the period", BenchmarkTables::breakBefore)
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
                        .flatMap(of -> of.getPoints().stream().map(point -> new PointRow(of, point)))
                        .toList());
    }

    private static String gap(PointRow row, Language language) {
        return row.it()
                .getUnavailable()
                .map(reason -> reason.describe(language))
                .or(() -> row.it().getGap().map(gap -> gap.describe(language)))
                .orElse("");
    }

    private static String breakBefore(PointRow row, Language language) {
        return row.series().getBreaks().stream()
                .filter(found -> found.getAfter().equals(row.it().getPeriod()))
                .map(SeriesBreak::getReason)
                .map(reason -> reason.describe(language))
                .findFirst()
                .orElse("");
    }

    /** Returns id and name, or the letters alone. */
    private static String organisation(Organisation organisation) {
        return organisation.getId().equals(organisation.getName())
                ? organisation.getName()
                : organisation.getId() + " " + organisation.getName();
    }

    private static String cautions(List<Caution> cautions, Language language) {
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
