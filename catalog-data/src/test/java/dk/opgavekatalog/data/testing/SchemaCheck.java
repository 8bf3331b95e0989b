package dk.opgavekatalog.data.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.opgavekatalog.data.JsonSchema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A validator of JSON Schema that knows nothing of this library. */
public final class SchemaCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<JsonSchema, Schema> SCHEMAS = new EnumMap<>(JsonSchema.class);

    static {
        for (JsonSchema schema : JsonSchema.values()) {
            SCHEMAS.put(schema, REGISTRY.getSchema(schema.getText(), InputFormat.JSON));
        }
    }

    private SchemaCheck() {}

    /** What the schema finds wrong with a document. */
    public static List<Error> errors(JsonSchema schema, String json) {
        return SCHEMAS.get(schema).validate(json, InputFormat.JSON);
    }

    /** What the schema of schemas finds wrong with a schema. */
    public static List<Error> errorsOfSchema(String schema) {
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON);
    }
}
