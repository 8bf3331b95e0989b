package dk.opgavekatalog.examples.fromfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to reading files shows this example and what it prints; the module guides checks both. */
class FromFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theReportIsTheGoldenCopy() throws IOException {
        try (InputStream golden = Objects.requireNonNull(FromFilesTest.class.getResourceAsStream("report.txt"))) {
            assertThat(print()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
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
        assertThatThrownBy(() -> print("--charset", "UTF-32")).hasMessageStartingWith("charset UTF-32; allowed is one");
    }

    private static String print(String... arguments) {
        return FromFiles.report(List.of(arguments));
    }
}
