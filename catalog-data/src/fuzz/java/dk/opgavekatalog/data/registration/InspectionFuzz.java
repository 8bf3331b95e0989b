package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.CsvInput.Outcome;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, what an inspection calls readable is read with the options that it found, and what is read anyhow
 * needs none.
 */
class InspectionFuzz {

    private static final List<RegistrationReader> STRICT = CsvInput.readers(false, 1);

    static Stream<Arguments> seeds() {
        return RegistrationCsvFuzz.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsCalledReadableIsRead(
            @InRange(min = 0, max = CsvInput.LAST) int options, byte @NotNull @WithLength(max = 4_000) [] file)
            throws IOException {
        Inspection inspection;
        try {
            inspection = STRICT.get(options).inspect(new ByteArrayInputStream(file), "f.csv");
        } catch (InvalidInputException e) {
            assertThat(Outcome.of(STRICT.get(options), file).isRead()).isFalse();
            return;
        }
        for (Language language : Language.values()) {
            assertThat(inspection.describe(language)).isNotEmpty().noneMatch(String::isBlank);
        }
        if (Outcome.of(STRICT.get(options), file).isRead()) {
            assertThat(inspection.getAddedOptions()).isEmpty();
            assertThat(inspection.findOptions()).isPresent();
        }
        if (inspection.findOptions().isPresent()) {
            RegistrationReader reader = RegistrationReader.of(
                    Catalogs.edition2006(), inspection.findOptions().orElseThrow());
            assertThat(Outcome.of(reader, file).isRead()).isTrue();
        }
    }
}
