package dk.opgavekatalog.examples.publishedcases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program on the published cases; their README says where they come from. */
class PublishedCasesTest {

    private static final Path CASES =
            Path.of("..", "..", "catalog-calc", "src", "test", "resources", "published-cases");

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private static Path results = Path.of("");

    private static final ByteArrayOutputStream ERRORS = new ByteArrayOutputStream();

    private static int status = -1;

    @BeforeAll
    static void runAll() {
        PrintStream err = new PrintStream(ERRORS, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        status = PublishedCases.run(List.of(CASES.toString(), results.toString()), out, err);
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> allocations() throws IOException {
        return cases().filter(name -> name.matches("(direct|stepdown|reciprocal)-.*"));
    }

    static Stream<String> apportionments() throws IOException {
        return cases().filter(name -> name.startsWith("lr-"));
    }

    static Stream<String> money() throws IOException {
        return cases().filter(name -> name.startsWith("money-"));
    }

    static Stream<String> filings() throws IOException {
        return cases().filter(name -> name.startsWith("medicare-"));
    }

    @Test
    void negativeDriversAreRefusedWithTheReasonAndEverythingElseIsDone() throws IOException {
        assertThat(status).isEqualTo(2);
        assertThat(ERRORS.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("negative-driver-sap-blowup.json: /factors/r2: NEGATIVE_WEIGHT, found '-90',"
                                        + " allowed: zero or more;"
                                        + " with it a weight of 100 out of 10 would get more than there is"),
                        line -> assertThat(line)
                                .startsWith("negative-driver-sap-scalings.json: /factors/rec1: NEGATIVE_WEIGHT"));
        for (String name : cases().toList()) {
            assertThat(resultFile(name))
                    .satisfies(file -> assertThat(Files.exists(file)).isEqualTo(!name.startsWith("negative-")));
        }
    }

    @ParameterizedTest
    @MethodSource("allocations")
    void publishedFiguresAreMetWithinTheirTolerance(String name) {
        JsonNode published = read(CASES.resolve(name + ".json"));
        JsonNode result = read(resultFile(name));
        BigDecimal tolerance = decimal(published.get("tolerance"));

        JsonNode expected = published.get("expected");
        for (String totals : List.of("finalTotals", "poolTotals")) {
            requireNear(result.get(totals), expected.path(totals), tolerance);
        }
        for (Map.Entry<String, JsonNode> pool : expected.path("allocations").properties()) {
            requireNear(result.get("allocations").get(pool.getKey()), pool.getValue(), tolerance);
        }
        requireSum(result, sum(published.get("directCosts")));
    }

    @ParameterizedTest
    @MethodSource("filings")
    void filedReportsAreMetWithinTwelveDollarsALineAndExactlyInSum(String name) {
        JsonNode published = read(CASES.resolve(name + ".json"));
        JsonNode result = read(resultFile(name));
        List<JsonNode> filings =
                published.has("cases") ? published.get("cases").valueStream().toList() : List.of(published);
        List<JsonNode> solved =
                result.has("cases") ? result.get("cases").valueStream().toList() : List.of(result);

        assertThat(solved).hasSameSizeAs(filings);
        for (int i = 0; i < filings.size(); i++) {
            assertThat(solved.get(i).path("record")).isEqualTo(filings.get(i).path("record"));
            assertThat(solved.get(i).get("decimals").intValue()).isZero();
            JsonNode expected = filings.get(i).get("expected");
            requireNear(solved.get(i).get("finalTotals"), expected.get("finalTotals"), BigDecimal.valueOf(12));
            requireSum(solved.get(i), decimal(expected.get("grandTotal")));
        }
    }

    @ParameterizedTest
    @MethodSource("apportionments")
    void seatsAreThoseOfTheLargestRemainder(String name) {
        JsonNode published = read(CASES.resolve(name + ".json"));
        JsonNode result = read(resultFile(name));

        requireNear(result.get("shares"), published.get("expected"), BigDecimal.ZERO);
        assertThat(result.get("sumOut").asString())
                .isEqualTo(published.get("total").asString());
    }

    @ParameterizedTest
    @MethodSource("money")
    void moneyAddsUpAndIsThatOfLibrariesWithTheSameRule(String name) {
        JsonNode published = read(CASES.resolve(name + ".json"));
        JsonNode result = read(resultFile(name));

        assertThat(sum(result.get("shares"))).isEqualByComparingTo(decimal(published.get("amount")));
        for (Map.Entry<String, JsonNode> rule : published.get("results").properties()) {
            if (rule.getKey().startsWith("LargestRemainder")) {
                assertThat(result.get("shares")).isEqualTo(rule.getValue().get("parts"));
            }
        }
    }

    private static void requireNear(JsonNode amounts, JsonNode published, BigDecimal tolerance) {
        for (Map.Entry<String, JsonNode> figure : published.properties()) {
            assertThat(decimal(amounts.get(figure.getKey()))
                            .subtract(decimal(figure.getValue()))
                            .abs())
                    .as(figure.getKey())
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    private static void requireSum(JsonNode result, BigDecimal sum) {
        assertThat(sum(result.get("finalTotals"))).isEqualByComparingTo(sum);
        assertThat(decimal(result.get("sumIn"))).isEqualByComparingTo(sum);
        assertThat(decimal(result.get("sumOut"))).isEqualByComparingTo(sum);
    }

    private static BigDecimal sum(JsonNode amounts) {
        return amounts.valueStream().map(PublishedCasesTest::decimal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asString());
    }

    private static Path resultFile(String name) {
        return results.resolve(name + ".result.json");
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
