package dk.opgavekatalog.examples.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, report.en.txt", "DANISH, report.da.txt"})
    void theReportIsTheGoldenCopy(Language language, String golden) throws IOException {
        try (InputStream in = IndicatorsTest.class.getResourceAsStream(golden)) {
            assertThat(in).as(golden).isNotNull();
            assertThat(Indicators.report(language)).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theReadmeShowsTheProgramAndWhatItPrints() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String program =
                Files.readString(Path.of("src/main/java/dk/opgavekatalog/examples/indicators/Indicators.java"));
        String shown = program.substring(program.indexOf("// README begins\n") + "// README begins\n".length())
                .replaceFirst("(?s) *// README ends.*", "")
                .replaceAll("(?m)^ {8}", "");
        assertThat(readme).contains(shown);
        String frontier = program.substring(program.indexOf("// README continues\n") + "// README continues\n".length())
                .replaceFirst("(?s) *// README ends.*", "")
                .replaceAll("(?m)^ {8}", "");
        assertThat(readme).contains(frontier);
        String printed = Indicators.report(Language.ENGLISH);
        assertThat(readme).contains(printed.substring(0, printed.indexOf("\n\n") + 1));
    }
}
