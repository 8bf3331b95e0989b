package dk.opgavekatalog.data.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes documents of plain values: maps, lists, texts, numbers and truth values. Elements of a list are taken one by
 * one.
 */
public final class PlainWriter {

    /** The most decimals of a number that is written out in full; no amount has more. */
    private static final int MOST_DECIMALS = 1_000;

    private PlainWriter() {}

    /**
     * Writes a value.
     *
     * @param out the target
     * @param value a plain value
     * @throws IllegalArgumentException when it is not a plain value
     */
    public static void write(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> document) {
            out.writeStartObject();
            document.forEach((name, content) -> {
                out.writeName((String) name);
                write(out, content);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(out, element));
            out.writeEndArray();
        } else {
            writeScalar(out, value);
        }
    }

    private static void writeScalar(JsonGenerator out, Object value) {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.scale() > MOST_DECIMALS ? number.toString() : number.toPlainString());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            throw new IllegalArgumentException(value.getClass().getName()
                    + "; allowed is a map, a list, a text, a whole or" + " decimal number or a truth value");
        }
    }
}
