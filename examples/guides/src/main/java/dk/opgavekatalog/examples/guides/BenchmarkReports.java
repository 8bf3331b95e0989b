package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.SideBySide;
import dk.opgavekatalog.calc.frontier.FrontierAnalysis;
import dk.opgavekatalog.calc.frontier.ReturnsToScale;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.report.BenchmarkReport;
import dk.opgavekatalog.data.report.picture.BenchmarkPicture;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes reports of benchmarks, with names and without, and a picture alone. */
public final class BenchmarkReports {

    private static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);
    private static final CatalogCode PAYROLL = CatalogCode.parse("1.1.1");

    private BenchmarkReports() {}

    /** Six made-up organisations with their payslips, errors, FTE and DKK. */
    private static IndicatorData data() {
        ObservationSet.Builder observations = ObservationSet.builder().edition("2006");
        List<FieldResources> resources = new ArrayList<>();
        List<String> names = List.of("Nordby", "Sønderby", "Østerby", "Vesterby", "Midtby", "Lilleby");
        for (int i = 0; i < names.size(); i++) {
            Organisation organisation = Organisation.of(String.valueOf(901 + i), names.get(i));
            BigDecimal payslips = BigDecimal.valueOf(9_000L + 2_500L * i);
            observations.addObservations(
                    IndicatorObservation.of(organisation, YEAR, "1.1.1-p1", payslips),
                    IndicatorObservation.builder()
                            .organisation(organisation)
                            .period(YEAR)
                            .indicator("1.1.1-q2")
                            .value(BigDecimal.valueOf(20L + 17L * i % 29))
                            .base(payslips)
                            .build());
            resources.add(FieldResources.builder(organisation, YEAR, "2006")
                    .add(ResourceBasis.DIRECT, ResourceKind.FTE, PAYROLL, BigDecimal.valueOf(4L + i % 4))
                    .add(
                            ResourceBasis.DIRECT,
                            ResourceKind.COST,
                            PAYROLL,
                            BigDecimal.valueOf(2_100_000L + 450_000L * i))
                    .build());
        }
        return IndicatorData.of(Catalogs.edition2006(), observations.build(), resources);
    }

    /**
     * Prints what the guide shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try {
            Path folder = Files.createTempDirectory("reports");
            write(data(), folder);
            List<Path> files;
            try (Stream<Path> written = Files.list(folder)) {
                files = written.sorted(Comparator.comparing(Path::getFileName)).toList();
            }
            for (Path file : files) {
                boolean isNamed = Files.readString(file).contains("Lilleby");
                System.out.println(file.getFileName() + " names Lilleby: " + (isNamed ? "yes" : "no"));
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(IndicatorData data, Path folder) throws IOException {
        KeyFigures figures = data.getKeyFigures();
        KeyFigure payslips = figures.of("1.1.1-p1", ResourceBasis.DIRECT);
        KeyFigure errors = figures.of("1.1.1-q2", ResourceBasis.DIRECT);
        Benchmarking benchmarking = Benchmarking.of(data);
        Benchmark benchmark = benchmarking.compare(payslips, YEAR);
        BenchmarkReport.of(benchmark).writeTo(folder.resolve("loensedler.html"));

        SideBySide both = benchmarking.compare(List.of(payslips, errors), YEAR);
        FrontierAnalysis frontier = FrontierAnalysis.of(
                benchmarking,
                new Term.Resource(ResourceKind.COST, Optional.of(PAYROLL), ResourceBasis.DIRECT),
                List.of(new Term.Observed("1.1.1-p1", Optional.empty())),
                YEAR,
                ReturnsToScale.CONSTANT);
        BenchmarkReport.of(both.getBenchmarks())
                .forOrganisation("904")
                .withSideBySide(both, payslips, errors)
                .withSeries(benchmarking.series(payslips))
                .withFrontier(frontier)
                .in(Language.ENGLISH)
                .writeTo(folder.resolve("vesterby.html"));

        Benchmarking hidden = benchmarking.anonymous(Anonymity.forAllBut("904", "a secret of those who publish"));
        BenchmarkPicture.ofDistribution(hidden.compare(payslips, YEAR))
                .forOrganisation("904")
                .in(Language.ENGLISH)
                .toSvg()
                .writeTo(folder.resolve("distribution.svg"));
    }
}
