package dk.opgavekatalog.data.report.page;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/**
 * A block of data in a page, for its scripts. Amounts are texts such as {@code "-1234.50"}, since a number in a script
 * could be rounded. No text in it can end the block.
 *
 * @param id the id of the element
 * @param content a document of plain values, as {@link dk.opgavekatalog.calc.document.HasDocument} describes them
 */
public record DataBlock(String id, Map<String, Object> content) {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new HtmlEscapes()).build();

    /** Returns the content as JSON on one line, with the characters that mean something in HTML escaped. */
    String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(generator, content);
        }
        return out.toString();
    }

    private static void write(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> document) {
            out.writeStartObject();
            document.forEach((name, part) -> {
                out.writeName((String) name);
                write(out, part);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(out, element));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            out.writeString(number.toPlainString());
        } else {
            out.writeString((String) value);
        }
    }

    /** Escapes what could begin an element or an entity. */
    private static final class HtmlEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        HtmlEscapes() {
            for (char c : new char[] {'<', '>', '&'}) {
                ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null; // All others stay as they are.
        }
    }
}
