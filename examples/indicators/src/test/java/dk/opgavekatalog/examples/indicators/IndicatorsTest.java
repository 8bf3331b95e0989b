package dk.opgavekatalog.examples.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
}
