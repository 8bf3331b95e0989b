package dk.opgavekatalog.data.json;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes the canonical form: properties in the order of the tables, two spaces of indentation, each element on a line
 * of its own, a line feed after each line and at the end, and no character escaped that need not be.
 */
public final class CanonicalWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // A document that breaks off must not be closed as if it were whole.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    private CanonicalWriter() {}

    /**
     * Writes a value.
     *
     * @param form writes the value to a generator
     * @param value the value
     * @param <T> type of the value
     * @return the document, with a line feed at its end
     * @throws IllegalArgumentException when a text of the value has half of a surrogate pair, which is no character
     */
    public static <T> String write(BiConsumer<JsonGenerator, T> form, T value) {
        StringWriter out = new StringWriter();
        write(form, value, out);
        String document = out.toString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(document)) {
            throw new IllegalArgumentException(
                    "a text of the value has half of a surrogate pair, which is no character");
        }
        return document;
    }

    /**
     * Writes a value piece by piece, with a line feed at the end.
     *
     * @param form writes the value to a generator
     * @param value the value
     * @param out the target; it stays open
     * @param <T> type of the value
     * @throws JacksonIOException when the writer fails
     */
    public static <T> void write(BiConsumer<JsonGenerator, T> form, T value, Writer out) {
        try (JsonGenerator generator = FACTORY.createGenerator(new Context(), out)) {
            form.accept(generator, value);
            generator.writeRaw('\n');
        }
    }

    /** Gives the generator the layout. Each document needs its own, since a layout remembers its depth. */
    private static final class Context extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }
    }
}
