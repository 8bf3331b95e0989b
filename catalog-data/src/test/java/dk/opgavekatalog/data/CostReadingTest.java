package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reading says about a statement or a cost model whose form or content is wrong. */
class CostReadingTest {

    private static String statement(String amount) {
        return """
                {
                  "organisation": {"id": "1", "name": "x"}, "period": "2024", "edition": "2006",
                  "amounts": [%s]
                }
                """.formatted(amount);
    }

    private static String model(String... steps) {
        return """
                {"id": "x", "name": {"da": "x", "en": "x"}, "edition": "2006", "steps": [%s]}
                """.formatted(String.join(",", steps));
    }

    private static List<Problem> problems(Sample sample, String json) {
        return sample.problemsOf(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> summary(Sample sample, String json) {
        return problems(sample, json).stream()
                .map(problem -> problem.getPlace() + " " + problem.getReason() + " '" + problem.getFound() + "'")
                .toList();
    }

    @Test
    void everythingThatIsWrongWithAStatementIsReportedAtOnce() {
        String json = """
                {
                  "organisation": {"id": 1},
                  "period": "24",
                  "measures": {},
                  "pools": [{"id": "p", "name": {"da": "x", "en": "x"}, "work": ["MEETING"]}],
                  "amounts": [
                    {"unit": "x", "account": "3.1.x", "measure": "FTE", "amount": "8.5"},
                    {"unit": "x", "account": "3.1.1", "measure": "FTE", "amount": 1, "amont": 1},
                    {"unit": " ", "account": "3.1", "measure": "FTE", "amount": 1}
                  ],
                  "workingTimeNorm": {"hoursPerFte": 0},
                  "extra": 1
                }
                """;

        assertThat(summary(Sample.STATEMENT, json))
                .containsExactlyInAnyOrder(
                        "/organisation/id WRONG_TYPE '1'",
                        "/organisation/name MISSING ''",
                        "/period MALFORMED '24'",
                        "/measures WRONG_TYPE 'an object'",
                        "/pools/0/work/0 UNKNOWN_VALUE 'MEETING'",
                        "/amounts/0/account MALFORMED '3.1.x'",
                        "/amounts/0/amount WRONG_TYPE '\"8.5\"'",
                        "/amounts/1/amont UNKNOWN_PROPERTY 'amont'",
                        "/amounts/2/unit BLANK ' '",
                        "/amounts/2/account WRONG_LEVEL '3.1'",
                        "/workingTimeNorm/hoursPerFte OUT_OF_RANGE '0'",
                        "/extra UNKNOWN_PROPERTY 'extra'",
                        "/edition MISSING ''");
    }

    @Test
    void everythingThatIsWrongWithAModelIsReportedAtOnce() {
        String json = model(
                "{\"type\": \"transfr\", \"share\": \"x\"}",
                "{\"share\": 1}",
                "{\"type\": 7}",
                "{\"type\": \"transfer\", \"source\": \"2.1.4\", \"target\": \"2.1.4\", \"share\": 2}",
                "{\"type\": \"redistribute\", \"pool\": \"p\", \"key\": {\"type\": \"equals\"}, \"reach\": \"ALL\"}",
                "{\"type\": \"exclude\", \"scope\": {\"type\": \"within\", \"code\": 3}, \"reason\": {\"da\": \"x\"}}",
                "{\"type\": \"exclude\", \"scope\": {\"type\": \"all\"}, \"reason\": {\"da\": \"\", \"en\": \"x\"}}",
                "[]");

        assertThat(summary(Sample.COST_MODEL, json))
                .containsExactlyInAnyOrder(
                        "/steps/0/type UNKNOWN_VALUE 'transfr'",
                        "/steps/1/type MISSING ''",
                        "/steps/2/type WRONG_TYPE '7'",
                        "/steps/3/target CONTRADICTION '2.1.4'",
                        "/steps/3/share OUT_OF_RANGE '2'",
                        "/steps/4/key/type UNKNOWN_VALUE 'equals'",
                        "/steps/4/reach UNKNOWN_VALUE 'ALL'",
                        "/steps/5/scope/code WRONG_TYPE '3'",
                        "/steps/5/reason/en MISSING ''",
                        "/steps/6/reason/da NO_REASON ''",
                        "/steps/7 WRONG_TYPE 'an array'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"transfr\"} | /type | one of transfer, redistribute, allocateSupport, surcharge,"
                        + " exclude, convertEdition; nearest: transfer",
                "{\"type\": \"Exclude\"} | /type | one of transfer, redistribute, allocateSupport, surcharge,"
                        + " exclude, convertEdition; nearest: exclude",
                "{} | /type | one of transfer, redistribute, allocateSupport, surcharge, exclude, convertEdition",
                "{\"type\": null} | /type | one of transfer, redistribute, allocateSupport, surcharge, exclude,"
                        + " convertEdition",
                "1 | '' | an object whose type is one of transfer, redistribute, allocateSupport, surcharge, exclude,"
                        + " convertEdition",
                "{\"type\": \"exclude\", \"scope\": {\"type\": \"all\"}, \"reson\": 1, \"reason\": {\"da\": \"x\","
                        + " \"en\": \"x\"}} | /reson | one of type, scope, reason; nearest: reason"
            })
    void aProblemOfAStepSaysWhatIsAllowed(String step, String place, String allowed) {
        assertThat(problems(Sample.COST_MODEL, model(step))).singleElement().satisfies(problem -> {
            assertThat(problem.getPlace()).isEqualTo("/steps/0" + place);
            assertThat(problem.getAllowed()).isEqualTo(allowed);
        });
    }

    @Test
    void theTypeMayStandAnywhereInItsObject() {
        CostModel first = JsonForm.COST_MODEL.parse(
                model("{\"type\": \"redistribute\", \"pool\": \"p\", \"key\": {\"type\": \"directAmounts\","
                        + " \"measure\": \"FTE\"}}"));
        CostModel last = JsonForm.COST_MODEL.parse(
                model("{\"key\": {\"measure\": \"FTE\", \"type\": \"directAmounts\"}, \"pool\": \"p\", \"type\":"
                        + " \"redistribute\"}"));

        assertThat(last).isEqualTo(first);
        assertThat(summary(
                        Sample.COST_MODEL,
                        model("{\"pool\": \" \", \"key\": {\"mesure\": \"FTE\", \"type\": \"directAmounts\"},"
                                + " \"type\": \"redistribute\"}")))
                .containsExactly("/steps/0/key/mesure UNKNOWN_PROPERTY 'mesure'", "/steps/0/key/measure MISSING ''");
    }

    @ParameterizedTest
    @CsvSource({"exclude", "transfer", "none"})
    void aTypeThatStandsTwiceIsReportedOnce(String second) {
        String step = "{\"type\": \"exclude\", \"scope\": {\"type\": \"all\"}, \"type\": \"" + second
                + "\", \"reason\": {\"da\": \"x\", \"en\": \"x\"}}";

        assertThat(summary(Sample.COST_MODEL, model(step))).containsExactly("/steps/0/type DUPLICATE 'type'");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"pool\": \"p\", \"type\"', /steps/0/type",
        "'{\"pool\": [{}', /steps/0/pool/0",
        "'{\"pool\": \"p\",', /steps/0/pool",
        "'{\"type\": \"exclude\", \"scope\": {\"code\": \"3\"', /steps/0/scope/code"
    })
    void aStepThatBreaksOffBeforeItsTypeIsReportedForThatAlone(String step, String place) {
        String json = model("").replaceFirst("(?s)\\]}.*", "") + step;

        assertThat(problems(Sample.COST_MODEL, json)).singleElement().satisfies(problem -> {
            assertThat(problem.getReason().name()).isEqualTo("MALFORMED");
            assertThat(problem.getPlace()).isEqualTo(place);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2024-02-30/2024-12-31\"', MALFORMED",
        "'\"2024-12-31/2024-01-01\"', MALFORMED",
        "'\"\"', MALFORMED",
        "2024, WRONG_TYPE"
    })
    void aPeriodThatIsNoneIsAProblem(String period, String reason) {
        String json = statement("").replace("\"2024\"", period);

        assertThat(problems(Sample.STATEMENT, json)).singleElement().satisfies(problem -> {
            assertThat(problem.getPlace()).isEqualTo("/period");
            assertThat(problem.getReason().name()).isEqualTo(reason);
            assertThat(problem.getAllowed()).startsWith("a period: a year such as \"2024\"");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\"pol:management\"', MALFORMED",
        "'\"excluded:x\"', MALFORMED",
        "'\"outside:\\ud83d\"', MALFORMED",
        "3.1, WRONG_TYPE",
        "'\"excluded:3.1.1\"', ACCOUNT_NOT_ALLOWED",
        "'\"support:3.1.1\"', ACCOUNT_NOT_ALLOWED",
        "'\"pool:rent\"', UNKNOWN_REFERENCE",
        "'\"outside: \"', BLANK"
    })
    void anAccountThatIsNoneIsAProblem(String account, String reason) {
        String json = statement("{\"unit\": \"x\", \"account\": " + account + ", \"measure\": \"FTE\", \"amount\": 1}");

        assertThat(problems(Sample.STATEMENT, json)).singleElement().satisfies(problem -> {
            assertThat(problem.getPlace()).isEqualTo("/amounts/0/account");
            assertThat(problem.getReason().name()).isEqualTo(reason);
        });
    }

    @Test
    void aFaultHasTheSamePlaceWhenReadAndWhenCalculated() {
        String json = "{\"unit\": \"x\", \"account\": \"%s\", \"measure\": \"FTE\", \"amount\": 1}";
        ResourceStatement wrong = ResourceStatement.builder()
                .from(JsonForm.STATEMENT.parse(statement(json.formatted("3.1.1"))))
                .amounts(List.of(ResourceAmount.of("x", Account.parse("pool:rent"), "FTE", BigDecimal.ONE)))
                .build();
        CostModel model = JsonForm.COST_MODEL.parse(model());

        Problem read = problems(Sample.STATEMENT, statement(json.formatted("pool:rent")))
                .get(0);
        InvalidInputException calculated = catchThrowableOfType(
                InvalidInputException.class,
                () -> CostCalculator.of(Catalogs.edition2006()).calculate(wrong, model));

        assertThat(read.getPlace()).isEqualTo("/amounts/0/account");
        assertThat(wrong.findProblems()).containsExactly(read);
        assertThat(calculated.getProblems()).containsExactly(read.inDocument("statement"));
        assertThat(calculated)
                .hasMessageContaining("  statement /amounts/0/account: UNKNOWN_REFERENCE, found 'pool:rent',");
    }

    @Test
    void aStatementWithoutMeasuresAndPoolsHasTheStandardOnes() {
        ResourceStatement statement = JsonForm.STATEMENT.parse(statement(
                "{\"unit\": \"x\", \"account\": \"pool:management\", \"measure\": \"FTE\", \"amount\": 8.50}"));

        assertThat(statement).isEqualTo(JsonForm.STATEMENT.parse(JsonForm.STATEMENT.toJson(statement)));
        assertThat(statement.getMeasures()).hasSize(3);
        assertThat(statement.getAmounts().get(0).getAmount()).hasToString("8.50");
    }

    @Test
    void aDocumentOfAnotherKindIsNamed() {
        assertThat(summary(Sample.STATEMENT, Sample.COST_MODEL.json()))
                .containsExactly(" WRONG_TYPE 'a cost model (omkostningsmodel)'");
        assertThat(summary(Sample.COST_MODEL, Sample.STATEMENT.json()))
                .containsExactly(" WRONG_TYPE 'a resource statement (ressourceopgørelse)'");
    }
}
