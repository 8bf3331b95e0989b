package dk.opgavekatalog.data.testing;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other way to read and write the types: Jackson's databind by their annotations, as a careful user sets it up. */
public final class Databind {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Databind() {}

    /** Reads a value; throws Jackson's own exceptions. Does not apply the rules of the types. */
    public static <T> T read(byte[] json, Class<T> type) {
        return STRICT.readValue(json, type);
    }

    /** JSON as a tree; duplicate properties are refused. */
    public static JsonNode tree(String json) {
        return STRICT.readTree(json);
    }

    /** A value as a tree. */
    public static JsonNode tree(Object value) {
        return STRICT.readTree(STRICT.writeValueAsString(value));
    }

    /** A tree as JSON. */
    public static String write(JsonNode tree) {
        return STRICT.writeValueAsString(tree);
    }
}
