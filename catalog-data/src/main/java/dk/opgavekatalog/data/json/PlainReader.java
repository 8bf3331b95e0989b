package dk.opgavekatalog.data.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a document that this library wrote, as plain values of the kinds that {@link PlainWriter} writes. */
public final class PlainReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** The largest exponent of a number that is written out in full. */
    private static final int LARGEST_EXPONENT = 1_000;

    private PlainReader() {}

    /**
     * Reads a document.
     *
     * @param json the document; it has whole and decimal numbers, and no {@code null}
     * @return the plain value
     */
    public static Object read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return read(parser);
        }
    }

    private static Object read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            default -> throw new IllegalArgumentException(parser.currentToken() + " in a document of plain values");
        };
    }

    private static Map<String, Object> readObject(JsonParser parser) {
        Map<String, Object> document = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            document.put(name, read(parser));
        }
        return Collections.unmodifiableMap(document);
    }

    private static List<Object> readArray(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return Collections.unmodifiableList(list);
    }

    private static BigDecimal number(String digits) {
        BigDecimal number = new BigDecimal(digits);
        return number.scale() < 0 && number.scale() >= -LARGEST_EXPONENT ? number.setScale(0) : number;
    }
}
