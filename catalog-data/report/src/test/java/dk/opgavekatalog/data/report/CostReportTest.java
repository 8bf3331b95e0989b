package dk.opgavekatalog.data.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.report.picture.CostBarsPicture;
import dk.opgavekatalog.data.report.picture.FlowPicture;
import dk.opgavekatalog.data.report.picture.ModelSpanPicture;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measures;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class CostReportTest {

    private static final int MEGABYTE = 1_000_000;

    private static final CostStatement SMALL =
            Statements.cost(Statements.small(), StandardModels.bothCommunicationFieldsRegistered());
    private static final CostStatement LARGE = Statements.cost(Statements.large(0, 20), StandardModels.FULL_COST);

    private static List<CostStatement> many(int count, int units) {
        return IntStream.range(0, count)
                .mapToObj(i -> Statements.cost(Statements.large(i, units), StandardModels.EXCLUDING_LAST))
                .toList();
    }

    @Test
    void oneLineWritesTheReport(@TempDir Path folder) throws Exception {
        CostReport.of(SMALL).writeTo(folder.resolve("report.html"));

        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("<html lang=\"da\">", "Omkostningsopgørelse: Helsingør, 2024");
    }

    @Test
    void theSameStatementGivesTheSameBytes() {
        CostStatement again = Statements.cost(Statements.large(0, 20), StandardModels.FULL_COST);

        assertThat(Arrays.equals(
                        CostReport.of(again).toExport().getBytes(),
                        CostReport.of(LARGE).toExport().getBytes()))
                .isTrue();
    }

    @Test
    void theDateIsThatOfTheCaller() {
        String without = CostReport.of(SMALL).in(Language.ENGLISH).toExport().getText();
        String with = CostReport.of(SMALL)
                .in(Language.ENGLISH)
                .withDate(LocalDate.of(2025, 3, 1))
                .toExport()
                .getText();

        assertThat(without).doesNotContain("Report made on");
        assertThat(with).contains("<dt>Report made on</dt><dd>2025-03-01</dd>");
    }

    @Test
    void aReportOfOneMunicipalityHasAtMostOneMegabyte() {
        for (Language language : Language.values()) {
            assertThat(CostReport.of(LARGE).in(language).toExport().getBytes().length)
                    .isLessThan(MEGABYTE);
        }
    }

    @Test
    void aReportOfAllMunicipalitiesHasAtMostFiveMegabytes() {
        assertThat(CostReport.of(many(98, 4)).toExport().getBytes().length).isLessThan(5 * MEGABYTE);
    }

    @Test
    void aPageIsWellFormedAndItsLinksLeadSomewhere() {
        for (Language language : Language.values()) {
            Html.of(CostReport.of(SMALL).in(language)).check();
            Html.of(CostReport.of(LARGE).in(language)).check();
            Html.of(CostReport.of(many(3, 2)).in(language)).check();
        }
    }

    @Test
    void aHostileNameIsTextEverywhere() {
        Html page = Html.of(CostReport.of(LARGE));

        assertThat(page.elements("img")).isEmpty();
        assertThat(page.elements("script"))
                .allSatisfy(script -> assertThat(script.getAttribute("type")).isIn("module", "application/json"));
        assertThat(page.text()).contains("registreret i " + Statements.HOSTILE);
    }

    @Test
    void theDataOfTheFlowAreTheGoldenCopy() throws Exception {
        String data = Html.of(CostReport.of(SMALL)).elements("script").stream()
                .filter(block -> block.getAttribute("id").equals("flow-cost-data"))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();

        try (InputStream golden = CostReportTest.class.getResourceAsStream("small-flow.json")) {
            assertThat(data + "\n").isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void thePictureAloneIsTheGoldenCopy() throws Exception {
        CostFlow flow = CostFlow.ofCost(SMALL);
        // Colours may change; places, texts and figures may not.
        String svg =
                FlowPicture.of(flow).in(Language.ENGLISH).toSvg().getText().replaceAll("(?s)<style>.*?</style>", "");

        try (InputStream golden = CostReportTest.class.getResourceAsStream("small-flow.svg")) {
            assertThat(svg).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatWasReadAndRefusedStandsOnTop() throws Exception {
        String rows = """
                Kommunenr;Periode;Enhed;Konto;Årsværk;Lønudgift
                217;2024;Teknik;3.1.1;8,5;4400000,00
                217;2024;Teknik;3.1.77;0,5;240000,00
                """;
        ReadRegistrations read = RegistrationReader.of(
                        Catalogs.edition2006(),
                        ReadingOptions.builder().lenient(true).build())
                .read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), "rows.csv");
        CostStatement cost =
                Statements.cost(read.getStatements().get(0), StandardModels.bothCommunicationFieldsRegistered());
        String page = Html.of(CostReport.of(cost).withReading(read)).text();

        assertThat(page.substring(0, page.indexOf("Hver kolonne giver")))
                .contains(
                        "1 række er afvist ved indlæsningen",
                        "Hvad der blev læst: 2 rækker, heraf 1 afvist",
                        "Afviste rækker",
                        "3.1.77");
    }

    @Test
    void theSpanOfEveryCostIsThatOfTheLibrary() {
        Html page = Html.of(CostReport.of(SMALL));
        List<String> row = page.elements("tr").stream()
                .filter(tr -> tr.getAttribute("data-key").equals("3.1.1"))
                .map(Element::getTextContent)
                .toList();

        // The worked example of the ready-made models: 560,000 to 780,000, of which support makes 165,000.
        assertThat(row)
                .contains("3.1.1Byggesager560.000,00575.000,00725.000,00780.000,00220.000,00støtte fordelt165.000,00");
        assertThat(page.text()).contains("Kan ikke beregnes: to niveauer");
    }

    /** Surcharges have counter-accounts below zero; without their row, the rows would not add up to the total. */
    @Test
    void theRowsOfChangesAndOfTheSpanAddUpToTheirTotals() {
        CostModel charged = CostModel.builder()
                .from(StandardModels.EXCLUDING_LAST)
                .id("charged")
                .addSteps(Surcharge.builder()
                        .id("rooms")
                        .name(LocalizedText.of("Lokaler", "Rooms"))
                        .rate(new BigDecimal("0.1"))
                        .addBaseMeasures(Measures.PAYROLL.getId())
                        .measure(Measures.PAYROLL.getId())
                        .build())
                .build();
        CostStatement own = Statements.cost(Statements.small(), charged);

        assertRowsAddUp(Html.of(CostReport.of(List.of(SMALL, own))), "change-1", 3);
        assertRowsAddUp(Html.of(CostReport.of(own)), "span-table", 2);
    }

    /** Main categories and the kinds of account that have no code add up, column by column, to the total. */
    private static void assertRowsAddUp(Html page, String table, int column) {
        List<Element> rows = page.elements("tr").stream()
                .filter(row -> ((Element) row.getParentNode().getParentNode())
                        .getAttribute("id")
                        .equals(table))
                .toList();
        BigDecimal sum = BigDecimal.ZERO;
        for (Element row : rows) {
            String code = row.getChildNodes().item(0).getTextContent();
            boolean isInBody = row.getParentNode().getNodeName().equals("tbody");
            if (isInBody && !code.contains(".")) {
                sum = sum.add(amount(row, column));
            }
        }
        Element total = rows.get(rows.size() - 1);
        assertThat(total.getParentNode().getNodeName()).isEqualTo("tfoot");
        assertThat(sum).isEqualByComparingTo(amount(total, column));
    }

    private static BigDecimal amount(Element row, int column) {
        String shown = row.getChildNodes().item(column).getTextContent();
        return new BigDecimal(shown.replace(".", "").replace(',', '.'));
    }

    @Test
    void thePictureOfTheSpanAloneIsCompleteInItself() {
        String svg = ModelSpanPicture.of(ModelSpan.of(LARGE))
                .in(Language.ENGLISH)
                .toSvg()
                .getText();

        assertThat(svg).startsWith("<svg xmlns=").contains("<style>", "excluded first", "standard: ");
        Html.of("\n" + svg).check();
    }

    @Test
    void thePictureOfTheMoneyAloneIsCompleteInItself() {
        for (CostBarsPicture picture : List.of(CostBarsPicture.ofCategories(LARGE), CostBarsPicture.ofFields(LARGE))) {
            String svg = picture.in(Language.ENGLISH).toSvg().getText();

            assertThat(svg).startsWith("<svg xmlns=").contains("<style>", "registered directly");
            assertThat(Html.of("\n" + svg).elements("rect")).hasSizeGreaterThan(20);
        }
    }

    @Test
    void statementsWithoutAMeasureInCommonAreRefused() {
        assertThatThrownBy(() -> CostReport.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
