package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.FrontierTest.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.document.TableCell;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results for other programs: as documents and as tables. */
class DocumentTest {

    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    private static final List<FrontierUnit> UNITS =
            List.of(unit("A", "1000", "1", "4"), unit("B", "1000", "4", "2"), unit("C", "1E3", "4", "1"));

    private static final Frontier FRONTIER = Frontier.of(UNITS, ReturnsToScale.CONSTANT);

    private static final ScaleAnalysis SCALE = ScaleAnalysis.of(List.of(unit("1", "2", "1"), unit("2", "3", "3")));

    private static Benchmarking benchmarking() {
        return Benchmarking.of(new Municipalities()
                .add("101", "1800000", "12500", "500")
                .add("102", "1700000", "8000", "550")
                .add("103", "1600000", "4400", "200")
                .add("104", "1100000", "2300", "120")
                .add("107", "1800000", "12500", "450")
                .cost("201", "1000000")
                .build());
    }

    private static Benchmarking anonymous() {
        return benchmarking().anonymous(Anonymity.forAllBut("103", "kun for os"));
    }

    private static FrontierAnalysis analyse(Benchmarking benchmarking) {
        return FrontierAnalysis.of(
                benchmarking,
                Municipalities.COST,
                Municipalities.OUTPUTS,
                Municipalities.YEAR,
                ReturnsToScale.CONSTANT);
    }

    private static OrganisationScaleAnalysis scale(Benchmarking benchmarking) {
        return OrganisationScaleAnalysis.of(
                benchmarking, Municipalities.COST, Municipalities.OUTPUTS, Municipalities.YEAR);
    }

    static Stream<HasDocument> results() {
        FrontierAnalysis analysis = analyse(benchmarking());
        OrganisationScaleAnalysis scale = scale(benchmarking());
        return Stream.of(
                UNITS.get(2),
                FRONTIER,
                FRONTIER.getEfficiency("C"),
                FRONTIER.getEfficiency("C").getPeers().get(0),
                SCALE,
                SCALE.getEfficiency("1"),
                analysis,
                analysis.getEfficiencies().get(0),
                analysis.getLeftOut().get(0),
                analyse(anonymous()),
                scale,
                scale.getEfficiencies().get(0),
                scale(anonymous()));
    }

    /** With the default settings of both generations; what is written is what the document says, and reads as JSON. */
    @ParameterizedTest
    @MethodSource("results")
    void jacksonOfEitherGenerationWritesTheDocument(HasDocument result) throws Exception {
        JsonNode document = JACKSON_3.readTree(JACKSON_3.writeValueAsString(result.toDocument()));

        assertThat(document.isEmpty()).isFalse();
        assertThat(JACKSON_3.readTree(JACKSON_3.writeValueAsString(result))).isEqualTo(document);
        assertThat(JACKSON_3.readTree(JACKSON_2.writeValueAsString(result))).isEqualTo(document);
        assertThat(JACKSON_3
                        .readTree(JACKSON_2.writeValueAsString(Map.of("result", result)))
                        .get("result"))
                .isEqualTo(document);
    }

    @Test
    void theDocumentOfAFrontierIsComplete() {
        assertThat(JACKSON_3.valueToTree(FRONTIER).toPrettyString()).isEqualToIgnoringWhitespace("""
                        {"returnsToScale": "CONSTANT", "potential": 0.00, "recommendedUnits": 9, "fewUnits": true,
                         "efficiencies": [
                          {"unit": {"id": "A", "input": 1000, "outputs": [1, 4]}, "score": 1, "onFrontier": true,
                           "fullyEfficient": true, "target": 1000.00, "potential": 0.00,
                           "peers": [{"id": "A", "weight": 1}], "slacks": [0, 0]},
                          {"unit": {"id": "B", "input": 1000, "outputs": [4, 2]}, "score": 1, "onFrontier": true,
                           "fullyEfficient": true, "target": 1000.00, "potential": 0.00,
                           "peers": [{"id": "B", "weight": 1}], "slacks": [0, 0]},
                          {"unit": {"id": "C", "input": 1000, "outputs": [4, 1]}, "score": 1, "onFrontier": true,
                           "fullyEfficient": false, "target": 1000.00, "potential": 0.00,
                           "peers": [{"id": "B", "weight": 1}], "slacks": [0, 1]}]}
                        """);
    }

