package dk.opgavekatalog.examples.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README shows this example and what it prints first. */
class CatalogueTourTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "dk", "opgavekatalog", "examples", "lookup", "CatalogueTour.java");

    @Test
    void theReadmeShowsTheExample() throws IOException {
        List<String> source = Files.readAllLines(SOURCE);
        int begin = source.indexOf("        // README begins");
        int end = source.indexOf("        // README ends");
        List<String> shown = source.subList(begin + 1, end).stream()
                .map(line -> line.substring(8))
                .toList();
        assertThat(Files.readString(README)).contains("```java\n" + String.join("\n", shown) + "\n```");
    }

    @Test
    void theReadmeShowsWhatTheExamplePrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            CatalogueTour.main(new String[0]);
        } finally {
            System.setOut(standardOut);
        }
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(Files.readString(README)).contains("```text\n" + String.join("\n", lines.subList(0, 7)) + "\n```");
    }
}
