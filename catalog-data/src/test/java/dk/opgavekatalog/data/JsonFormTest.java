package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFormTest {

    private static final Correspondence TABLE = JsonForm.CORRESPONDENCE.parse(Sample.CORRESPONDENCE.json());

    @TempDir
    private Path folder;

    private static Correspondence withNote(String text) {
        return Correspondence.builder()
                .schemaVersion("1")
                .fromEdition("a")
                .toEdition("b")
                .addRows(CorrespondenceRow.builder()
                        .kind(ChangeKind.ADDED)
                        .addToFields(CatalogCode.of(1, 4, 10))
                        .note(LocalizedText.of(text, "/"))
                        .build())
                .build();
    }

    private Path[] files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toArray(Path[]::new);
        }
    }

    @Test
    void theCanonicalFormEscapesOnlyWhatItMust() {
        String text = "\"\\ \b\f\n\r\t\u0000\u001f\u007f æ \u2028 \ud83d\ude00";
        String escaped = "\\\"\\\\ \\b\\f\\n\\r\\t\\u0000\\u001F\u007f æ \u2028 \ud83d\ude00";

        assertThat(JsonForm.CORRESPONDENCE.toJson(withNote(text))).isEqualTo("""
                        {
                          "schemaVersion": "1",
                          "fromEdition": "a",
                          "toEdition": "b",
                          "rows": [
                            {
                              "kind": "ADDED",
                              "toFields": [
                                "1.4.10"
                              ],
                              "note": {
                                "da": "%s",
                                "en": "/"
                              }
                            }
                          ]
                        }
                        """.formatted(escaped));
    }

    @Test
    void anObjectWithoutAnythingIsWrittenOnOneLine() {
        String json = JsonForm.CATALOG.toJson(JsonForm.CATALOG.parse(
                Sample.CATALOG.json().replaceFirst("(?s)\"tasks\": \\[.*?\\]", "\"tasks\": [{}]")));

        assertThat(json).contains("\"tasks\": [\n                {}\n              ]");
    }

    @Test
    void aFileIsReadAndWritten() throws Exception {
        Path file = folder.resolve("table.json");

        JsonForm.CORRESPONDENCE.export(TABLE).writeTo(file);

        assertThat(file).hasContent(Sample.CORRESPONDENCE.json());
        assertThat(JsonForm.CORRESPONDENCE.read(file)).isEqualTo(TABLE);
        assertThat(files()).containsExactly(file);
    }

    private static List<Problem> problemsOf(ThrowingCallable reading) {
        return catchThrowableOfType(InvalidInputException.class, reading).getProblems();
    }

    @Test
    void whatIsWrongWithAFileNamesIt() throws Exception {
        Path file = folder.resolve("table.json");
        String wrong = Sample.CORRESPONDENCE
                .json()
                .replace("\"fromEdition\"", "\"from\"")
                .replaceFirst("\"kind\": \"\\w+\"", "\"kind\": 1");
        for (String json : List.of(wrong, "", "[1", Sample.COST_MODEL.json(), " ".repeat(JsonForm.MAX_SIZE + 1))) {
            Files.writeString(file, json);

            List<Problem> problems = problemsOf(() -> JsonForm.CORRESPONDENCE.read(file));

            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.findPosition()).contains(FilePosition.of("table.json")));
            assertThat(problems)
                    .extracting(Problem::getPlace, Problem::getReason, Problem::getFound, Problem::getAllowed)
                    .isEqualTo(problemsOf(() -> JsonForm.CORRESPONDENCE.parse(json)).stream()
                            .map(p -> tuple(
                                    p.getPlace(),
                                    p.getReason(),
                                    p.getFound().replace("characters", "bytes"),
                                    p.getAllowed()))
                            .toList());
        }
        Files.writeString(file, wrong);
        assertThat(problemsOf(() -> JsonForm.CORRESPONDENCE.read(file)))
                .first()
                .asString()
                .startsWith("table.json, /from: UNKNOWN_PROPERTY, found 'from', allowed: ");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "50", "2000"})
    void asManyProblemsAreReportedAsTheCallerAsksFor(int limit) {
        JsonForm<Correspondence> form = JsonForm.CORRESPONDENCE.withMaxProblems(limit);
        String wrongForm = "{\"rows\": [" + "1, ".repeat(limit) + "1]}";
        String wrongContent = Sample.CORRESPONDENCE
                .json()
                .replaceFirst("\"rows\": \\[", "\"rows\": [" + "{\"kind\": \"ADDED\"}, ".repeat(limit + 1));

        for (String json : List.of(wrongForm, wrongContent)) {
            List<Problem> problems = problemsOf(() -> form.parse(json));

            assertThat(problems).hasSize(limit + 1);
            assertThat(problems.subList(0, limit))
                    .extracting(Problem::getReason)
                    .doesNotContain(Reason.MORE_PROBLEMS);
            assertThat(problems.get(limit)).isEqualTo(Problem.ofMore(limit));
        }
        assertThat(form.parse(Sample.CORRESPONDENCE.json())).isEqualTo(TABLE);
        assertThat(form.toJson(TABLE)).isEqualTo(Sample.CORRESPONDENCE.json());
    }

    @Test
    void justAsManyProblemsAsTheLimitAreAllThereAre() {
        String two = "{\"schemaVersion\": \"1\", \"fromEdition\": 1, \"toEdition\": 2}";

        assertThat(problemsOf(() -> JsonForm.CORRESPONDENCE.withMaxProblems(2).parse(two)))
                .extracting(Problem::getPlace)
                .containsExactly("/fromEdition", "/toEdition");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100001"})
    void aLimitOutsideItsRangeIsRefused(int limit) {
        assertThatThrownBy(() -> JsonForm.STATEMENT.withMaxProblems(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit " + limit + "; allowed is 1 to 100000");
    }

    @Test
    void aFileIsReplacedWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("table.json"), "x".repeat(100_000));

        JsonForm.CORRESPONDENCE.export(TABLE).writeTo(file);

        assertThat(file).hasContent(Sample.CORRESPONDENCE.json());
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aRelativePathWithoutAFolderIsInTheWorkingFolder() throws Exception {
        Path file = Path.of("JsonFormTest.json.tmp");
        try {
            JsonForm.CORRESPONDENCE.export(TABLE).writeTo(file);
            assertThat(JsonForm.CORRESPONDENCE.read(file)).isEqualTo(TABLE);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("table.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());

        JsonForm.CORRESPONDENCE.export(TABLE).writeTo(link);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(Sample.CORRESPONDENCE.json());
    }

    @Test
    void whatIsNoFileIsNotReplaced() throws Exception {
        Path directory = Files.createDirectory(folder.resolve("table.json"));

        assertThatThrownBy(() -> JsonForm.CORRESPONDENCE.export(TABLE).writeTo(directory))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("not a regular file");
        assertThat(files()).containsExactly(directory);
    }

    @Test
    void whatCannotBeReadIsNotWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("table.json"), "old");
        Correspondence blank = withNote(" ");
        Correspondence half = withNote("\ud83d");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> JsonForm.CORRESPONDENCE.export(blank).writeTo(file))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> JsonForm.CORRESPONDENCE.export(half).writeTo(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("surrogate");
        assertThatThrownBy(() -> JsonForm.CORRESPONDENCE.export(blank).writeTo(out))
                .isInstanceOf(InvalidInputException.class);

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
        assertThat(out.size()).isZero();
    }

    /** It would not come back. */
    @Test
    void aNumberBeyondWhatIsReadIsNotWritten() {
        assertThatThrownBy(() -> JsonForm.COST_MODEL.toJson(withShare(new BigDecimal("9".repeat(1_001)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1001 characters");
        for (int scale : List.of(Integer.MIN_VALUE, -1_000_000_001, 1_000_000_001, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> JsonForm.COST_MODEL.toJson(withShare(BigDecimal.valueOf(12, scale))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most 1000000000 places");
        }
    }

    private static CostModel withShare(BigDecimal share) {
        return CostModel.builder()
                .id("m")
                .name(LocalizedText.of("m", "m"))
                .edition("2006")
                .addSteps(Redistribute.builder()
                        .pool("p")
                        .key(AllocationKey.fixedShares(FixedShare.of(CatalogCode.of(1, 4, 10), share)))
                        .build())
                .build();
    }

    @Test
    void whatAStatementHasByDefaultIsWrittenEvenWhenItIsNothing() {
        ResourceStatement.Builder statement = ResourceStatement.builder();
        statement
                .organisation(Organisation.of("1", "x"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006");

        assertThat(JsonForm.STATEMENT.toJson(statement.build()))
                .contains("\"measures\": [\n", "\"id\": \"FTE\"", "\"id\": \"management\"");
        assertThat(JsonForm.STATEMENT.toJson(
                        statement.measures(List.of()).pools(List.of()).build()))
                .isEqualTo("""
                        {
                          "organisation": {
                            "id": "1",
                            "name": "x"
                          },
                          "period": "2024",
                          "edition": "2006",
                          "measures": [],
                          "pools": []
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource({"statement.json", "old/statement.json"})
    void aPinnedStatementIsReadAsDatabindReadsIt(String resource) {
        byte[] json = Resources.text(resource).getBytes(StandardCharsets.UTF_8);

        assertThat(Sample.STATEMENT.read(json)).isEqualTo(Databind.read(json, ResourceStatement.class));
    }

    @ParameterizedTest
    @CsvSource({"model.json", "old/model.json"})
    void aPinnedModelIsReadAsDatabindReadsIt(String resource) {
        byte[] json = Resources.text(resource).getBytes(StandardCharsets.UTF_8);

        assertThat(Sample.COST_MODEL.read(json)).isEqualTo(Databind.read(json, CostModel.class));
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsAnIoProblem() {
        assertThatThrownBy(() -> JsonForm.CATALOG.read(folder.resolve("missing.json")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> JsonForm.CORRESPONDENCE.export(TABLE).writeTo(folder.resolve("missing/table.json")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> JsonForm.CATALOG.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void aStreamStaysOpenAndItsFailureComesThrough() throws Exception {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(Sample.CORRESPONDENCE.json().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn off");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };

        assertThat(JsonForm.CORRESPONDENCE.read(in)).isEqualTo(TABLE);
        assertThat(closed).isFalse();
        assertThatThrownBy(() -> JsonForm.CORRESPONDENCE.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("torn off");
    }
}
