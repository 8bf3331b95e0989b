package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schemas say what the types are: a new attribute without its entry fails here. */
class SchemaOfTypesTest {

    /** Lists that the form could do without and a rule demands. */
    private static final Map<Class<?>, String> LISTS_WITH_ELEMENTS = Map.of(
            FixedShares.class, "shares",
            FieldSet.class, "codes",
            Surcharge.class, "baseMeasures",
            KeywordRegister.class, "editions",
            Keyword.class, "fields");

    private final Set<Class<?>> seen = new HashSet<>();
    private JsonNode root = Databind.tree("{}");

    @Test
    void theSchemaOfTheCatalogue() throws Exception {
        assertDescribes(JsonSchema.CATALOG, TaskCatalog.class);
        assertThat(seen).hasSize(13);
    }

    @Test
    void theSchemaOfTheCorrespondence() throws Exception {
        assertDescribes(JsonSchema.CORRESPONDENCE, Correspondence.class);
        assertThat(seen).hasSize(3);
    }

    @Test
    void theSchemaOfTheStatement() throws Exception {
        assertDescribes(JsonSchema.STATEMENT, ResourceStatement.class);
        assertThat(seen).hasSize(11);
    }

    @Test
    void theSchemaOfTheCostModel() throws Exception {
        assertDescribes(JsonSchema.COST_MODEL, CostModel.class);
        assertThat(seen).hasSize(19);
    }

    @Test
    void theSchemaOfTheMapping() throws Exception {
        assertDescribes(JsonSchema.MAPPING, AccountMapping.class);
        assertThat(seen).hasSize(3);
    }

    @Test
    void theSchemaOfTheKeywords() throws Exception {
        assertDescribes(JsonSchema.KEYWORDS, KeywordRegister.class);
        assertThat(seen).hasSize(3);
    }

    @Test
    void theSchemaOfTheObservations() throws Exception {
        assertDescribes(JsonSchema.OBSERVATIONS, ObservationSet.class);
        assertThat(seen).hasSize(9);
    }

    private void assertDescribes(JsonSchema schema, Class<?> type) throws Exception {
        root = Databind.tree(schema.getText());
        assertObject(type, root);
        Set<String> definitions = new TreeSet<>(root.get("$defs").propertyNames());
        assertThat(references(root)).as("definitions that are used").isEqualTo(definitions);
    }

    private void assertObject(Class<?> type, JsonNode schema) throws Exception {
        if (!seen.add(type)) {
            return;
        }
        Map<String, Method> attributes = attributes(type);
        Set<String> required = new TreeSet<>();
        attributes.forEach((name, method) -> {
            if (method.getAnnotation(JsonProperty.class).required() || name.equals(LISTS_WITH_ELEMENTS.get(type))) {
                required.add(name);
            }
        });
        Set<String> names = new TreeSet<>(attributes.keySet());
        JsonTypeName kind = type.getAnnotation(JsonTypeName.class);
        if (kind != null) {
            names.add("type");
            required.add("type");
            assertThat(schema.get("properties").get("type").get("const").asString())
                    .isEqualTo(kind.value());
        }
        assertThat(schema.get("type").asString()).as("%s", type).isEqualTo("object");
        assertThat(schema.get("additionalProperties").isBoolean())
                .as("%s", type)
                .isTrue();
        assertThat(schema.get("additionalProperties").booleanValue())
                .as("%s", type)
                .isFalse();
        assertThat(schema.get("title").asString()).as("%s", type).isNotBlank();
        assertThat(schema.get("description").asString()).as("%s", type).isNotBlank();
        assertThat(new TreeSet<>(schema.get("properties").propertyNames()))
                .as("%s", type)
                .isEqualTo(names);
        assertThat(new TreeSet<>(texts(schema.get("required"))))
                .as("required of %s", type)
                .isEqualTo(required);
        for (Map.Entry<String, Method> attribute : attributes.entrySet()) {
            JsonNode property = schema.get("properties").get(attribute.getKey());
            assertThat(isDescribed(property))
                    .as("%s of %s is described", attribute.getKey(), type)
                    .isTrue();
            assertValue(attribute.getValue().getGenericReturnType(), property);
        }
    }

