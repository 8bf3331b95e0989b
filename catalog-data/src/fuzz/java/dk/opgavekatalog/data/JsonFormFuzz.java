package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, a document is refused with its problems, or writing it and reading it again gives the same. */
class JsonFormFuzz {

    private static final List<JsonForm<?>> FORMS =
            Sample.ALL.stream().<JsonForm<?>>map(Sample::form).toList();

    static Stream<Arguments> seeds() {
        Stream<Arguments> whole = Sample.ALL.stream()
                .flatMap(sample -> Stream.of(
                        seed(sample, sample.compact(), StandardCharsets.UTF_8),
                        seed(sample, sample.json(), StandardCharsets.UTF_16LE)));
        Stream<Arguments> small = Stream.of(
                seed(Sample.STATEMENT, Resources.text("old/statement.json"), StandardCharsets.UTF_8),
                seed(Sample.COST_MODEL, Resources.text("old/model.json"), StandardCharsets.UTF_8),
                seed(
                        Sample.STATEMENT,
                        "{\"organisation\":{\"id\":\"1\",\"name\":\"x\"},\"period\":\"2024\",\"edition\":\"2006\","
                                + "\"amounts\":"
                                + "[{\"unit\":\"x\",\"account\":\"1.1.1\",\"measure\":\"PAYROLL\",\"amount\":1.50}]}",
                        StandardCharsets.UTF_8),
                seed(
                        Sample.COST_MODEL,
                        "{\"id\":\"x\",\"name\":{\"da\":\"x\",\"en\":\"x\"},\"edition\":\"2006\",\"steps\":"
                                + "[{\"type\":\"transfer\",\"source\":\"2.1.4\",\"target\":\"1.4.10\",\"share\":0.4}]}",
                        StandardCharsets.UTF_8));
        return Stream.concat(whole, small);
    }

    private static Arguments seed(Sample sample, String json, Charset charset) {
        return Arguments.of(Sample.ALL.indexOf(sample), json.getBytes(charset));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aDocumentIsRefusedOrKept(
            @InRange(min = 0, max = 4) int kind, byte @NotNull @WithLength(max = 20_000) [] document)
            throws IOException {
        check(FORMS.get(kind), document);
    }

    private static <T extends Checkable> void check(JsonForm<T> form, byte[] document) throws IOException {
        T value;
        try {
            value = form.read(new ByteArrayInputStream(document));
        } catch (InvalidInputException e) {
            assertThat(e.getProblems()).hasSizeBetween(1, JsonForm.MAX_PROBLEMS + 1);
            for (Problem problem : e.getProblems()) {
                assertThat(problem.getFound().length()).isLessThan(2_000);
                assertThat(problem.getAllowed()).isNotBlank().hasSizeLessThan(2_000);
            }
            return;
        }
        assertThat(value.findProblems()).isEmpty();
        String json = form.toJson(value);
        T again = form.parse(json);
        assertThat(Objects.equals(again, value)).isTrue(); // without a message: that could be any size
        assertThat(form.toJson(again)).isEqualTo(json);
    }
}
