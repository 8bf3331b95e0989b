package dk.opgavekatalog.model.testing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two generations of Jackson, each as a user sets it up. The newer one needs newer annotations than the lowest that
 * this module works with: where these are tested, its tests are skipped, and the run with the newest versions has them.
 */
public enum Jackson {
    JACKSON_2 {
        @Override
        public String write(Object value) {
            try {
                return Older.MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            try {
                return Older.MAPPER.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T readLeniently(String json, Class<T> type) {
            try {
                return Older.LENIENT.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    JACKSON_3 {
        @Override
        public String write(Object value) {
            return Newer.MAPPER.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return Newer.MAPPER.readValue(json, type);
        }

        @Override
        public <T> T readLeniently(String json, Class<T> type) {
            return Newer.LENIENT.readValue(json, type);
        }

        @Override
        boolean isUsable() {
            return Arrays.stream(JsonAutoDetect.Value.class.getMethods())
                    .anyMatch(method -> method.getName().equals("getScalarConstructorVisibility"));
        }
    };

    /** For {@code @MethodSource}: each generation of {@link #usable()}. */
    public static final String USABLE = "dk.opgavekatalog.model.testing.Jackson#usable";

    /** The generations that work with the annotations that are there. */
    public static List<Jackson> usable() {
        return Arrays.stream(values()).filter(Jackson::isUsable).toList();
    }

    /** Writes a value as JSON. */
    public abstract String write(Object value);

    /**
     * Reads a value and refuses properties that its type does not have.
     *
     * @throws RuntimeException of the generation's own, when the JSON is refused
     */
    public abstract <T> T read(String json, Class<T> type);

    /**
     * Reads a value as Spring Boot, Quarkus and Micronaut set Jackson up: it is told to pass over such properties.
     *
     * @throws RuntimeException of the generation's own, when the JSON is refused
     */
    public abstract <T> T readLeniently(String json, Class<T> type);

    boolean isUsable() {
        return true;
    }

    /** JSON as a tree, for comparing without regard to the order of properties and to white space. */
    public static JsonNode tree(String json) {
        try {
            return Older.TREES.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a class of its own: a constant's body cannot use the static fields of its enum. */
    private static final class Older {
        // The modules found are jackson-datatype-jdk8 alone. FAIL_ON_UNKNOWN_PROPERTIES is the default.
        static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
        static final ObjectMapper LENIENT =
                new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        static final ObjectMapper TREES = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** Apart from the older one, which works with older annotations. */
    private static final class Newer {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        static final JsonMapper LENIENT = JsonMapper.builder()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
