package dk.opgavekatalog.examples.fromfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
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
                .contains("3.1.1 Building control costs 1000.50 DKK")
                .doesNotContain("refused:");
    }

    private static final String WITH_A_LETTER = "Kommune;År;Enhed;Konto;FTE;Lønudgift\nX;2024;A;3.1.1;2;1000,50\n";

    @Test
    void aFileInTheEncodingOfDanishWindowsIsReadWhenToldSo() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path file = Files.writeString(folder.resolve("own.csv"), WITH_A_LETTER, windows);

        assertThat(print(file.toString(), "--charset", "Windows-1252"))
                .contains("costs 1000.50 DKK")
                .doesNotContain("refused:");
        assertThat(print(file.toString()))
                .contains("Read strictly, the file is refused:", "Read leniently, it is refused too", "windows-1252");
    }

    @Test
    void whatIsWrongWithTheArgumentsIsSaid() {
        String missing = folder.resolve("none.csv").toString();

        assertThatThrownBy(() -> print(missing)).hasMessage("there is no file " + missing);
        assertThatThrownBy(() -> print(folder.toString())).hasMessageStartingWith("cannot read " + folder + ": ");
        assertThatThrownBy(() -> print("a.csv", "b.csv")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> print("--charset")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> print("--chrset", "UTF-8")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> print("--charset", "UTF-16")).hasMessageStartingWith("charset UTF-16; allowed is one");
    }

    private static String print(String... arguments) {
        return FromFiles.report(List.of(arguments));
    }
}
