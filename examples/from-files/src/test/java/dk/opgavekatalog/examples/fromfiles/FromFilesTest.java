package dk.opgavekatalog.examples.fromfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows this example and what it prints. */
class FromFilesTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "dk", "opgavekatalog", "examples", "fromfiles", "FromFiles.java");

    @TempDir
    private Path folder;

    @Test
    void theReadmeShowsTheExample() throws IOException {
        List<String> source = Files.readAllLines(SOURCE);
        int begin = source.indexOf("        // README begins");
        int end = source.indexOf("        // README ends");
        List<String> shown = source.subList(begin + 1, end).stream()
                .map(line -> line.substring(8))
                .toList();
        assertThat(shown).isNotEmpty();
        assertThat(Files.readString(README)).contains("```java\n" + String.join("\n", shown) + "\n```");
    }

    @Test
    void theReadmeShowsWhatTheExamplePrints() throws IOException {
        String printed = print();
        assertThat(printed).contains("refused");
        assertThat(Files.readString(README)).contains("```text\n" + printed + "```");
    }

    @Test
    void aFileOfOnesOwnWithoutFaultsIsCalculatedAtOnce() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, "Municipality,Year,Department,Account,FTE,Payroll\nX,2024,A,3.1.1,2,1000.50\n");
        assertThat(print(file.toString()))
                .contains("3.1.1 Building cases costs 1000.50 DKK")
                .doesNotContain("refused:");
    }

    private static String print(String... arguments) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            FromFiles.main(arguments);
        } finally {
            System.setOut(standardOut);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
