package dk.opgavekatalog.data.report;

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
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Made-up organisations with their payslips and errors, put together a line at a time, and compared. */
public final class Comparisons {

    public static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);

    private static final CatalogCode PAYROLL = CatalogCode.of(1, 1, 1);
    private static final String PAYSLIPS = "1.1.1-p1";
    private static final String ERRORS = "1.1.1-q2";
    private static final TaskCatalog CATALOG = Catalogs.edition2006();
    private static final KeyFigures FIGURES = KeyFigures.of(CATALOG);

    /** Payslips per FTE. */
    public static final KeyFigure PRODUCTIVITY = FIGURES.of(PAYSLIPS, ResourceBasis.WITH_OVERHEAD);

    /** DKK per payslip. */
    public static final KeyFigure UNIT_COST = FIGURES.unitCost(PAYSLIPS, ResourceBasis.WITH_OVERHEAD);

    /** Errors per 1,000 payslips. */
    public static final KeyFigure QUALITY = FIGURES.of(ERRORS, ResourceBasis.WITH_OVERHEAD);

    private final ObservationSet.Builder observations = ObservationSet.builder().edition("2006");
    private final List<FieldResources> resources = new ArrayList<>();

    /** Adds FTE and DKK. */
    public Comparisons resources(Organisation organisation, AccountingPeriod period, String fte, String cost) {
        resources.add(FieldResources.builder(organisation, period, "2006")
                .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.FTE, PAYROLL, new BigDecimal(fte))
                .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.COST, PAYROLL, new BigDecimal(cost))
                .build());
        return this;
    }

    /** Adds the number of payslips. */
    public Comparisons payslips(Organisation organisation, AccountingPeriod period, String number) {
        observations.addObservations(IndicatorObservation.of(organisation, period, PAYSLIPS, new BigDecimal(number)));
        return this;
    }

    /** Adds the number of errors among some payslips. */
    public Comparisons errors(Organisation organisation, String number, String payslips) {
        observations.addObservations(IndicatorObservation.builder()
                .organisation(organisation)
                .period(YEAR)
                .indicator(ERRORS)
                .value(new BigDecimal(number))
                .base(new BigDecimal(payslips))
                .build());
        return this;
    }

    /** Adds all of an organisation. */
    public Comparisons add(Organisation organisation, String payslips, String fte, String cost, String errors) {
        return resources(organisation, YEAR, fte, cost)
                .payslips(organisation, YEAR, payslips)
                .errors(organisation, errors, payslips);
    }

    public IndicatorData build() {
        return IndicatorData.of(CATALOG, observations.build(), resources);
    }

    /** As many organisations as there are names, with ids from 101; some tie, one lacks its errors. */
    public static IndicatorData of(List<String> names) {
        return ofOrganisations(IntStream.range(0, names.size())
                .mapToObj(i -> Organisation.of(String.valueOf(101 + i), names.get(i)))
                .toList());
    }

    /** The same for organisations with ids of their own. */
    public static IndicatorData ofOrganisations(List<Organisation> organisations) {
        Comparisons data = new Comparisons();
        for (int i = 0; i < organisations.size(); i++) {
            Organisation organisation = organisations.get(i);
            int fte = 3 + i * 7 % 11;
            // Every fifth has the productivity of the one before it.
            int perFte = 2_000 + (i % 5 == 4 ? i - 1 : i) * 37 % 23 * 60;
            int payslips = fte * perFte;
            data.resources(organisation, YEAR, String.valueOf(fte), fte * (480_000 + i * 13 % 17 * 9_000) + ".50");
            data.payslips(organisation, YEAR, String.valueOf(payslips));
            if (i != 2) {
                data.errors(
                        organisation,
                        i == 6 ? "0" : String.valueOf(5 + i * 31 % 43),
                        i == 6 ? "29" : String.valueOf(payslips));
            }
            for (int year = 2020; year < 2024; year++) {
                if (i != 1 || year != 2022) {
                    AccountingPeriod period = AccountingPeriod.ofYear(year);
                    data.resources(organisation, period, String.valueOf(fte), fte * (430_000 + year % 10 * 9_000) + "");
                    data.payslips(organisation, period, String.valueOf(payslips - (2024 - year) * 11 * i % 900));
                }
            }
        }
        return data.build();
    }

    public static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        List<String> parts =
                List.of("Nord", "Sønder", "Øster", "Vester", "Midt", "Lille", "Store", "Gammel", "Ny", "Høje");
        for (int i = 0; i < count; i++) {
            names.add(parts.get(i % 10)
                    + List.of("by", "rup", "lev", "sted", "bæk", "ager", "holm", "sund", "lund", "ås")
                            .get(i / 10 % 10));
        }
        return names;
    }

    public static Benchmark productivity(Benchmarking benchmarking) {
        return benchmarking.compare(PRODUCTIVITY, YEAR);
    }

    public static SideBySide sideBySide(Benchmarking benchmarking) {
        return benchmarking.compare(List.of(PRODUCTIVITY, QUALITY), YEAR);
    }

    public static List<TimeSeries> series(Benchmarking benchmarking) {
        return benchmarking.series(UNIT_COST);
    }

    public static FrontierAnalysis frontier(Benchmarking benchmarking) {
        return FrontierAnalysis.of(
                benchmarking,
                new Term.Resource(ResourceKind.COST, Optional.of(PAYROLL), ResourceBasis.WITH_OVERHEAD),
                List.of(new Term.Observed(PAYSLIPS, Optional.empty())),
                YEAR,
                ReturnsToScale.VARIABLE);
    }

    /** A report with a section of every kind. */
    public static BenchmarkReport report(Benchmarking benchmarking) {
        return BenchmarkReport.of(List.of(productivity(benchmarking), benchmarking.compare(QUALITY, YEAR)))
                .withSideBySide(sideBySide(benchmarking), PRODUCTIVITY, QUALITY)
                .withSeries(series(benchmarking))
                .withFrontier(frontier(benchmarking));
    }
}
