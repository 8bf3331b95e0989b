package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to cost something. */
class HostileInputTest {

    private static List<Problem> problems(String json) {
        return Sample.CATALOG.problemsOf(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nestingHasALimitEvenWhereNothingIsRead() {
        assertThat(problems("{\"x\": " + "[".repeat(1_000_000)))
                .extracting(Problem::getReason)
                .containsExactly(Reason.UNKNOWN_PROPERTY, Reason.OUT_OF_RANGE);
        assertThat(problems("{\"a\":".repeat(1_000_000)))
                .extracting(Problem::getReason)
                .containsExactly(Reason.UNKNOWN_PROPERTY, Reason.OUT_OF_RANGE);
    }

    @Test
    void aNumberOrNameOfEndlessLengthIsRefused() {
        assertThat(problems("{\"notes\": " + "9".repeat(1_000_000) + "}"))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactly(tuple("/notes", Reason.OUT_OF_RANGE));
        assertThat(problems("{\"" + "x".repeat(1_000_000) + "\": 1}"))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactly(tuple("", Reason.OUT_OF_RANGE));
    }

    /** Nobody who has a file can set a switch of the parser. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"notes\": NaN}",
                "{\"notes\": -Infinity}",
                "{\"notes\": +1}",
                "{\"notes\": 0x1F}",
                "{\"notes\": 01}",
                "{\"notes\": .5}",
                "{\"notes\": 1.}",
                "{\"notes\": 1e}",
                "{notes: 1}",
                "{'notes': 1}",
                "{\"notes\": 'x'}",
                "{\"notes\": [1,]}",
                "{\"notes\": [1 2]}",
                "{\"notes\" 1}",
                "{\"notes\": // 1\n 2}",
                "{\"notes\": /* 1 */ 2}",
                "{\"notes\": # 1\n 2}",
                "{\"notes\": \"a\nb\"}",
                "{\"notes\": \"\\x\"}",
                "{\"notes\": \"\\uD800x\"}",
                "{\"notes\": [}",
                "{\"notes\": ]",
                "{\"notes\": tru}",
                "{\"notes\": 1}}",
                "\u001e{\"notes\": 1}",
                "{\"notes\": \u0000}",
                "Kommune;Periode\n"
            })
    void whatTheParserSaysNamesNothingOfTheParser(String json) {
        assertHasNoInternals(problems(json));
    }

    @Test
    void aLimitNamesNothingOfTheParser() {
        assertHasNoInternals(problems("[".repeat(1_000)));
        assertHasNoInternals(problems("{\"notes\": " + "9".repeat(10_000) + "}"));
        assertHasNoInternals(problems("{\"" + "x".repeat(10_000) + "\": 1}"));
    }

    private static void assertHasNoInternals(List<Problem> problems) {
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(problem.toString()).doesNotContainPattern("Feature|Constraints|enabl|tools\\.|`"));
    }

    @Test
    void aLongValueIsShownByItsBeginning() {
        assertThat(problems("{\"notes\": \"" + "x".repeat(1_000_000) + "\"}"))
                .filteredOn(problem -> problem.getReason() == Reason.WRONG_TYPE)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.getFound()).hasSizeLessThan(250).startsWith("\"xxx"));
    }

    @Test
    void theBeginningOfALongValueEndsWithAWholeCharacter() {
        for (String before : List.of("", "x")) {
            assertThat(problems("{\"notes\": \"" + before + "\ud83d\ude00".repeat(1_000) + "\"}"))
                    .allMatch(problem -> StandardCharsets.UTF_8.newEncoder().canEncode(problem.getFound()));
        }
    }

    @Test
    void moreProblemsThanAnybodyReadsAreCutOffAndSaidToBeMore() {
        String wrongForm = "{\"notes\": [1" + ",1".repeat(1_000_000) + "]}";
        String wrongContent = Sample.CATALOG
                .json()
                .replaceFirst("\"titles\": \\[", "\"titles\": [" + "{\"da\":\"\",\"en\":\"\"},".repeat(10_000));

        for (String json : List.of(wrongForm, wrongContent)) {
            List<Problem> problems = problems(json);
            assertThat(problems).hasSize(JsonForm.MAX_PROBLEMS + 1);
            assertThat(problems.subList(0, JsonForm.MAX_PROBLEMS))
                    .extracting(Problem::getReason)
                    .doesNotContain(Reason.MORE_PROBLEMS);
            assertThat(problems.get(JsonForm.MAX_PROBLEMS).getReason()).isEqualTo(Reason.MORE_PROBLEMS);
        }
    }

    @Test
    void aRepeatedPropertyIsReportedOnceHoweverOften() {
        assertThat(problems("{\"notes\": []" + ", \"notes\": []".repeat(5_000) + "}"))
                .extracting(Problem::getReason)
                .containsExactly(Reason.DUPLICATE, Reason.MORE_PROBLEMS);
    }

    @Test
    void aDocumentThatNeverEndsIsNotReadToItsEnd() throws Exception {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                java.util.Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        try {
            JsonForm.CATALOG.read(endless);
        } catch (InvalidInputException e) {
            assertThat(e.getProblems()).extracting(Problem::getReason).containsExactly(Reason.OUT_OF_RANGE);
            return;
        }
        throw new AssertionError("was read");
    }

    /** A step of a model, with everything else of the model in order. */
    private static String model(String step) {
        return "{\"id\": \"x\", \"name\": {\"da\": \"x\", \"en\": \"x\"}, \"edition\": \"2006\", \"steps\": [" + step
                + "]}";
    }

    private static String statement(String more) {
        return "{\"organisation\": {\"id\": \"1\", \"name\": \"x\"}, \"period\": \"2024\", \"edition\": \"2006\"" + more
                + "}";
    }

    private static List<Problem> quickly(Sample sample, String json) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> sample.problemsOf(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theTypeOfAnObjectIsLookedForNoDeeperThanAnythingElse() {
        for (String nested : List.of("[".repeat(1_000_000), "{\"key\":".repeat(1_000_000))) {
            assertThat(quickly(Sample.COST_MODEL, model("{\"key\": " + nested)))
                    .extracting(Problem::getReason)
                    .containsExactly(Reason.OUT_OF_RANGE);
        }
    }

    @Test
    void aTypeAtTheEndOfManyLongObjectsIsFound() {
        String step = "{\"scope\": {" + "\"type\": \"all\"}, \"reason\": {\"da\": \"" + "x".repeat(1_000)
                + "\", \"en\": \"x\"}, \"type\": \"exclude\"}";

        assertThat(quickly(Sample.COST_MODEL, model(step + (", " + step).repeat(10_000))))
                .isEmpty();
    }

    @Test
    void aNumberWithALargeExponentCostsNothing() {
        for (String number :
                List.of("1e999999999", "-1e999999999", "1e-999999999", "0.5e-2147483600", "1e2147483647")) {
            String amount =
                    ", \"amounts\": [{\"unit\": \"x\", \"account\": \"1.1.1\", \"measure\": \"PAYROLL\", \"amount\": "
                            + number + "}], \"workingTimeNorm\": {\"hoursPerFte\": " + number + "}";
            assertThat(quickly(Sample.STATEMENT, statement(amount)))
                    .as(number)
                    .extracting(Problem::getPlace)
                    .containsExactlyInAnyOrder("/amounts/0/amount", "/workingTimeNorm/hoursPerFte");
            String transfer =
                    "{\"type\": \"transfer\", \"source\": \"1.1.1\", \"target\": \"1.1.2\", \"share\": " + number + "}";
            assertThat(quickly(Sample.COST_MODEL, model(transfer)))
                    .as(number)
                    .extracting(Problem::getPlace)
                    .containsExactly("/steps/0/share");
        }
    }

    @Test
    void aNumberBeyondAllExponentsIsAProblemAndNoException() {
        for (String number : List.of("1e99999999999", "-1E-99999999999", "1e2147483649")) {
            assertThat(quickly(Sample.STATEMENT, statement(", \"workingTimeNorm\": {\"hoursPerFte\": " + number + "}")))
                    .extracting(Problem::getPlace, Problem::getReason, Problem::getFound)
                    .containsExactly(tuple("/workingTimeNorm/hoursPerFte", Reason.OUT_OF_RANGE, number));
        }
    }

    @Test
    void amountsInUnknownMeasuresAmongManyAreReportedQuickly() {
        StringBuilder json = new StringBuilder(", \"measures\": [");
        for (int i = 0; i < 50_000; i++) {
            json.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"measure ")
                    .append(i)
                    .append("\", \"name\": {\"da\": \"x\", \"en\": \"x\"}, \"unit\": \"h\", \"decimals\": 0}");
        }
        json.append("], \"amounts\": [");
        for (int i = 0; i < 100_000; i++) {
            json.append(i == 0 ? "" : ", ")
                    .append("{\"unit\": \"")
                    .append(i)
                    .append("\", \"account\": \"pool:x\", \"measure\": \"?\", \"amount\": 1}");
        }

        assertThat(quickly(Sample.STATEMENT, statement(json.append(']').toString())))
                .hasSize(JsonForm.MAX_PROBLEMS + 1);
    }

    @Test
    void longSetsOfFieldsAreComparedQuickly() {
        String providers = "[\"3.1.1\"" + ", \"3.1.2\"".repeat(150_000) + "]";
        String order = "[\"9.9.9\"" + ", \"9.9.9\"".repeat(150_000) + "]";
        String step =
                "{\"type\": \"allocateSupport\", \"method\": \"STEP_DOWN\", \"defaultKey\": {\"type\": \"equal\"},"
                        + " \"providers\": {\"type\": \"fields\", \"codes\": " + providers + "}, \"order\": " + order
                        + "}";

        assertThat(quickly(Sample.COST_MODEL, model(step))).hasSize(JsonForm.MAX_PROBLEMS + 1);
    }

    @Test
    void aStatementOfAHundredThousandAmountsIsReadAndWritten() {
        StringBuilder amounts = new StringBuilder(", \"amounts\": [");
        for (int i = 0; i < 100_000; i++) {
            amounts.append(i == 0 ? "" : ", ")
                    .append("{\"unit\": \"")
                    .append("Forvaltningen for teknik, miljø, erhverv og andet ".repeat(2))
                    .append(i)
                    .append("\", \"account\": \"3.1.1\", \"measure\": \"PAYROLL\", \"amount\": 4400000.50}");
        }
        String json = statement(amounts.append(']').toString());

        ResourceStatement statement = JsonForm.STATEMENT.parse(json);
        String written = JsonForm.STATEMENT.toJson(statement);

        assertThat(statement.getAmounts()).hasSize(100_000);
        assertThat(written.length()).isGreaterThan(JsonForm.MAX_SIZE);
        assertThat(JsonForm.STATEMENT.parse(written).equals(statement)).isTrue();
        assertThat(Sample.CATALOG.problemsOf(written.getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::getReason)
                .containsExactly(Reason.OUT_OF_RANGE);
    }

    @Test
    void whoTrustsADocumentSetsItsSizeByTheMethodThatTheMessageNames() throws IOException {
        String json = statement(", \"amounts\": []" + " ".repeat(JsonForm.MAX_STATEMENT_SIZE));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> JsonForm.STATEMENT.parse(json));
        assertThat(refused.getProblems()).hasSize(1);
        Problem problem = refused.getProblems().get(0);
        assertThat(problem.getFound()).isEqualTo("more than 67108864 characters");
        assertThat(problem.getAllowed()).isEqualTo("at most 67108864; withMaxSize sets another limit");
        assertThat(problem.getAllowed(Language.DANISH)).isEqualTo("højst 67108864; withMaxSize sætter en anden grænse");

        JsonForm<ResourceStatement> enough = JsonForm.STATEMENT.withMaxSize(json.length());
        assertThat(enough.parse(json).getAmounts()).isEmpty();
        assertThat(enough.read(new ByteArrayInputStream(bytes)).getAmounts()).isEmpty();
        assertThatThrownBy(() -> enough.withMaxSize(json.length() - 1).read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("more than " + (json.length() - 1) + " bytes");
        assertThatThrownBy(() -> enough.withMaxMemory(1_000_000).parse(json)).hasMessageContaining("withMaxMemory");
        for (int limit : new int[] {0, 2_000_000_001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonForm.STATEMENT.withMaxSize(limit))
                    .withMessage("limit " + limit + "; allowed is 1 to 2000000000");
        }
    }
}