    @Test
    void theDocumentOfAnAnalysisSaysWhatWasAskedAndWhoIsLeftOut() {
        JsonNode document = JACKSON_3.valueToTree(analyse(benchmarking()));

        assertThat(document.propertyNames())
                .containsExactly(
                        "group",
                        "period",
                        "input",
                        "outputs",
                        "count",
                        "suppressed",
                        "returnsToScale",
                        "recommendedUnits",
                        "fewUnits",
                        "efficiencies",
                        "leftOut",
                        "unclassified");
        assertThat(document.at("/outputs/0/name/en").asString()).isEqualTo("1.1.1-p1 Number of payslips");
        assertThat(document.at("/outputs/0/term/indicator").asString()).isEqualTo("1.1.1-p1");
        assertThat(document.at("/efficiencies/2/organisation/id").asString()).isEqualTo("103");
        assertThat(document.at("/efficiencies/2/target").decimalValue()).isEqualTo("690782.61");
        assertThat(document.at("/efficiencies/2/peers/1/organisation/id").asString())
                .isEqualTo("102");
        assertThat(document.at("/efficiencies/2/peers/1/weight").doubleValue()).isGreaterThan(0.1);
        assertThat(document.at("/efficiencies/4/slacks/1").decimalValue()).isEqualByComparingTo("50");
        assertThat(document.at("/leftOut/0/reason").asString()).isEqualTo("OUTPUT_MISSING");
        assertThat(document.at("/leftOut/0/unavailable").asString()).isEqualTo("NO_OBSERVATION");
        assertThat(document.at("/leftOut/0/text/en").asString()).startsWith("an output is not known: ");
    }

    @Test
    void theDocumentOfAScaleAnalysisHasBothScores() {
        assertThat(JACKSON_3.valueToTree(SCALE).at("/efficiencies/0").toString())
                .isEqualTo("{\"unit\":\"1\",\"constantScore\":0.5,\"variableScore\":1,\"score\":0.5,"
                        + "\"direction\":\"INCREASING\"}");
        assertThat(JACKSON_3
                        .valueToTree(scale(benchmarking()))
                        .at("/efficiencies/0/organisation/id")
                        .asString())
                .isEqualTo("101");
    }

    @Test
    void whatIsWithheldIsNotInDocumentsAndTables() {
        JsonNode document = JACKSON_3.valueToTree(analyse(anonymous()));

        for (JsonNode efficiency : document.get("efficiencies")) {
            boolean isOwn = efficiency.at("/organisation/id").asString().equals("103");
            assertThat(efficiency.has("input")).isEqualTo(isOwn);
            assertThat(efficiency.has("target")).isEqualTo(isOwn);
            assertThat(efficiency.has("potential")).isEqualTo(isOwn);
            assertThat(efficiency.has("slacks")).isFalse();
            assertThat(efficiency.at("/peers/0").has("weight")).isFalse();
        }
        assertThat(JACKSON_3.writeValueAsString(document))
                .contains("Kommune 103")
                .doesNotContain("Kommune 101", "Kommune 102", "Kommune 201");
        assertThat(JACKSON_3.writeValueAsString(scale(anonymous())))
                .contains("Kommune 103")
                .doesNotContain("Kommune 101", "Kommune 102", "Kommune 201");
        assertThat(rows(analyse(anonymous()).toTable()).get(1)).isEqualTo("B|B|0.361|no|no|–|–|–|C; E|–|–|–");
        assertThat(rows(analyse(anonymous()).toPeerTable()).get(0)).isEqualTo("103|Kommune 103|C|C|–");
    }

