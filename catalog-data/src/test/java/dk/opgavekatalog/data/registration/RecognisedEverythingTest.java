package dk.opgavekatalog.data.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RefusedReadingException;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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

    /** What is recognised stays behind, as the types of the model do. */
    @Test
    void theProblemsOfARefusedReadingCanBeWrittenAndReadAgain() throws IOException, ClassNotFoundException {
        try (InputStream in = open("everything.csv")) {
            ReadingOptions strict =
                    ReadingOptions.builder().from(OPTIONS).lenient(false).build();
            RegistrationReader reader = RegistrationReader.of(Catalogs.edition2006(), strict);
            RefusedReadingException refused =
                    catchThrowableOfType(RefusedReadingException.class, () -> reader.read(in, "løn.csv"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(refused);
            }
            try (ObjectInputStream again = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                RefusedReadingException read = (RefusedReadingException) again.readObject();
                assertThat(read.getProblems()).isEqualTo(refused.getProblems());
                assertThat(read.getRecognition().getFiles()).isEmpty();
            }
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
