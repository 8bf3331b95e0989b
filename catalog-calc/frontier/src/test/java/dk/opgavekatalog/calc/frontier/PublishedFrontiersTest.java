package dk.opgavekatalog.calc.frontier;

import static dk.opgavekatalog.calc.frontier.Fractions.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every example in the folder published-frontiers; its README says where they come from. */
class PublishedFrontiersTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "published-frontiers");

    static Stream<JsonNode> examples() throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(mapper::readTree)
                    .toList()
                    .stream();
        }
    }

    @Test
    void allFiguresAreThere() throws IOException {
        assertThat(figures("constant")).isEqualTo(5 + 3 + 8 + 8);
        assertThat(figures("variable")).isEqualTo(5 + 8 + 8 + 5 + 5 + 6);
        assertThat(figures("sumsOfSlacksVariable")).isEqualTo(8 + 5);
    }

    private static int figures(String name) throws IOException {
        return examples().mapToInt(example -> example.path(name).size()).sum();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void scoresWithConstantReturnsAreMet(JsonNode example) {
        assertScores(example, "constant", ReturnsToScale.CONSTANT);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void scoresWithVariableReturnsAreMet(JsonNode example) {
        assertScores(example, "variable", ReturnsToScale.VARIABLE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void slacksAreMet(JsonNode example) {
        Frontier frontier = Frontier.of(units(example), ReturnsToScale.VARIABLE);

        JsonNode sums = example.path("sumsOfSlacksVariable");

        for (int i = 0; i < sums.size(); i++) {
            double sum = frontier.getEfficiencies().get(i).getSlacks().stream()
                    .mapToDouble(slack -> slack)
                    .sum();
            double published = decimal(sums.get(i)).doubleValue();
            assertThat(sum).isCloseTo(published, near(published));
        }
    }

    private static void assertScores(JsonNode example, String name, ReturnsToScale returnsToScale) {
        Frontier frontier = Frontier.of(units(example), returnsToScale);
        JsonNode published = example.path(name);
        double tolerance = decimal(example.get("tolerance")).doubleValue() + Frontier.TOLERANCE;
        for (int i = 0; i < published.size(); i++) {
            Efficiency efficiency = frontier.getEfficiencies().get(i);
            BigDecimal figure = decimal(published.get(i));
            assertThat(efficiency.getScore())
                    .as(efficiency.toString())
                    .isCloseTo(figure.doubleValue(), within(tolerance));
            assertThat(efficiency.isOnFrontier()).isEqualTo(figure.compareTo(BigDecimal.ONE) == 0);
        }
    }

    /** Ids are one digit each, so that the units are in the order of the file. */
    private static List<FrontierUnit> units(JsonNode example) {
        JsonNode units = example.get("units");
        return IntStream.range(0, units.size())
                .mapToObj(units::get)
                .map(unit -> FrontierUnit.of(
                        unit.get("id").asString(),
                        decimal(unit.get("input")),
                        unit.get("outputs")
                                .valueStream()
                                .map(PublishedFrontiersTest::decimal)
                                .toList()))
                .toList();
    }

    private static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asString());
    }
}
