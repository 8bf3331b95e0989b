package dk.opgavekatalog.data.report;

import static dk.opgavekatalog.data.report.Comparisons.PRODUCTIVITY;
import static dk.opgavekatalog.data.report.Comparisons.UNIT_COST;
import static dk.opgavekatalog.data.report.Comparisons.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.QuantileDefinition;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.w3c.dom.Element;

/** What holds for the page of any benchmark: values that tie, are zero, huge, tiny or negative, and missing ones. */
class BenchmarkReportProperties {

    /**
     * What one organisation has.
     *
     * @param payslips the number; negative when it is not observed
     * @param fte its FTE
     * @param cost its DKK
     */
    record Row(BigDecimal payslips, BigDecimal fte, BigDecimal cost) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<BigDecimal> payslips = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 12).map(BigDecimal::valueOf)),
                Tuple.of(
                        3,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("1e17"))
                                .ofScale(3)),
                Tuple.of(1, Arbitraries.of("1e-18", "999999999999999999", "-1").map(BigDecimal::new)));
        Arbitrary<BigDecimal> fte = Arbitraries.oneOf(
                Arbitraries.of("0", "0.0001", "1", "2", "3", "6").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1"), new BigDecimal("5000"))
                        .ofScale(4));
        Arbitrary<BigDecimal> cost = Arbitraries.oneOf(
                Arbitraries.of("0", "0.01", "100", "200").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1e12"))
                        .ofScale(2));
        return Combinators.combine(payslips, fte, cost)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static IndicatorData data(List<Row> rows) {
        Comparisons data = new Comparisons();
        for (int i = 0; i < rows.size(); i++) {
            Organisation organisation = Organisation.of(String.valueOf(101 + i), "Kommune " + i);
            Row row = rows.get(i);
            data.resources(
                    organisation, YEAR, row.fte().toPlainString(), row.cost().toPlainString());
            if (row.payslips().signum() >= 0) {
                data.payslips(organisation, YEAR, row.payslips().toPlainString());
            }
        }
        return data.build();
    }

    @Property
    void thePageHasEveryOrganisationOnceWithItsRankAndItsExactPotential(
            @ForAll("rows") List<Row> rows, @ForAll QuantileDefinition quantiles, @ForAll Language language) {
        Benchmarking benchmarking = Benchmarking.of(data(rows)).withQuantiles(quantiles);
        Phrases phrases = Phrases.in(language);
        for (Benchmark benchmark :
                List.of(benchmarking.compare(PRODUCTIVITY, YEAR), benchmarking.compare(UNIT_COST, YEAR))) {
            Html page = Html.of(
                    BenchmarkReport.of(benchmark).in(language).toExport().getText());
            page.check();
            List<Element> shown = page.elements("tbody").stream()
                    .flatMap(body -> Html.children(body).stream())
                    .toList();
            assertThat(shown).hasSize(benchmark.getPlacements().size());
            for (int i = 0; i < shown.size(); i++) {
                Placement placement = benchmark.getPlacements().get(i);
                List<String> cells = Html.children(shown.get(i)).stream()
                        .map(Element::getTextContent)
                        .toList();
                assertThat(cells)
                        .startsWith(
                                placement.getOrganisation().getName(),
                                String.valueOf(placement.getRank().orElseThrow()));
                placement
                        .getPotential(Target.MEDIAN)
                        .getCost()
                        .ifPresent(amount -> assertThat(cells).contains(phrases.number(amount)));
            }
            benchmark
                    .getMissing()
                    .forEach(one -> assertThat(page.text())
                            .contains(one.getOrganisation().getName() + " – "
                                    + one.getReason().describe(language)));
        }
    }

    @Property
    void withoutNamesNoPageOfAnyBenchmarkTellsWhoIsWho(@ForAll("rows") List<Row> rows) {
        IndicatorData data = data(rows);
        String page = BenchmarkReport.of(Benchmarking.of(data)
                        .anonymous(Anonymity.forAllBut("101", "kun for os").withSmallestGroup(3))
                        .compare(PRODUCTIVITY, YEAR))
                .toExport()
                .getText();

        for (int i = 1; i < rows.size(); i++) {
            assertThat(page.contains("Kommune " + i)).as("Kommune %d", i).isFalse();
            assertThat(page.contains("data-key=\"" + (101 + i) + "\"")).isFalse();
        }
    }
}
