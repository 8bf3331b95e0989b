package dk.opgavekatalog.data.report;

import static dk.opgavekatalog.data.report.Comparisons.PRODUCTIVITY;
import static dk.opgavekatalog.data.report.Comparisons.QUALITY;
import static dk.opgavekatalog.data.report.Comparisons.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.QuantileDefinition;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class BenchmarkReportTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";
    private static final Benchmarking TWELVE = Benchmarking.of(Comparisons.of(Comparisons.names(12)));

    private static Html html(BenchmarkReport report) {
        return Html.of(report.toExport().getText());
    }

    private static Benchmark of(KeyFigure figure, String... payslipsAndFte) {
        Comparisons data = new Comparisons();
        for (int i = 0; i < payslipsAndFte.length; i++) {
            String[] parts = payslipsAndFte[i].split(" ", -1);
            Organisation organisation = Organisation.of(String.valueOf(101 + i), "Kommune " + (char) ('a' + i));
            data.resources(organisation, YEAR, parts[1], parts.length > 2 ? parts[2] : "500000");
            data.payslips(organisation, YEAR, parts[0]);
        }
        return Benchmarking.of(data.build()).compare(figure, YEAR);
    }

    private static Benchmark productivity(String... payslipsAndFte) {
        return of(PRODUCTIVITY, payslipsAndFte);
    }

    /** The rows of the table of a benchmark, each as its cells with bars between them. */
    private static List<String> rows(Html page) {
        return page.elements("tbody").stream()
                .filter(body ->
                        ((Element) body.getParentNode()).getAttribute("id").startsWith("figure-1"))
                .flatMap(body -> Html.children(body).stream())
                .map(row ->
                        Html.children(row).stream().map(Element::getTextContent).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void oneLineWritesTheReport(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("benchmark.html");

        BenchmarkReport.of(Comparisons.productivity(TWELVE)).in(Language.DANISH).writeTo(file);

        assertThat(Files.readString(file)).contains("<html lang=\"da\">", "Antal lønsedler pr. årsværk", "Rangliste");
    }

    @Test
    void theSameResultsGiveTheSameBytes() {
        for (Language language : Language.values()) {
            assertThat(Comparisons.report(Benchmarking.of(Comparisons.of(Comparisons.names(12))))
                            .in(language)
                            .toExport()
                            .getBytes())
                    .isEqualTo(
                            Comparisons.report(TWELVE).in(language).toExport().getBytes());
        }
    }

    @Test
    void theDateIsThatOfTheCaller() {
        BenchmarkReport report = Comparisons.report(TWELVE).in(Language.ENGLISH);

        assertThat(report.toExport().getText()).doesNotContain("Report made on");
        assertThat(report.withDate(LocalDate.of(2025, 3, 1)).toExport().getText())
                .contains("Report made on 2025-03-01.");
    }

    @Test
    void figuresAreThoseOfTheBenchmarkToTheLastDigit() {
        Benchmark benchmark = productivity("12000 5 2500000.07", "10001 3 1000000.01", "7 3", "12000 5");
        for (Language language : Language.values()) {
            Html page = html(BenchmarkReport.of(benchmark).in(language));
            Phrases phrases = Phrases.in(language);
            List<String> rows = rows(page);

            assertThat(rows).hasSize(4);
            for (int i = 0; i < rows.size(); i++) {
                Placement placement = benchmark.getPlacements().get(i);
                assertThat(rows.get(i))
                        .startsWith(placement.getOrganisation().getName() + "|"
                                + placement.getRank().orElseThrow() + "|")
                        .contains(
                                "|"
                                        + phrases.number(placement
                                                .getPotential(Target.MEDIAN)
                                                .getFte()
                                                .orElseThrow()) + "|",
                                "|"
                                        + phrases.number(placement
                                                .getPotential(Target.BEST_QUARTER)
                                                .getCost()
                                                .orElseThrow())
                                        + "|",
                                "|" + phrases.number(placement.getCases().orElseThrow()) + "|");
            }
            // The value, the quartile and the differences are those of the text, digit for digit.
            for (String row : rows) {
                String[] cells = row.split("\\|", -1);
                assertThat(benchmark.toText(language).lines().filter(line -> line.startsWith(cells[0])))
                        .singleElement()
                        .satisfies(line -> assertThat(
                                        line.substring(cells[0].length()).trim().split(" +"))
                                .contains(cells[3], cells[4], cells[5], cells[6]));
            }
        }
    }

    @Test
    void equalValuesShareARankAndSayWithHowMany() {
        Html page = html(BenchmarkReport.of(productivity("10 1", "20 2", "30 1", "5 1", "90 9"))
                .in(Language.ENGLISH));

        assertThat(rows(page).stream().map(row -> row.replaceAll("^(([^|]*\\|){2}[^|]*).*", "$1")))
                .containsExactly("Kommune c|1|–", "Kommune a|2|2", "Kommune b|2|2", "Kommune e|2|2", "Kommune d|5|–");
        assertThat(page.text()).contains("2=", "rank 2 of 5 (shared with 2)");
    }

    @Test
    void oneOrganisationManyEqualOnesNegativeHugeAndTinyValuesAreDrawn() {
        List<Benchmark> all = List.of(
                productivity("10 1"),
                productivity("10 1", "20 2", "30 3", "40 4", "50 5", "60 6"),
                productivity("0 1", "0 2"),
                productivity("999999999999999999 0.0001", "1 5000"),
                productivity("0.000000000000000001 5000", "1 5000"),
                of(Comparisons.UNIT_COST, "10 1 -500.50", "10 2 300", "10 3 100"),
                of(PRODUCTIVITY.withDirection(IndicatorDirection.JUDGEMENT), "10 1", "20 1", "30 1"));
        for (Benchmark benchmark : all) {
            for (Language language : Language.values()) {
                Html page = html(
                        BenchmarkReport.of(benchmark).forOrganisation("101").in(language));
                page.check();
                assertThat(rows(page)).hasSize(benchmark.getCount());
                assertThat(page.elements("svg")).hasSizeGreaterThanOrEqualTo(2);
                assertThat(places(page)).allMatch(place -> place >= -1 && place <= 961);
            }
        }
    }

    /** All places from left to right. */
    private static List<Double> places(Html page) {
        return page.elements("*").stream()
                .flatMap(element -> List.of("x", "x1", "x2", "cx").stream().map(element::getAttribute))
                .filter(place -> !place.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    @Test
    void anOrganisationWithoutAValueIsToldWithTheReason() {
        Benchmark quality = TWELVE.compare(QUALITY, YEAR);
        Html page = html(BenchmarkReport.of(quality));

        assertThat(quality.getMissing()).hasSize(1);
        assertThat(page.text()).contains("Uden værdi", "Østerby – ingen observation", "manglende værdier (1)");
    }

    @Test
    void cautionsStandBesideThePictureThatTheyConcern() {
        Html page = html(BenchmarkReport.of(TWELVE.compare(QUALITY, YEAR)).in(Language.ENGLISH));

        assertThat(page.elements("figure"))
                .allSatisfy(figure -> assertThat(figure.getTextContent()).contains("few cases in 1 organisation"));
        assertThat(rows(page)).filteredOn(row -> row.endsWith("few cases")).hasSize(1);
    }

    @Test
    void withoutQuartilesTheBoxIsLeftOutAndThePageSaysWhy() {
        Benchmark two = Benchmarking.of(Comparisons.of(Comparisons.names(2)))
                .withQuantiles(QuantileDefinition.HF6)
                .compare(PRODUCTIVITY, YEAR);
        Html page = html(BenchmarkReport.of(two));

        assertThat(page.text())
                .contains("for få værdier til kvartiler efter den valgte definition")
                .doesNotContain("nedre kvartil 2");
    }

    @Test
    void everyIdIsUniqueAndThePageIsWellFormed() {
        for (Language language : Language.values()) {
            html(Comparisons.report(TWELVE).forOrganisation("103").in(language)).check();
        }
    }

    @Test
    void hostileNamesAreText() {
        List<String> names = List.of(HOSTILE, "]]>", "'\" onload=x", "&amp;", "\u0000\uD800", "Ø".repeat(300), "a\nb");
        Html page =
                html(Comparisons.report(Benchmarking.of(Comparisons.of(names))).forOrganisation("101"));

        page.check();
        assertThat(page.elements("img")).isEmpty();
        assertThat(page.elements("script")).hasSize(1);
        assertThat(rows(page)).anyMatch(row -> row.startsWith(HOSTILE + "|"));
    }

    @Test
    void anOrganisationThatNoResultShowsIsRefused() {
        BenchmarkReport report = Comparisons.report(TWELVE).forOrganisation("999");

        assertThatThrownBy(report::toExport)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("organisation 999");
        assertThat(Comparisons.report(TWELVE).forOrganisation("103").toExport().getText())
                .as("it has no value of one of the figures")
                .contains("Benchmarkrapport for Østerby");
    }

    @Test
    void aReportNeedsABenchmarkSeriesAndFiguresThatAreThere() {
        BenchmarkReport report = Comparisons.report(TWELVE);

        assertThatThrownBy(() -> BenchmarkReport.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> report.withSeries(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        report.withSideBySide(Comparisons.sideBySide(TWELVE), PRODUCTIVITY, Comparisons.UNIT_COST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTablesOfAReportAreThoseOfTheGoldenCopy() throws IOException {
        String tables =
                html(Comparisons.report(TWELVE).forOrganisation("104").in(Language.DANISH)).elements("tr").stream()
                        .map(row -> Html.children(row).stream()
                                .map(Element::getTextContent)
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(tables)
                .isEqualTo(new String(
                        Objects.requireNonNull(getClass().getResourceAsStream("benchmark-tables.txt"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8));
    }

    @Test
    void aReportOfAllMunicipalitiesStaysBelowAMegabyte() {
        Benchmarking all = Benchmarking.of(Comparisons.of(Comparisons.names(98)));

        assertThat(Comparisons.report(all).forOrganisation("101").toExport().getBytes().length)
                .isLessThan(1_000_000);
    }
}
