package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guide shows how an endpoint reads a body, and this test compiles and runs what it shows. */
class BodyOfARequestTest {

    private static final String BODY = """
            {
              "organisation": {"id": "217", "name": "Helsingør"}, "period": "2024", "edition": "2006",
              "amounts": [
                {"unit": "Rådhuset", "account": "3.1.1", "measure": "FTE", "amount": 2},
                {"unit": "Rådhuset", "account": "3.1.1", "measure": "PAYROLL", "amount": 1000000}
              ]
            }
            """;

    private final CostCalculator calculator = CostCalculator.of(Catalogs.edition2006());
    private final CostModel model = StandardModels.bothCommunicationFieldsRegistered();

    // Spring's own are no dependency of ours; these have the same form.
    private @interface PostMapping {
        String value();
    }

    private @interface ExceptionHandler {}

    private record ResponseEntity<T>(int status, T body) {

        static Status status(int status) {
            return new Status(status);
        }
    }

    private record Status(int status) {

        <T> ResponseEntity<T> body(T body) {
            return new ResponseEntity<>(status, body);
        }
    }

    @PostMapping("/cost") // @POST @Path("/cost") in JAX-RS
    CostStatement cost(InputStream body) throws IOException {
        ResourceStatement statement = JsonForm.STATEMENT.read(body);
        return calculator.calculate(statement, model);
    }

    @ExceptionHandler // an ExceptionMapper<InvalidInputException> in JAX-RS
    ResponseEntity<List<String>> refused(InvalidInputException e) {
        return ResponseEntity.status(422)
                .body(e.getProblems().stream().map(Problem::toString).toList());
    }

    private ResponseEntity<?> post(String body) throws IOException {
        try {
            return ResponseEntity.status(200)
                    .body(cost(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        } catch (InvalidInputException e) {
            return refused(e);
        }
    }

    @Test
    void aBodyWithoutFaultsIsAnsweredWithItsCost() throws IOException {
        ResponseEntity<?> answer = post(BODY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(((CostStatement) answer.body()).getCost(CatalogCode.of(3, 1, 1)))
                .isEqualByComparingTo("1000000");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithPointersAndNearestNames() throws IOException {
        ResponseEntity<?> answer = post(BODY.replace("2024", "20x4").replace("\"amount\": 2}", "\"amont\": 2}, null"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(lines(answer))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("/period: MALFORMED, found '20x4'"),
                        line -> assertThat(line)
                                .startsWith("/amounts/0/amont: UNKNOWN_PROPERTY, found 'amont'")
                                .endsWith("nearest: amount"),
                        line -> assertThat(line).startsWith("/amounts/0/amount: MISSING"),
                        line -> assertThat(line).startsWith("/amounts/1: WRONG_TYPE"));
    }

    @Test
    void aPersonIsAnsweredInDanish() {
        List<String> answer = new ArrayList<>();
        try {
            JsonForm.STATEMENT.parse(BODY.replace("2024", "20x4"));
        } catch (InvalidInputException e) {
            List<String> lines = e.getProblems().stream()
                    .map(problem -> problem.describe(Language.DANISH))
                    .toList();
            answer.addAll(lines);
        }

        assertThat(answer)
                .singleElement()
                .asString()
                .startsWith("/period: dette kan ikke læses: '20x4'; brug: en periode: et år");
    }

    @Test
    void whatTheCalculationRefusesIsToldInTheSameWay() throws IOException {
        ResponseEntity<?> answer = post(BODY.replace("3.1.1", "3.1.77"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(lines(answer))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("/account: UNKNOWN_CODE, found '3.1.77'")
                        .contains("nearest: 3.1.6"));
    }

    private static List<String> lines(ResponseEntity<?> answer) {
        return ((List<?>) answer.body()).stream().map(String::valueOf).toList();
    }
}
