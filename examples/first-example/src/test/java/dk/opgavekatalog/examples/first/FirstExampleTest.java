package dk.opgavekatalog.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows this example, and this test compiles and runs what the README shows. */
class FirstExampleTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path PARENT = Path.of("..", "..", "pom.xml");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "dk", "opgavekatalog", "examples", "first", "FirstExample.java");

    @Test
    void theReadmeShowsTheExampleInAtMostFifteenLines() throws IOException {
        List<String> shown = block("```java");
        List<String> source = Files.readAllLines(SOURCE);
        int begin = source.indexOf("        // README begins");
        int end = source.indexOf("        // README ends");
        assertThat(shown)
                .isEqualTo(source.subList(begin + 1, end).stream()
                        .map(line -> line.substring(8))
                        .toList());
        assertThat(shown).hasSizeBetween(1, 15);
    }

    @Test
    void theReadmeShowsWhatTheExamplePrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            FirstExample.main(new String[0]);
        } finally {
            System.setOut(standardOut);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)
                        .stripTrailing()
                        .lines()
                        .toList())
                .isEqualTo(block("```text"));
    }

    /** What the README has one copy into a project is this version. */
    @Test
    void theReadmeShowsADependencyOnThisVersion() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(PARENT));
        assertThat(version.find()).isTrue();
        assertThat(block("```xml").stream().map(String::strip))
                .containsExactly(
                        "<dependency>",
                        "<groupId>dk.opgavekatalog</groupId>",
                        "<artifactId>catalog-data</artifactId>",
                        "<version>" + version.group(1) + "</version>",
                        "</dependency>");
    }

    /** The first block of the README that opens with a fence of this kind. */
    private static List<String> block(String fence) throws IOException {
        List<String> lines = Files.readAllLines(README);
        int begin = lines.indexOf(fence);
        assertThat(begin).as("a block %s in the README", fence).isNotNegative();
        int length = lines.subList(begin + 1, lines.size()).indexOf("```");
        return lines.subList(begin + 1, begin + 1 + length);
    }
}
