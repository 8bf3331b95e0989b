package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.QuantileDefinition;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkCsvTest {

    private static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);
    private static final IndicatorData DATA = data();
    private static final KeyFigure PAYSLIPS = DATA.getKeyFigures().of("1.1.1-p1", ResourceBasis.WITH_OVERHEAD);
    private static final KeyFigure TIME = DATA.getKeyFigures().of("1.1.1-q1", ResourceBasis.WITH_OVERHEAD);

    /** 2,000 and 3,000 payslips per FTE, and one who counted none; a name that a spreadsheet would run. */
    private static IndicatorData data() {
        CatalogCode payroll = CatalogCode.of(1, 1, 1);
        List<Organisation> all = List.of(
                Organisation.of("101", "Nordby"),
                Organisation.of("102", "=Sønderby"),
                Organisation.of("103", "Østerby"));
        ObservationSet.Builder observations = ObservationSet.builder().edition("2006");
        List<FieldResources> resources = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            resources.add(FieldResources.builder(all.get(i), YEAR, "2006")
                    .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.FTE, payroll, new BigDecimal("3"))
                    .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.COST, payroll, new BigDecimal("1500000"))
                    .build());
            if (i < 2) {
                observations.addObservations(
                        IndicatorObservation.of(all.get(i), YEAR, "1.1.1-p1", BigDecimal.valueOf(6000 + 3000L * i)));
            }
        }
        return IndicatorData.of(Catalogs.edition2006(), observations.build(), resources);
    }

    @Test
    void placementsAreARowForEachOrganisationWithAValueOrWithout() {
        assertThat(BenchmarkCsv.placements(List.of(Benchmarking.of(DATA).compare(PAYSLIPS, YEAR)), Language.DANISH)
                        .getText()
                        .replace("\r\n", "\n"))
                .isEqualTo("""
                        Organisation;Værdi;Placering;Andre med samme værdi;Kvartil;Afvigelse fra medianen;Afvigelse \
                        fra den bedste værdi;Potentiale ved medianen, årsværk;Potentiale ved medianen, DKK;Potentiale \
                        ved den bedste kvartil, årsværk;Potentiale ved den bedste kvartil, DKK;Potentiale ved den \
                        bedste værdi, årsværk;Potentiale ved den bedste værdi, DKK;Sager;Forbehold;Uden værdi, fordi;\
                        Nøgletal;Enhed;Periode;Gruppe
                        102 =Sønderby;3000;1;0;1;500;0;0,0000;0,00;0,0000;0,00;0,0000;0,00;9000;;;Antal lønsedler pr. \
                        årsværk, med fordelt overhead;pr. årsværk;perioden 2024;alle organisationer
                        101 Nordby;2000;2;0;4;-500;-1000;0,6000;300000,00;0,8182;409090,91;1,0000;500000,00;6000;;;\
                        Antal lønsedler pr. årsværk, med fordelt overhead;pr. årsværk;perioden 2024;alle organisationer
                        103 Østerby;;;;;;;;;;;;;;;ingen observation;Antal lønsedler pr. årsværk, med fordelt overhead;\
                        pr. årsværk;perioden 2024;alle organisationer
                        """);
    }

    @Test
    void distributionsAreARowForEachBenchmark() {
        Benchmarking benchmarking = Benchmarking.of(DATA);
        assertThat(BenchmarkCsv.distributions(
                                List.of(benchmarking.compare(PAYSLIPS, YEAR), benchmarking.compare(TIME, YEAR)),
                                Language.ENGLISH)
                        .getText()
                        .replace("\r\n", "\n"))
                .isEqualTo("""
                        Count;Without a value;Minimum;Lower quartile;Median;Upper quartile;Maximum;Mean;Weighted mean;\
                        Quartile definition;Caution;Key figure;Unit;Period;Group
                        2;1;2000;2250;2500;2750;3000;2500;2500;HF7;few organisations, missing values;Number of \
                        payslips per FTE, with redistributed overhead;per FTE;period 2024;all organisations
                        0;3;;;;;;;;;few organisations, missing values;Case processing time;;period 2024;all \
                        organisations
                        """);
    }

    @Test
    void whereThereAreTooFewValuesForQuartilesTheCellsAreEmptyAndTheReasonIsThere() {
        Benchmarking two = Benchmarking.of(DATA).withQuantiles(QuantileDefinition.HF6);
        assertThat(BenchmarkCsv.distributions(List.of(two.compare(PAYSLIPS, YEAR)), Language.ENGLISH)
                        .getText())
                .contains("2;1;2000;;2500;;3000;2500;2500;HF6;few organisations, missing values, too few values for"
                        + " quartiles"
                        + " by the chosen definition;");
        assertThat(BenchmarkCsv.placements(List.of(two.compare(PAYSLIPS, YEAR)), Language.DANISH)
                        .getText())
                .contains("101 Nordby;2000;2;0;;-500;-1000;0,6000;300000,00;;;1,0000;500000,00;6000;for få værdier til"
                        + " kvartiler efter den valgte definition;");
    }

    @Test
    void seriesAreARowForEachPeriod() {
        assertThat(BenchmarkCsv.series(
                                List.of(
                                        TimeSeries.of(DATA, PAYSLIPS, "101").index(YEAR),
                                        TimeSeries.of(DATA, PAYSLIPS, "103")),
                                Language.DANISH)
                        .getText()
                        .replace("\r\n", "\n"))
                .isEqualTo("""
                        Organisation;Periode;Værdi;Uden værdi, fordi;Databrud før perioden;Udgave;Omregnet fra en \
                        anden udgave;Nøgletal;Opgjort som
                        101 Nordby;perioden 2024;100;;;udgave 2006;nej;Antal lønsedler pr. årsværk, med fordelt \
                        overhead;indeks, 2024 = 100
                        103 Østerby;perioden 2024;;ingen observation;;udgave 2006;nej;Antal lønsedler pr. årsværk, med \
                        fordelt overhead;
                        """);
    }

    @Test
    void whatIsAnonymousStaysSo() {
        Benchmarking anonymous = Benchmarking.of(DATA)
                .anonymous(Anonymity.forAllBut("101", "hemmelig").withSmallestGroup(3));
        assertThat(BenchmarkCsv.placements(List.of(anonymous.compare(PAYSLIPS, YEAR)), Language.DANISH)
                        .getText())
                .contains("101 Nordby")
                .doesNotContain("Sønderby", "Østerby");
    }
}
