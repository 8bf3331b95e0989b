package dk.opgavekatalog.examples.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The guide of catalog-model shows this example and what it prints first; the module guides checks both. */
class CatalogueTourTest {

    @Test
    void theOutputIsTheGoldenCopy() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            CatalogueTour.main(new String[0]);
        } finally {
            System.setOut(standardOut);
        }
        try (InputStream golden = Objects.requireNonNull(CatalogueTourTest.class.getResourceAsStream("tour.txt"))) {
            assertThat(printed.toString(StandardCharsets.UTF_8).stripTrailing().lines())
                    .containsExactlyElementsOf(new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }
}
