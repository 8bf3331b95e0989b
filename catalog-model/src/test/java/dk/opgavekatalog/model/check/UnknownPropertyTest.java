package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
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
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.JsonForm;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Frameworks tell Jackson to pass over properties that a type does not have. The types refuse them all the same. */
class UnknownPropertyTest {

    private static final Map<String, Class<?>> DOCUMENTS = Map.of(
            "catalog-small.json", TaskCatalog.class,
            "correspondence.json", Correspondence.class,
            "keywords.json", KeywordRegister.class,
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
                            for (Jackson jackson : Jackson.usable()) {
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
    static String object(Class<?> type, String property, String value) {
        JsonTypeName kind = type.getAnnotation(JsonTypeName.class);
        String first = kind == null ? "" : "\"type\":\"" + kind.value() + "\",";
        return "{" + first + "\"" + property + "\":" + value + "}";
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("typesThatJacksonFills")
    void everyTypeRefusesWhatItDoesNotHave(Class<?> type, Jackson jackson) {
        for (String value : List.of("1", "null", "\"x\"", "[{}]", "{\"a\":{}}")) {
            assertThatThrownBy(() -> jackson.readLeniently(object(type, "surprise", value), type))
                    .as(value)
                    .hasMessageContaining("unknown property 'surprise'");
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("typesThatJacksonFills")
    void everyTypeRefusesTheNamesOfItsFields(Class<?> type, Jackson jackson) {
        for (Method getter : type.getMethods()) {
            String field = "_" + getter.getName().replaceFirst("^(get|is)", "");
            String lower = "_" + Character.toLowerCase(field.charAt(1)) + field.substring(2);
            assertThatThrownBy(() -> jackson.readLeniently(object(type, lower, "[]"), type))
                    .hasMessageContaining("unknown property '" + lower + "'");
        }
    }

    static Stream<Arguments> documents() {
        return DOCUMENTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> Jackson.usable().stream()
                        .map(jackson -> Arguments.of(entry.getKey(), entry.getValue(), jackson)));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("documents")
    void anUnknownPropertyIsRefusedAtEveryLevel(String file, Class<?> type, Jackson jackson) {
        JsonNode document = Jackson.tree(JsonForm.resource(file));
        assertThat(jackson.readLeniently(document.toString(), type)).isInstanceOf(type);
        List<ObjectNode> levels = objects(document);

        assertThat(levels).hasSizeGreaterThan(3);
        for (ObjectNode level : levels) {
            level.put("surprise", 1);
            assertThatThrownBy(() -> jackson.readLeniently(document.toString(), type))
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
    @MethodSource(Jackson.USABLE)
    void theMessageNamesWhatWasMeant(Jackson jackson) {
        assertThatThrownBy(() -> jackson.readLeniently("{\"amount\":[]}", ResourceStatement.class))
                .hasMessageContaining("unknown property 'amount'; nearest: amounts");
        assertThatThrownBy(() -> jackson.readLeniently(
                        "{\"type\":\"redistribute\",\"pool\":\"x\",\"reache\":\"ORGANISATION\"}", Redistribute.class))
                .hasMessageContaining("unknown property 'reache'; nearest: reach");
        assertThatThrownBy(() ->
                        jackson.readLeniently("{\"type\":\"redistribute\",\"reache\":\"ORGANISATION\"}", Step.class))
                .hasMessageContaining("unknown property 'reache'; nearest: reach");
        assertThatThrownBy(() -> jackson.readLeniently("{\"type\":\"within\",\"kode\":\"3\"}", Scope.class))
                .hasMessageContaining("unknown property 'kode'");
        assertThatThrownBy(() -> jackson.readLeniently("{\"type\":\"all\",\"code\":\"3\"}", Scope.class))
                .hasMessageContaining("unknown property 'code'; there is none");
        assertThatThrownBy(
                        () -> jackson.readLeniently("{\"type\":\"equal\",\"measures\":\"FTE\"}", AllocationKey.class))
                .hasMessageContaining("unknown property 'measures'");
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void aLongNameIsCut(Jackson jackson) {
        assertThatThrownBy(() -> jackson.readLeniently("{\"" + "x".repeat(1_000) + "\":1}", ResourceStatement.class))
                .hasMessageContaining("unknown property '" + "x".repeat(60) + "…'");
    }
}