    private void assertValue(Type type, JsonNode schema) throws Exception {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                assertValue(argument, schema);
            } else {
                assertThat(generic.getRawType()).isEqualTo(List.class);
                assertThat(schema.get("type").asString()).isEqualTo("array");
                assertValue(argument, schema.get("items"));
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        JsonNode resolved = resolve(schema);
        if (plain.isEnum()) {
            assertThat(texts(resolved.get("enum"))).as("%s", plain).isEqualTo(names(plain));
        } else if (plain.isSealed() && plain != Account.class) {
            assertVariants(plain, resolved);
        } else if (plain.getName().startsWith("dk.") && !isText(plain)) {
            assertObject(plain, resolved);
        } else if (resolved.has("const")) {
            assertThat(resolved.get("const").asString())
                    .isEqualTo(TaskCatalog.SCHEMA_VERSION)
                    .isEqualTo(Correspondence.SCHEMA_VERSION)
                    .isEqualTo(AccountMapping.SCHEMA_VERSION)
                    .isEqualTo(KeywordRegister.SCHEMA_VERSION)
                    .isEqualTo(ObservationSet.SCHEMA_VERSION);
        } else {
            assertThat(resolved.get("type").asString()).as("%s", plain).isEqualTo(jsonType(plain));
            assertThat(resolved.has("pattern") || resolved.has("anyOf") || plain != CatalogCode.class)
                    .isTrue();
        }
    }

    private void assertVariants(Class<?> sealed, JsonNode schema) throws Exception {
        List<JsonNode> variants =
                schema.get("oneOf").valueStream().map(this::resolve).toList();
        Class<?>[] kinds = sealed.getPermittedSubclasses();
        assertThat(variants).as("%s", sealed).hasSize(kinds.length);
        for (Class<?> kind : kinds) {
            String name = kind.getAnnotation(JsonTypeName.class).value();
            JsonNode variant = variants.stream()
                    .filter(v -> v.get("properties")
                            .get("type")
                            .get("const")
                            .asString()
                            .equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no variant " + name));
            assertObject(kind, variant);
        }
    }

    private static boolean isText(Class<?> type) {
        return type == CatalogCode.class || type == Account.class || type == AccountingPeriod.class;
    }

    private static String jsonType(Class<?> type) {
        if (type == int.class || type == long.class || type == Long.class) {
            return "integer";
        }
        if (type == boolean.class) {
            return "boolean";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        assertThat(type == String.class || isText(type))
                .as("%s is known here", type)
                .isTrue();
        return "string";
    }

    /** The attributes by their names in JSON, as the generated class declares them. */
    private static Map<String, Method> attributes(Class<?> type) throws Exception {
        Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        Map<String, Method> attributes = new TreeMap<>();
        for (Method method : generated.getDeclaredMethods()) {
            JsonProperty property = method.getAnnotation(JsonProperty.class);
            if (property != null && !method.isBridge()) {
                attributes.put(property.value(), method);
            }
        }
        return attributes;
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref")
                ? resolve(root.at(schema.get("$ref").asString().substring(1)))
                : schema;
    }

    private boolean isDescribed(JsonNode schema) {
        return schema.has("description") || resolve(schema).has("description");
    }

    private static Set<String> references(JsonNode node) {
        Set<String> references = new TreeSet<>();
        if (node.has("$ref")) {
            references.add(node.get("$ref").asString().substring("#/$defs/".length()));
        }
        node.values().forEach(child -> references.addAll(references(child)));
        return references;
    }

    private static List<String> texts(JsonNode array) {
        return array == null
                ? List.of()
                : array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
    }
}
