package dk.opgavekatalog.examples.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookUpTest {

    @ParameterizedTest
    @CsvSource({"tandpleje.da.txt, --danish", "tandpleje.en.txt, tandpleje"})
    void theTextIsTheGoldenCopy(String golden, String argument) throws IOException {
        assertThat(LookUp.lookUp(List.of(argument))).isEqualTo(resource(golden));
    }

    @Test
    void theEditionOf2007HasThePassports() {
        assertThat(LookUp.lookUp(List.of("pas", "og", "kørekort", "--2007")))
                .contains("\n3.7.7 Passports and driving licences\n", "(empty in the source)");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(LookUp.lookUp(List.of("rumfart"))).isEqualTo("Task catalogue, 2006 edition, \"rumfart\": 0 found\n");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> LookUp.lookUp(List.of("tandpleje", "--dansk")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("--dansk", "--danish");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = LookUpTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
