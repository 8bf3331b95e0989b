package dk.opgavekatalog.data.testing;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The other way to read and write the types: Jackson's databind by their annotations, as a careful user sets it up. */
public final class Databind {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final com.fasterxml.jackson.databind.ObjectMapper OLDER =
            Mappers.older().build();

    private Databind() {}

    /** Reads a value; throws Jackson's own exceptions. Does not apply the rules of the types. */
    public static <T> T read(byte[] json, Class<T> type) {
        return STRICT.readValue(json, type);
    }

    /** Reads a value with the generation before. */
    public static <T> T readByOlder(String json, Class<T> type) {
        try {
            return OLDER.readValue(json, type);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Writes a value with the generation before. */
    public static String writeByOlder(Object value) {
        try {
            return OLDER.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A value as JSON. */
    public static String write(Object value) {
        return STRICT.writeValueAsString(value);
    }

    /** JSON as a tree; duplicate properties are refused. */
    public static JsonNode tree(String json) {
        return STRICT.readTree(json);
    }

    /** A value as a tree. */
    public static JsonNode tree(Object value) {
        return STRICT.readTree(STRICT.writeValueAsString(value));
    }
}
