package dk.opgavekatalog.model.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What must hold for the JSON form of every value. */
public final class JsonForm {

    private JsonForm() {}

    /** What one generation of Jackson writes, each of the two reads back as the same value. */
    public static <T> void assertRoundTrip(T value, Class<T> type) {
        for (Jackson writer : Jackson.usable()) {
            String json = writer.write(value);
            for (Jackson reader : Jackson.usable()) {
                assertThat(reader.read(json, type))
                        .as("written by %s, read by %s: %s", writer, reader, json)
                        .isEqualTo(value);
            }
        }
    }

    /** Each generation reads the file as the value: an old form that is not written any more. */
    public static <T> void assertReadable(String resource, T value, Class<T> type) {
        String pinned = resource(resource);
        for (Jackson jackson : Jackson.usable()) {
            assertThat(jackson.read(pinned, type))
                    .as("%s reads %s", jackson, resource)
                    .isEqualTo(value);
        }
    }

    /** Each generation reads the file as the value, and writes the value as the file has it. */
    public static <T> void assertPinned(String resource, T value, Class<T> type) {
        assertReadable(resource, value, type);
        String pinned = resource(resource);
        for (Jackson jackson : Jackson.usable()) {
            assertThat(Jackson.tree(jackson.write(value)))
                    .as("%s writes %s", jackson, resource)
                    .isEqualTo(Jackson.tree(pinned));
        }
    }

    /** A test resource as text. */
    public static String resource(String name) {
        try (InputStream in = JsonForm.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
