package dk.opgavekatalog.examples.fullcost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FullCostTest {

    @ParameterizedTest
    @EnumSource
    void theReportIsTheGoldenCopy(Language language) throws IOException {
        String[] args = language == Language.DANISH ? new String[] {"--danish"} : new String[0];
        assertThat(print(args)).isEqualTo(golden(language == Language.DANISH ? "report.da.txt" : "report.en.txt"));
    }

    @Test
    void theJournalIsWrittenOnRequest(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("journal.csv");
        print("--journal", file.toString());
        assertThat(Files.readAllLines(file))
                .hasSizeGreaterThan(20)
                .first()
                .asString()
                .contains("Entry no.;Step no.");
    }

    @Test
    void whatIsWrongWithTheArgumentsIsSaid(@TempDir Path folder) {
        String file = folder.resolve("none").resolve("journal.csv").toString();

        assertThatThrownBy(() -> print("--journal", file))
                .hasMessageStartingWith("cannot write the journal: " + file + ": there is no folder ");
        assertThatThrownBy(() -> print("--journal")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> print("--dansk")).hasMessageContaining("allowed are --danish and --journal FILE");
    }

    private static String print(String... args) {
        return FullCost.run(List.of(args));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FullCostTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
