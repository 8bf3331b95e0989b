package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonMemoryTest {

    private static String statement(int amounts) {
        StringBuilder json = new StringBuilder("{\"organisation\":{\"id\":\"217\",\"name\":\"Helsingør\"},")
                .append("\"period\":\"2024\",\"edition\":\"2006\",\"amounts\":[\n");
        for (int i = 0; i < amounts; i++) {
            json.append(i == 0 ? "" : ",\n")
                    .append("{\"unit\":\"")
                    .append(i)
                    .append("\",\"account\":\"3.1.1\",\"measure\":\"FTE\",\"amount\":1.5}");
        }
        return json.append("]}").toString();
    }

    private static List<Problem> problems(JsonForm<?> form, String json) {
        try {
            form.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            return List.of();
        } catch (InvalidInputException e) {
            return e.getProblems();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** 1,000 amounts are 66 kB: 200 kB as text and 325 kB as values. */
    @Test
    void aDocumentIsReadWhenItsTextAndItsValuesFit() {
        String json = statement(1_000);
        assertThat(problems(JsonForm.STATEMENT.withMaxMemory(600_000), json)).isEmpty();
        for (long memory : List.of(1L, 100_000L, 180_000L, 400_000L)) {
            assertThat(problems(JsonForm.STATEMENT.withMaxMemory(memory), json))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.getReason()).isEqualTo(Reason.OUT_OF_RANGE);
                        assertThat(problem.getAllowed())
                                .startsWith("at most " + memory + " bytes of memory; withMaxMemory sets another limit");
                    });
        }
    }

    @Test
    void whereTheValuesDoNotFitThePlaceIsSaid() {
        assertThat(problems(JsonForm.STATEMENT.withMaxMemory(400_000), statement(1_000)))
                .singleElement()
                .extracting(Problem::getFound)
                .asString()
                .matches("values up to line \\d{3}, column \\d+, which take more memory than a document may");
    }

    @Test
    void theRefusalNamesTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("opgørelse.json"), statement(1_000));
        assertThatThrownBy(() -> JsonForm.STATEMENT.withMaxMemory(100_000).read(file))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems()
                                        .get(0)
                                        .findPosition()
                                        .orElseThrow()
                                        .getFile())
                                .isEqualTo("opgørelse.json"));
    }

    /** The caller has the text already: it does not count, what becomes of it does. */
    @Test
    void aTextThatIsParsedCountsLessThanAFile() {
        String json = statement(1_000);
        ResourceStatement statement = JsonForm.STATEMENT.withMaxMemory(500_000).parse(json);
        assertThat(statement.getAmounts()).hasSize(1_000);
        assertThat(problems(JsonForm.STATEMENT.withMaxMemory(500_000), json)).hasSize(1);
        assertThatThrownBy(() -> JsonForm.STATEMENT.withMaxMemory(130_000).parse(json))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void problemsCountToo() {
        String json = statement(2_000).replace("FTE\",\"amount\":1.5", "FTE\",\"amount\":\"x\"");
        JsonForm<ResourceStatement> form = JsonForm.STATEMENT.withMaxProblems(100_000);
        assertThat(problems(form, json)).hasSizeGreaterThan(1_999);
        assertThat(problems(form.withMaxMemory(900_000), json))
                .singleElement()
                .extracting(Problem::getReason)
                .isEqualTo(Reason.OUT_OF_RANGE);
    }

    @Test
    void bothLimitsCanBeSetInAnyOrder() {
        assertThatThrownBy(() -> JsonForm.STATEMENT.withMaxMemory(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit 0; allowed is 1 or more");
        String bad = "{\"a\":1,\"b\":2,\"c\":3}";
        assertThat(problems(JsonForm.STATEMENT.withMaxProblems(1).withMaxMemory(10_000), bad))
                .hasSize(2);
        assertThat(problems(JsonForm.STATEMENT.withMaxMemory(10_000).withMaxProblems(1), bad))
                .hasSize(2);
        assertThat(problems(JsonForm.STATEMENT.withMaxMemory(100).withMaxProblems(1), bad))
                .hasSize(1);
    }
}
