package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.repository.Markdown.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guides show as code and data stands in a file, and what they say is printed in a golden copy of what is
 * printed.
 */
class CodeOfGuidesTest {

    private static final Map<String, List<List<String>>> TEXTS = new HashMap<>();

    private static final String EVERY_OPTION = "dk/opgavekatalog/examples/guides/EveryOption.java";

    /** A row of the table of options: its name and its Danish words, and a call. */
    private static final Pattern OPTION_CALL = Pattern.compile("(?m)^\\| `\\w+`, [^|]+\\| `([^`]+)` \\|");

    /** Output of programs stands in golden copies, which are text files among the resources of tests. */
    @BeforeAll
    static void collectWhatBlocksCanBeTakenFrom() {
        List<List<String>> code = new ArrayList<>();
        List<List<String>> data = new ArrayList<>();
        for (Path file : Repository.files()) {
            String path = Repository.path(file);
            if (path.contains("/src/") && path.matches(".*\\.(java|json|csv|txt)")) {
                List<String> lines = lines(file);
                data.add(lines);
                if (path.endsWith(".java")) {
                    code.add(lines);
                }
            }
        }
        TEXTS.put("java", code);
        TEXTS.put("json", data);
        TEXTS.put("csv", data);
        TEXTS.put("text", data);
    }

    static Stream<Markdown> guides() {
        return Markdown.guides().stream();
    }

    /** Every block but commands, dependencies and drawings. */
    @ParameterizedTest
    @MethodSource("guides")
    void codeDataAndOutputStandInFiles(Markdown guide) {
        assertThat(guide.blocks())
                .allSatisfy(block ->
                        assertThat(block.language()).isIn("java", "json", "csv", "text", "sh", "xml", "mermaid"));
        for (Block block : guide.blocks()) {
            List<List<String>> texts = TEXTS.getOrDefault(block.language(), List.of(block.lines()));
            assertThat(texts.stream().anyMatch(text -> isWithin(block.lines(), text)))
                    .as("%s: %s stands in a file", guide, block)
                    .isTrue();
        }
    }

    /** The table of options shows a call for each, all of which one program makes. */
    @Test
    void theCallsOfTheOptionsStandInAProgram() {
        List<String> program =
                lines(Repository.root().resolve("examples/guides/src/main/java/" + EVERY_OPTION)).stream()
                        .map(String::strip)
                        .toList();
        List<String> calls = OPTION_CALL
                .matcher(Repository.text("catalog-data/READING.md"))
                .results()
                .map(row -> "." + row.group(1))
                .toList();
        assertThat(calls).hasSizeGreaterThan(30);
        assertThat(program).containsAll(calls);
    }

    /** What one copies into a project is this version of an artifact that there is. */
    @ParameterizedTest
    @MethodSource("guides")
    void dependenciesAreOnArtifactsOfThisVersion(Markdown guide) {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Repository.text("pom.xml"));
        assertThat(version.find()).isTrue();
        List<String> artifacts = Repository.files().stream()
                .map(Repository::path)
                .filter(path -> path.endsWith("pom.xml"))
                .map(path -> Repository.text(path).replaceAll("(?s)<parent>.*?</parent>", ""))
                .map(pom -> pom.substring(pom.indexOf("<artifactId>"), pom.indexOf("</artifactId>") + 13))
                .toList();
        for (Block block : guide.blocks("xml")) {
            assertThat(block.lines()).first().isEqualTo("<dependency>");
            assertThat(block.lines().get(1).strip()).isEqualTo("<groupId>dk.opgavekatalog</groupId>");
            assertThat(artifacts).contains(block.lines().get(2).strip());
            assertThat(block.lines().get(3).strip()).isEqualTo("<version>" + version.group(1) + "</version>");
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void commandsNameModulesThatThereAre(Markdown guide) {
        Pattern module = Pattern.compile("-pl (\\S+)");
        for (Block block : guide.blocks("sh")) {
            module.matcher(String.join("\n", block.lines()))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(",", -1)))
                    .forEach(folder -> assertThat(
                                    Repository.root().resolve(folder).resolve("pom.xml"))
                            .exists());
        }
    }

    @Test
    void theFirstExampleOfTheReadmeIsShort() {
        assertThat(Markdown.of("README.md").blocks("java"))
                .first()
                .satisfies(block -> assertThat(block.lines()).hasSizeBetween(1, 15));
    }

    @Test
    void theTwoCommandsOfTheReadmeStayAsTheyAre() {
        assertThat(Markdown.of("README.md").blocks("sh"))
                .extracting(Block::lines)
                .contains(
                        List.of("mvn verify"), List.of("mvn -q compile exec:java -pl examples/six-municipalities -am"));
    }

    /** Whether lines stand below each other in a text, each indented alike. */
    private static boolean isWithin(List<String> lines, List<String> text) {
        for (int at = 0; at + lines.size() <= text.size(); at++) {
            String first = text.get(at);
            if (first.endsWith(lines.get(0))) {
                String indent = first.substring(0, first.length() - lines.get(0).length());
                if (indent.isBlank() && isAt(lines, text.subList(at, at + lines.size()), indent)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(List<String> lines, List<String> text, String indent) {
        for (int i = 0; i < lines.size(); i++) {
            String expected = lines.get(i).isEmpty() ? "" : indent + lines.get(i);
            if (!expected.equals(text.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The lines as UTF-8; of files in other encodings, which some test data are, what is ASCII. */
    private static List<String> lines(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(Repository.root().resolve(file));
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