    @Test
    void aLogGetsALine() {
        assertThat(FRONTIER).hasToString("frontier of 3 units, CONSTANT returns to scale: 3 on it");
        assertThat(SCALE).hasToString("scale analysis of 2 units");
        assertThat(analyse(benchmarking()))
                .hasToString(
                        "frontier analysis, CONSTANT returns to scale, 2024, all organisations: 5 compared, 1 left "
                                + "out");
        assertThat(scale(benchmarking()))
                .hasToString("scale analysis, 2024, all organisations: 5 compared, 1 left out");
        assertThat(unit("A\nB", "1", "1")).hasToString("A B: 1 for [1]");
    }

    @Test
    void aSmallGroupHasADocumentWithoutFigures() {
        Benchmarking few = Benchmarking.of(new Municipalities()
                        .add("101", "1", "1", "1")
                        .add("103", "2", "1", "1")
                        .build())
                .anonymous(Anonymity.forAllBut("103", "kun for os"));

        assertThat(JACKSON_3.valueToTree(analyse(few)).get("efficiencies").isEmpty())
                .isTrue();
        assertThat(JACKSON_3.valueToTree(scale(few)).get("efficiencies").isEmpty())
                .isTrue();
        assertThat(rows(scale(few).toTable())).isEmpty();
        assertThat(scale(few).isSuppressed()).isTrue();
    }

    // Tables

    private static List<String> rows(ResultTable table) {
        return table.getRows(Language.ENGLISH).stream()
                .map(row -> row.stream().map(DocumentTest::text).collect(Collectors.joining("|")))
                .toList();
    }

    private static String text(TableCell cell) {
        if (cell instanceof TableCell.NumericCell number) {
            String text = number.getValue().toPlainString();
            return text.substring(0, Math.min(text.length(), 5));
        }
        return cell instanceof TableCell.TextCell text ? text.getValue() : "–";
    }

    @Test
    void aFrontierIsATable() {
        assertThat(FRONTIER.toTable().getHeadings(Language.ENGLISH))
                .containsExactly(
                        "Unit",
                        "Score",
                        "On the frontier",
                        "Fully efficient",
                        "Input",
                        "Target",
                        "Potential",
                        "Peers",
                        "Slack, output 1",
                        "Slack, output 2");
        assertThat(rows(FRONTIER.toTable()))
                .containsExactly(
                        "A|1|yes|yes|1000.|1000.|0.00|A|0|0",
                        "B|1|yes|yes|1000.|1000.|0.00|B|0|0",
                        "C|1|yes|no|1000.|1000.|0.00|B|0|1");
        assertThat(rows(FRONTIER.toPeerTable())).containsExactly("A|A|1", "B|B|1", "C|B|1");
    }

    @Test
    void anAnalysisIsATableWithWhoIsLeftOut() {
        FrontierAnalysis analysis = analyse(benchmarking());

        assertThat(analysis.toTable().getHeadings(Language.DANISH))
                .startsWith("Organisation, id", "Organisation", "Score")
                .endsWith("Slack, 1.1.1-p1 Antal lønsedler", "Slack, 1.1.1-p2 Antal kontrakter", "Udeladt, fordi");
        List<String> rows = rows(analysis.toTable());
        assertThat(rows).hasSize(6);
        assertThat(rows.get(2))
                .isEqualTo("103|Kommune 103|0.431|no|no|16000|69078|90921|Kommune 101; Kommune 102|0|0|–");
        assertThat(rows.get(5))
                .startsWith("201|Kommune 201|–|–|–|–|–|–|–|–|–|an output is not known (1.1.1-p1 Number of payslips): ");
        assertThat(rows(analysis.toPeerTable()).get(2)).isEqualTo("103|Kommune 103|101|Kommune 101|0.285");
    }

    @Test
    void scaleAnalysesAreTables() {
        assertThat(rows(SCALE.toTable())).containsExactly("1|0.5|1|0.5|increasing (too small)", "2|1|1|1|constant");
        assertThat(rows(scale(benchmarking()).toTable()))
                .hasSize(6)
                .anySatisfy(row -> assertThat(row).startsWith("104|Kommune 104|0.361|1|0.361|increasing (too small)|–"))
                .last()
                .asString()
                .startsWith("201|Kommune 201|–|–|–|–|an output is not known");
    }
}
