package dk.opgavekatalog.data.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How applications set Jackson up, of either generation: as it comes, as Spring Boot does, and in other usual ways. */
public final class Mappers {

    /** Writes a value as JSON; throws Jackson's own exception. */
    @FunctionalInterface
    public interface Writer {
        String write(Object value) throws Exception;
    }

    private Mappers() {}

    /** Every way, by its name. */
    public static Map<String, Writer> all() {
        Map<String, Writer> mappers = new LinkedHashMap<>();
        mappers.put("Jackson 2", new ObjectMapper()::writeValueAsString);
        mappers.put("Jackson 2 with the module for Java 8", older().build()::writeValueAsString);
        // What Jackson2ObjectMapperBuilder and JacksonAutoConfiguration of Spring Boot 3.5 set.
        mappers.put(
                "Spring Boot 3.5",
                older().disable(com.fasterxml.jackson.databind.MapperFeature.DEFAULT_VIEW_INCLUSION)
                        .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(
                                com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                com.fasterxml.jackson.databind.SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .build()::writeValueAsString);
        mappers.put(
                "Jackson 2 that takes empty beans, sorts and has names with underscores",
                older().disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .enable(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build()::writeValueAsString);
        mappers.put("Jackson 3", JsonMapper.builder().build()::writeValueAsString);
        // What JacksonAutoConfiguration of Spring Boot 4.1 sets.
        mappers.put(
                "Spring Boot 4.1",
                JsonMapper.builder()
                        .findAndAddModules()
                        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()::writeValueAsString);
        mappers.put(
                "Jackson 3 with the defaults of Jackson 2",
                JsonMapper.builderWithJackson2Defaults()
                        .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .build()::writeValueAsString);
        return new TreeMap<>(mappers);
    }

    /** Of the older generation, as whoever uses optional parts needs it. */
    static com.fasterxml.jackson.databind.json.JsonMapper.Builder older() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder().addModule(new Jdk8Module());
    }
}
