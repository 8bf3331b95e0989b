package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
