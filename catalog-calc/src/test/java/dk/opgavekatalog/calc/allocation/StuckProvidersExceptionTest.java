package dk.opgavekatalog.calc.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class StuckProvidersExceptionTest {

    @Test
    void theGroupsSurviveSerialization() throws IOException, ClassNotFoundException {
        StuckProvidersException thrown = new StuckProvidersException(List.of(
                new StuckProviders(List.of(4, 1), List.of(0L, -7L)), new StuckProviders(List.of(2), List.of(5L))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        StuckProvidersException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (StuckProvidersException) in.readObject();
        }

        assertThat(read).hasMessage(thrown.getMessage());
        assertThat(read.getGroups())
                .map(StuckProviders::toString)
                .containsExactly(
                        "providers 4 (0), 1 (-7) serve only each other",
                        "provider 2 (5) has no receiver with a positive weight");
    }
}
