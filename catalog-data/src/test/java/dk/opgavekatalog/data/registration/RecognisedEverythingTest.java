package dk.opgavekatalog.data.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file with everything in it, and what is told of it in each language. */
class RecognisedEverythingTest {

    private static final ReadingOptions OPTIONS = ReadingOptions.builder()
            .lenient(true)
            .checkingTotals(true)
            .sumPeriodsTo(PeriodLength.YEAR)
            .addIgnoredColumns("Bemærkning")
            .build();

    @ParameterizedTest
    @EnumSource
    void everythingThatWasRecognisedIsTold(Language language) throws IOException {
        try (InputStream in = open("everything.csv")) {
            ReadRegistrations read =
                    RegistrationReader.of(Catalogs.edition2006(), OPTIONS).read(in, "løn.csv");
            String told = String.join("\n", read.getRecognition().describe(language)) + "\n";

            assertThat(told).isEqualTo(golden("everything." + language.name().toLowerCase(Locale.ROOT) + ".txt"));
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(RecognisedEverythingTest.class.getResourceAsStream("/recognition/" + name));
    }
}
