package dk.opgavekatalog.model.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** The two generations of Jackson, each as a user sets it up. */
public enum Jackson {
    JACKSON_2 {
        @Override
        public String write(Object value) {
            try {
                return Mappers.TWO.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            try {
                return Mappers.TWO.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    JACKSON_3 {
        @Override
        public String write(Object value) {
            return Mappers.THREE.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return Mappers.THREE.readValue(json, type);
        }
    };

    /** Writes a value as JSON. */
    public abstract String write(Object value);

    /**
     * Reads a value and refuses properties that its type does not have.
     *
     * @throws RuntimeException of the generation's own, when the JSON is refused
     */
    public abstract <T> T read(String json, Class<T> type);

    /** JSON as a tree, for comparing without regard to the order of properties and to white space. */
    public static JsonNode tree(String json) {
        try {
            return Mappers.TREES.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a class of its own: a constant's body cannot use the static fields of its enum. */
    private static final class Mappers {
        // The modules found are jackson-datatype-jdk8 alone. FAIL_ON_UNKNOWN_PROPERTIES is the default here, and not in
        // 3.
        static final ObjectMapper TWO = new ObjectMapper().findAndRegisterModules();
        static final JsonMapper THREE = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        static final ObjectMapper TREES = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }
}
