package dk.opgavekatalog.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The README shows this example and the golden copy of what it prints; the module guides checks both. */
class FirstExampleTest {

    @Test
    void theOutputIsTheGoldenCopy() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            FirstExample.main(new String[0]);
        } finally {
            System.setOut(standardOut);
        }
        try (InputStream golden = Objects.requireNonNull(FirstExampleTest.class.getResourceAsStream("output.txt"))) {
            assertThat(printed.toString(StandardCharsets.UTF_8).stripTrailing().lines())
                    .containsExactlyElementsOf(new String(golden.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }
}
