package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.data.testing.SchemaCheck;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class JsonSchemaTest {

    @ParameterizedTest
    @EnumSource
    void isASchemaOfItsDraft(JsonSchema schema) {
        assertThat(SchemaCheck.errorsOfSchema(schema.getText())).isEmpty();
        assertThat(SchemaCheck.errorsOfSchema(schema.getText().replace("\"object\"", "\"objet\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theStreamHasTheSameBytes(JsonSchema schema) throws Exception {
        try (var in = schema.openStream()) {
            assertThat(in.readAllBytes()).isEqualTo(schema.getText().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CATALOG, urn:opgavekatalog:schema:catalog:1",
        "CORRESPONDENCE, urn:opgavekatalog:schema:correspondence:1",
        "STATEMENT, urn:opgavekatalog:schema:statement:1",
        "COST_MODEL, urn:opgavekatalog:schema:cost-model:1",
        "COST_STATEMENT, urn:opgavekatalog:schema:cost-statement:1",
        "JOURNAL, urn:opgavekatalog:schema:journal:1",
        "EXPLANATION, urn:opgavekatalog:schema:explanation:1",
        "ORIGIN, urn:opgavekatalog:schema:origin:1",
        "LARGEST_ORIGINS, urn:opgavekatalog:schema:largest-origins:1",
        "COST_FLOW, urn:opgavekatalog:schema:cost-flow:1",
        "RECONCILIATION, urn:opgavekatalog:schema:reconciliation:1",
        "COMPARISON, urn:opgavekatalog:schema:comparison:1",
        "MODEL_SPAN, urn:opgavekatalog:schema:model-span:1",
        "BENCHMARK, urn:opgavekatalog:schema:benchmark:1",
        "SIDE_BY_SIDE, urn:opgavekatalog:schema:side-by-side:1",
        "SERIES, urn:opgavekatalog:schema:series:1",
        "FIELD_RESOURCES, urn:opgavekatalog:schema:field-resources:1",
        "MAPPING, urn:opgavekatalog:schema:mapping:1",
        "OBSERVATIONS, urn:opgavekatalog:schema:observations:1",
        "KEYWORDS, urn:opgavekatalog:schema:keywords:1"
    })
    void hasAnIdThatNeedsNoServer(JsonSchema schema, String id) {
        assertThat(Databind.tree(schema.getText()).get("$id").asString()).isEqualTo(id);
    }

    @Test
    void theBundledEditionFits() {
        assertThat(SchemaCheck.errors(JsonSchema.CATALOG, JsonForm.CATALOG.toJson(Catalogs.edition2006())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CATALOG, catalog-small.json",
        "CORRESPONDENCE, correspondence-small.json",
        "STATEMENT, statement.json",
        "COST_MODEL, model.json",
        "COST_STATEMENT, dk/opgavekatalog/data/export/json/cost-statement.json",
        "JOURNAL, dk/opgavekatalog/data/export/json/cost-journal.json",
        "MAPPING, mapping.json",
        "OBSERVATIONS, observations.json",
        "KEYWORDS, keywords-small.json"
    })
    void thePinnedFormFitsItsSchemaAndNoOther(JsonSchema schema, String resource) {
        for (JsonSchema any : JsonSchema.values()) {
            assertThat(SchemaCheck.errors(any, Resources.text(resource)).isEmpty())
                    .as("%s fits %s", resource, any)
                    .isEqualTo(any == schema);
        }
    }

    @ParameterizedTest
    @CsvSource({"STATEMENT, old/statement.json", "COST_MODEL, old/model.json"})
    void anOldFormThatStaysReadableStillFits(JsonSchema schema, String resource) {
        assertThat(SchemaCheck.errors(schema, Resources.text(resource))).isEmpty();
    }

    @Test
    void theStandardModelsFit() {
        for (CostModel model : StandardModels.ALL) {
            assertThat(SchemaCheck.errors(JsonSchema.COST_MODEL, Databind.write(Databind.tree(model))))
                    .as(model.getId())
                    .isEmpty();
        }
    }

    @Test
    void everySchemaHasTheSameDefinitionsOfWhatTheyShare() {
        JsonNode definitions = Databind.tree(JsonSchema.CATALOG.getText()).get("$defs");
        for (JsonSchema schema : JsonSchema.values()) {
            JsonNode others = Databind.tree(schema.getText()).get("$defs");
            for (String shared : List.of("localizedText", "text", "fieldCode")) {
                if (schema == JsonSchema.KEYWORDS && shared.equals("localizedText")) {
                    assertThat(others.has(shared))
                            .as("a keyword is of one language")
                            .isFalse();
                    continue;
                }
                assertThat(others.get(shared)).as("%s in %s", shared, schema).isEqualTo(definitions.get(shared));
            }
        }
    }

    /** Each schema is complete in itself, so a result has the definitions of its model and statement once more. */
    @Test
    void theSchemaOfAResultHasTheDefinitionsOfItsParts() {
        JsonNode result = Databind.tree(JsonSchema.COST_STATEMENT.getText()).get("$defs");
        JsonNode journal = Databind.tree(JsonSchema.JOURNAL.getText()).get("$defs");
        JsonNode statement = Databind.tree(JsonSchema.STATEMENT.getText()).get("$defs");
        JsonNode model = Databind.tree(JsonSchema.COST_MODEL.getText());

        model.get("$defs")
                .properties()
                .forEach(definition -> assertThat(result.get(definition.getKey()))
                        .as(definition.getKey())
                        .isEqualTo(definition.getValue()));
        for (String part : List.of("title", "description", "type", "required", "additionalProperties", "properties")) {
            assertThat(result.get("costModel").get(part)).as(part).isEqualTo(model.get(part));
        }
        for (JsonNode definitions : List.of(result, journal)) {
            for (String shared : List.of("organisation", "measure")) {
                assertThat(definitions.get(shared)).as(shared).isEqualTo(statement.get(shared));
            }
        }
        for (String shared : List.of("account", "edition")) {
            assertThat(journal.get(shared)).as(shared).isEqualTo(result.get(shared));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COST_STATEMENT, cost-statement.json, '\"warnings\":', '\"warning\":'",
        "COST_STATEMENT, cost-statement.json, '\"excluded:1.1.10\"', '\"excluded:1.1\"'",
        "COST_STATEMENT, cost-statement.json, '\"difference\": 0.0000', '\"difference\": \"0\"'",
        "COST_STATEMENT, cost-statement.json, '\"POOL_NOT_REDISTRIBUTED\"', '\"POOL_LOST\"'",
        "COST_STATEMENT, cost-statement.json, '\"type\": \"redistribute\"', '\"type\": \"transfer\"'",
        "COST_STATEMENT, cost-statement.json, '\"number\": 0', '\"number\": -1'",
        "JOURNAL, cost-journal.json, '\"step\": 1', '\"step\": 0'",
        "JOURNAL, cost-journal.json, '\"rounding\": \"1/900\"', '\"rounding\": \"1/0\"'",
        "JOURNAL, cost-journal.json, '\"fallback\": false,', ''",
        "JOURNAL, cost-journal.json, '\"from\": {', '\"from\": {\"x\": 1,'"
    })
    void aResultOfAnotherFormDoesNotFit(JsonSchema schema, String resource, String right, String wrong) {
        String json = Resources.text("dk/opgavekatalog/data/export/json/" + resource);
        assertThat(json).contains(right);

        assertThat(SchemaCheck.errors(schema, json.replaceFirst(Pattern.quote(right), wrong)))
                .isNotEmpty();
    }

    /** The words that white space is described by differ between the dialects of regular expressions. */
    @Test
    void aTextIsBlankToTheSchemaWhenItIsBlankToTheRules() {
        Pattern notBlank = pattern(JsonSchema.CATALOG, "text");
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .mapToObj(c -> String.valueOf((char) c))
                .forEach(text -> assertThat(notBlank.matcher(text).find())
                        .as("U+%04X", (int) text.charAt(0))
                        .isEqualTo(!text.isBlank()));
        assertThat(notBlank.matcher("").find()).isFalse();
        assertThat(notBlank.matcher(" \t x").find()).isTrue();
    }

    @Test
    void aCodeIsACodeToTheSchemaWhenItIsOneToTheType() {
        Map<String, Predicate<CatalogCode>> patterns = Map.of(
                "code", code -> true,
                "mainCategoryCode", code -> code.getLevel() == CatalogLevel.MAIN_CATEGORY,
                "subcategoryCode", code -> code.getLevel() == CatalogLevel.SUBCATEGORY,
                "fieldCode", code -> code.getLevel() == CatalogLevel.FIELD);
        List<String> parts = List.of("", "0", "1", "01", "9", "10", "99", "999", "1000", "a", "１", "-1", " 1", "1 ");
        patterns.forEach((name, isMeant) -> {
            Pattern pattern = pattern(name.equals("code") ? JsonSchema.COST_MODEL : JsonSchema.CATALOG, name);
            Stream<String> two = parts.stream().flatMap(a -> parts.stream().map(b -> a + "." + b));
            Stream<String> three = parts.stream()
                    .flatMap(a -> parts.stream().flatMap(b -> parts.stream().map(c -> a + "." + b + "." + c)));
            Stream.of(parts.stream(), two, three, Stream.of("1.1.1.1", "1,1", "1.1."))
                    .flatMap(text -> text)
                    .forEach(text -> assertThat(pattern.matcher(text).find())
                            .as("%s as %s", text, name)
                            .isEqualTo(
                                    CatalogCode.tryParse(text).filter(isMeant).isPresent()));
        });
    }

    private static Pattern pattern(JsonSchema schema, String definition) {
        return Pattern.compile(Databind.tree(schema.getText())
                .get("$defs")
                .get(definition)
                .get("pattern")
                .asString());
    }

    @ParameterizedTest
    @CsvSource({
        "STATEMENT, statement.json, '\"period\": \"2024\"', '\"period\": \"24\"'",
        "STATEMENT, statement.json, '\"3.1.1\"', '\"excluded:3.1.1\"'",
        "STATEMENT, statement.json, '\"3.1.1\"', '\"pool: \"'",
        "STATEMENT, statement.json, '\"3.1.1\"', '\"3.1\"'",
        "STATEMENT, statement.json, '\"amount\": 8.5', '\"amount\": \"8.5\"'",
        "STATEMENT, statement.json, '\"decimals\": 4', '\"decimals\": 10'",
        "COST_MODEL, model.json, '\"type\": \"transfer\"', '\"type\": \"exclude\"'",
        "COST_MODEL, model.json, '\"type\": \"transfer\",', ''",
        "COST_MODEL, model.json, '\"share\": 0.4', '\"share\": 1.5'",
        "COST_MODEL, model.json, '\"type\": \"equal\"', '\"type\": \"equal\", \"measure\": \"FTE\"'",
        "COST_MODEL, model.json, '\"codes\": [\"1.4.10\", \"3.1.1\"]', '\"codes\": []'",
        "COST_MODEL, model.json, '\"reach\": \"ORGANISATION\"', '\"reach\": \"EVERYWHERE\"'",
        "STATEMENT, statement.json, '\"3.1.1\"', '\"support:3.1.1\"'",
        "STATEMENT, statement.json, '\"3.1.1\"', '\"surcharge:overhead\"'",
        "STATEMENT, statement.json, '\"MEETINGS\"', '\"LUNCH\"'",
        "STATEMENT, statement.json, '\"MEETINGS\"', '\"COURSES\"'",
        "STATEMENT, statement.json, '\"deducted\": [\"ABSENCE\"', '\"deducted\": [\"LUNCH\"'",
        "STATEMENT, statement.json, '\"deducted\": [\"ABSENCE\"', '\"deducted\": [\"COURSES\"'",
        "STATEMENT, statement.json, '\"hoursPerFte\": 1654.50,', ''",
        "STATEMENT, statement.json, '\"hoursPerFte\": 1654.50', '\"hoursPerFte\": 0'",
        "MAPPING, mapping.json, '\"share\": 0.75', '\"share\": 0'",
        "MAPPING, mapping.json, '\"share\": 0.75', '\"share\": 1.01'",
        "MAPPING, mapping.json, '\"share\": 0.75', '\"share\": \"0.75\"'",
        "MAPPING, mapping.json, '{\"sourceUnit\": \"4711\", \"target\"', '{\"target\"'",
        "MAPPING, mapping.json, '\"sourceUnit\": \"4711\"', '\"sourceUnit\": \" \"'",
        "MAPPING, mapping.json, '\"target\": \"1.1.1\"', '\"target\": \"support:1.1.1\"'",
        "OBSERVATIONS, observations.json, '\"inhabitants\": 51000', '\"inhabitants\": 0'",
        "OBSERVATIONS, observations.json, '\"base\": 12000', '\"base\": -1'",
        "OBSERVATIONS, observations.json, '\"cases\": 410', '\"cases\": -1'",
        "OBSERVATIONS, observations.json, '\"value\": 14.5', '\"value\": \"14,5\"'",
        "OBSERVATIONS, observations.json, '\"value\": 14.5,', ''",
        "OBSERVATIONS, observations.json, '\"unit\": \"dage\"', '\"unit\": \" \"'",
        "OBSERVATIONS, observations.json, '\"code\": \"1.1\"', '\"code\": \"1.1.1.1\"'",
        "OBSERVATIONS, observations.json, '\"name\": \"region\", ', ''",
        "STATEMENT, statement.json, '\"rows\": 3', '\"rows\": 0'",
        "STATEMENT, statement.json, '\"rows\": 3,', ''",
        "STATEMENT, statement.json, '\"rowsWithoutAmounts\": 1', '\"rowsWithoutAmounts\": -1'",
        "STATEMENT, statement.json, '\"amount\": -1250.50', '\"amount\": \"-1250.50\"'",
        "STATEMENT, statement.json, '{\"measure\": \"HOURS\", \"amount\": 37}', '{\"amount\": 37}'",
        "STATEMENT, statement.json, '\"hoursPerFte\": 1654.50', '\"hoursPerFte\": 8784.000000001'",
        "COST_MODEL, model.json, '\"ignoringNegative\": true', '\"ignoringNegative\": \"true\"'",
        "COST_MODEL, model.json, '\"method\": \"STEP_DOWN\"', '\"method\": \"COIN_TOSS\"'",
        "COST_MODEL, model.json, '\"method\": \"STEP_DOWN\",', ''",
        "COST_MODEL, model.json, '{\"field\": \"1.4.2\",', '{'",
        "COST_MODEL, model.json, '\"order\": [\"1.2.2\", \"1.4.2\"]', '\"order\": [\"1.2.2\", \"1.2.2\"]'",
        "COST_MODEL, model.json, '\"order\": [\"1.2.2\", \"1.4.2\"]', '\"order\": [\"1.2\"]'",
        "COST_MODEL, model.json, '\"includingOwnUse\": true', '\"includingOwnUse\": 1'",
        "COST_MODEL, model.json, '\"rate\": 0.12', '\"rate\": 12'",
        "COST_MODEL, model.json, '\"rate\": 0.12', '\"rate\": -0.12'",
        "COST_MODEL, model.json, '\"baseMeasures\": [\"PAYROLL\"]', '\"baseMeasures\": []'",
        "COST_MODEL, model.json, '\"baseMeasures\": [\"PAYROLL\"],', ''",
        "COST_MODEL, model.json, '[\"PAYROLL\", \"OTHER_COST\"]', '[\"PAYROLL\", \"PAYROLL\"]'",
        "COST_MODEL, model.json, '[\"PAYROLL\", \"OTHER_COST\"]', '[\"PAYROLL\", \" \"]'",
        "COST_MODEL, model.json, '\"toEdition\": \"2007\",', ''",
        "COST_MODEL, model.json, '\"toEdition\": \"2007\"', '\"toEdition\": \" \"'",
        "COST_MODEL, model.json, '\"target\": \"outside:6.45.53\"', '\"target\": \"pool:management\"'",
        "COST_MODEL, model.json, '\"target\": \"outside:6.45.53\"', '\"target\": \"outside: \"'",
        "COST_MODEL, model.json, '\"target\": \"outside:6.45.53\"', '\"target\": \"3.1\"'",
        "COST_MODEL, model.json, '\"share\": 0.6', '\"share\": 1.6'"
    })
    void aStatementOrModelOfAnotherFormDoesNotFit(JsonSchema schema, String resource, String right, String wrong) {
        String json = Resources.text(resource);
        assertThat(json).contains(right);

        assertThat(SchemaCheck.errors(schema, json.replaceFirst(Pattern.quote(right), wrong)))
                .isNotEmpty();
    }

    @Test
    void aPropertyThatStandsTwiceIsWhatASchemaCannotSee() {
        String twice = Sample.CATALOG.json().replaceFirst("\"notes\":", "\"notes\": [], \"notes\":");

        assertThat(SchemaCheck.errors(JsonSchema.CATALOG, twice)).isEmpty();
        assertThat(Sample.CATALOG.problemsOf(twice.getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }
}
