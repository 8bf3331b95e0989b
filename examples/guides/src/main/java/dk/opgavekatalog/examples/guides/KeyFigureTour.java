package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.series.PriceIndex;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads observations from JSON, and makes a benchmark and a time series of them. */
public final class KeyFigureTour {

    private static final AccountingPeriod LAST = AccountingPeriod.ofYear(2024);
    private static final AccountingPeriod FIRST = AccountingPeriod.ofYear(2023);

    private KeyFigureTour() {}

    private static ObservationSet observations() {
        try (InputStream in = Objects.requireNonNull(KeyFigureTour.class.getResourceAsStream("observations.json"))) {
            return JsonForm.OBSERVATIONS.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FieldResources> resources(CatalogCode field) {
        List<FieldResources> resources = new ArrayList<>();
        for (AccountingPeriod year : List.of(FIRST, LAST)) {
            resources.add(FieldResources.builder(Organisation.of("253", "Greve"), year, "2006")
                    .add(ResourceBasis.DIRECT, ResourceKind.FTE, field, new BigDecimal("5"))
                    .add(ResourceBasis.DIRECT, ResourceKind.COST, field, new BigDecimal("2600000"))
                    .build());
            resources.add(FieldResources.builder(Organisation.of("265", "Roskilde"), year, "2006")
                    .add(ResourceBasis.DIRECT, ResourceKind.FTE, field, new BigDecimal("8"))
                    .add(ResourceBasis.DIRECT, ResourceKind.COST, field, new BigDecimal("4000000"))
                    .build());
        }
        return resources;
    }

    /**
     * Prints what the guide shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ObservationSet observations = observations();
        List<FieldResources> resources = resources(CatalogCode.parse("1.1.1"));
        IndicatorData data = IndicatorData.of(Catalogs.edition2006(), observations, resources);
        KeyFigure payslips = data.getKeyFigures().of("1.1.1-p1", ResourceBasis.DIRECT);
        Benchmark benchmark = Benchmarking.of(data).compare(payslips, AccountingPeriod.ofYear(2024));
        for (Placement placement : benchmark.getPlacements()) {
            System.out.println(placement.getRank().orElseThrow() + ". "
                    + placement.getOrganisation().getName() + ": " + placement.getValue() + ", could save "
                    + placement.getPotential(Target.BEST).getFte().orElseThrow() + " FTE");
        }
        ownFigure(data);
        series(data);
    }

    private static void ownFigure(IndicatorData data) {
        KeyFigure own = KeyFigure.builder()
                .id("payslips-per-100-inhabitants")
                .name(LocalizedText.of("Lønsedler pr. 100 indbyggere", "Payslips per 100 inhabitants"))
                .numerator(new Term.Observed("1.1.1-p1", Optional.empty()))
                .denominator(new Term.Inhabitants())
                .per(100)
                .direction(IndicatorDirection.JUDGEMENT)
                .build();
        for (FigureValue value : data.evaluateAll(own, LAST)) {
            System.out.println(value.getOrganisation().getName() + ": "
                    + value.getValue(new MathContext(4))
                            .map(BigDecimal::toString)
                            .orElseGet(() -> value.getReason().orElseThrow().describe(Language.ENGLISH)));
        }
    }

    private static void series(IndicatorData data) {
        KeyFigure perPayslip = data.getKeyFigures().unitCost("1.1.1-p1", ResourceBasis.DIRECT);
        PriceIndex wages = PriceIndex.of(
                LocalizedText.of("Lønindeks (opdigtet)", "Wage index (made up)"),
                Map.of(FIRST, new BigDecimal("100"), LAST, new BigDecimal("104")));
        TimeSeries series = TimeSeries.of(data, perPayslip, "253").deflate(wages, LAST);
        System.out.print(series.toText(Language.ENGLISH));
    }
}
