package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonForm;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Frameworks tell Jackson to pass over properties that a type does not have. The types refuse them all the same. */
class UnknownPropertyTest {

    /** The two generations, set up as Spring Boot, Quarkus and Micronaut do. */
    enum Lenient {
        JACKSON_2 {
            @Override
            Object read(String json, Class<?> type) throws Exception {
                return TWO.readValue(json, type);
            }
        },
        JACKSON_3 {
            @Override
            Object read(String json, Class<?> type) {
                return THREE.readValue(json, type);
            }
        };

        private static final ObjectMapper TWO =
                new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        private static final JsonMapper THREE = JsonMapper.builder()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        abstract Object read(String json, Class<?> type) throws Exception;
    }

    private static final Map<String, Class<?>> DOCUMENTS = Map.of(
            "catalog-small.json", TaskCatalog.class,
            "correspondence.json", Correspondence.class,
            "mapping.json", AccountMapping.class,
            "model.json", CostModel.class,
            "observations.json", ObservationSet.class,
            "revision.json", EditionRevision.class,
            "statement.json", ResourceStatement.class);

    static List<Arguments> typesThatJacksonFills() {
        List<Arguments> types = new ArrayList<>();
        new ClassFileImporter()
                .importUrl(Checkable.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(UnknownPropertyTest::isFilledByJackson)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(JavaClass::reflect)
                        .forEach(type -> {
                            for (Lenient jackson : Lenient.values()) {
                                types.add(Arguments.of(type, jackson));
                            }
                        });
        return types;
    }

    /** Its factory takes what Jackson fills property by property. */
    private static boolean isFilledByJackson(JavaClass type) {
        return !type.getSimpleName().startsWith("Immutable")
                && type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(JsonCreator.class))
                        .anyMatch(method -> method.getRawParameterTypes()
                                .get(0)
                                .getSimpleName()
                                .equals("Json"));
    }

    /** With the property that says the kind, where there is one. */
    private static String object(Class<?> type, String property, String value) {
        JsonTypeName kind = type.getAnnotation(JsonTypeName.class);
        String first = kind == null ? "" : "\"type\":\"" + kind.value() + "\",";
        return "{" + first + "\"" + property + "\":" + value + "}";
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("typesThatJacksonFills")
    void everyTypeRefusesWhatItDoesNotHave(Class<?> type, Lenient jackson) {
        for (String value : List.of("1", "null", "\"x\"", "[{}]", "{\"a\":{}}")) {
            assertThatThrownBy(() -> jackson.read(object(type, "surprise", value), type))
                    .as(value)
                    .hasMessageContaining("unknown property 'surprise'");
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("typesThatJacksonFills")
    void everyTypeRefusesTheNamesOfItsFields(Class<?> type, Lenient jackson) {
        for (Method getter : type.getMethods()) {
            String field = "_" + getter.getName().replaceFirst("^(get|is)", "");
            String lower = "_" + Character.toLowerCase(field.charAt(1)) + field.substring(2);
            assertThatThrownBy(() -> jackson.read(object(type, lower, "[]"), type))
                    .hasMessageContaining("unknown property '" + lower + "'");
        }
    }

    static Stream<Arguments> documents() {
        return DOCUMENTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> Arrays.stream(Lenient.values())
                        .map(jackson -> Arguments.of(entry.getKey(), entry.getValue(), jackson)));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("documents")
    void anUnknownPropertyIsRefusedAtEveryLevel(String file, Class<?> type, Lenient jackson) throws Exception {
        JsonNode document = Jackson.tree(JsonForm.resource(file));
        assertThat(jackson.read(document.toString(), type)).isInstanceOf(type);
        List<ObjectNode> levels = objects(document);

        assertThat(levels).hasSizeGreaterThan(3);
        for (ObjectNode level : levels) {
            level.put("surprise", 1);
            assertThatThrownBy(() -> jackson.read(document.toString(), type))
                    .as(level.toString())
                    .hasMessageContaining("unknown property 'surprise'");
            level.remove("surprise");
        }
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    @ParameterizedTest
    @EnumSource
    void theMessageNamesWhatWasMeant(Lenient jackson) {
        assertThatThrownBy(() -> jackson.read("{\"amount\":[]}", ResourceStatement.class))
                .hasMessageContaining("unknown property 'amount'; nearest: amounts");
        assertThatThrownBy(() -> jackson.read(
                        "{\"type\":\"redistribute\",\"pool\":\"x\",\"reache\":\"ORGANISATION\"}", Redistribute.class))
                .hasMessageContaining("unknown property 'reache'; nearest: reach");
        assertThatThrownBy(() -> jackson.read("{\"type\":\"redistribute\",\"reache\":\"ORGANISATION\"}", Step.class))
                .hasMessageContaining("unknown property 'reache'; nearest: reach");
        assertThatThrownBy(() -> jackson.read("{\"type\":\"within\",\"kode\":\"3\"}", Scope.class))
                .hasMessageContaining("unknown property 'kode'");
        assertThatThrownBy(() -> jackson.read("{\"type\":\"all\",\"code\":\"3\"}", Scope.class))
                .hasMessageContaining("unknown property 'code'; there is none");
        assertThatThrownBy(() -> jackson.read("{\"type\":\"equal\",\"measures\":\"FTE\"}", AllocationKey.class))
                .hasMessageContaining("unknown property 'measures'");
    }

    @ParameterizedTest
    @EnumSource
    void aLongNameIsCut(Lenient jackson) {
        assertThatThrownBy(() -> jackson.read("{\"" + "x".repeat(1_000) + "\":1}", ResourceStatement.class))
                .hasMessageContaining("unknown property '" + "x".repeat(60) + "…'");
    }
}
