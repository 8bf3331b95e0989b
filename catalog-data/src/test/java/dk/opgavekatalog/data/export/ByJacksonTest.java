package dk.opgavekatalog.data.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.SideBySide;
import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.cost.AmountOrigin;
import dk.opgavekatalog.calc.cost.AmountOriginKind;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Explanation;
import dk.opgavekatalog.calc.cost.LargestOrigins;
import dk.opgavekatalog.calc.cost.Reconciliation;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.data.JsonSchema;
import dk.opgavekatalog.data.export.csv.CostCsv;
import dk.opgavekatalog.data.export.json.CostJson;
import dk.opgavekatalog.data.export.json.ResultJson;
import dk.opgavekatalog.data.export.skos.SkosExport;
import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.data.testing.Mappers;
import dk.opgavekatalog.data.testing.PublicTypes;
import dk.opgavekatalog.data.testing.SchemaCheck;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A result that a user's own Jackson writes is the document that this library writes. */
class ByJacksonTest {

    private static final Map<String, Mappers.Writer> MAPPERS = Mappers.all();

    /** Written as a text that says all of it. */
    private static final Set<String> TEXTS = Set.of("ExactFraction", "Export");

    private static final List<HasDocument> RESULTS = Results.withDocument();

    static List<String> mappers() {
        return List.copyOf(MAPPERS.keySet());
    }

    private static Mappers.Writer mapper(String name) {
        return Objects.requireNonNull(MAPPERS.get(name), name);
    }

    private static List<Class<?>> types() {
        return Stream.of(PublicTypes.of("../catalog-calc"), PublicTypes.of("."))
                .flatMap(List::stream)
                .filter(PublicTypes::hasObjects)
                .toList();
    }

    private static void assertSameDocument(String mapper, Object value, String json) throws Exception {
        String written = mapper(mapper).write(value);
        assertThat(Databind.tree(written)).as(value.toString()).isEqualTo(Databind.tree(json));
    }

    @Test
    void everyTypeHasADocumentOrIsRefused() {
        assertThat(types())
                .hasSizeGreaterThan(50)
                .filteredOn(type -> !HasDocument.class.isAssignableFrom(type))
                .filteredOn(type -> !HasNoDocument.class.isAssignableFrom(type))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(TEXTS);
        assertThat(types())
                .filteredOn(type -> TEXTS.contains(type.getSimpleName()))
                .allSatisfy(type -> assertThat(Arrays.stream(type.getMethods()))
                        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class)));
    }

    /** A type that is new fails here until it stands in {@link Results}. */
    @Test
    void aResultOfEveryTypeIsTried() {
        Set<Class<?>> tried = RESULTS.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(types())
                .filteredOn(type -> HasDocument.class.isAssignableFrom(type) && !type.isInterface())
                .allSatisfy(type -> assertThat(tried).contains(type));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aResultIsTheDocumentThatIsWritten(String mapper) throws Exception {
        for (HasDocument result : RESULTS) {
            assertSameDocument(mapper, result, ResultJson.document(result).getText());
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aResultInATypeOfOnesOwnIsTheSame(String mapper) throws Exception {
        record Answer(HasDocument result, List<HasDocument> results) {}
        for (HasDocument result : RESULTS) {
            String json = ResultJson.document(result).getText();
            assertSameDocument(
                    mapper,
                    new Answer(result, List.of(result)),
                    "{\"result\":" + json + ",\"results\":[" + json + "]}");
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anExportIsWhatItWrites(String mapper) throws Exception {
        for (Export json : List.of(
                CostJson.statement(Costs.tiny()),
                CostJson.journal(Costs.tiny()),
                SkosExport.edition(Changes.FROM),
                dk.opgavekatalog.data.JsonForm.COST_MODEL.export(Results.COST.getModel()))) {
            assertSameDocument(mapper, json, json.getText());
        }
        Export csv = CostCsv.stages(Costs.tiny(), Language.DANISH);
        assertThat(Databind.tree(mapper(mapper).write(csv)).asString()).isEqualTo(csv.getText());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatHasNoDocumentIsRefusedWithASentence(String mapper) {
        for (HasNoDocument none : Results.withoutDocument()) {
            assertThatThrownBy(() -> mapper(mapper).write(none))
                    .as(none.toString())
                    .hasMessageContaining(none.getClass().getSimpleName() + " has no document")
                    .hasMessageContaining("CostStatement");
        }
        Export workbook = Export.ofBinary("workbook", out -> out.write(1));
        assertThatThrownBy(() -> mapper(mapper).write(workbook)).hasMessageContaining("getBytes()");
    }

    static Map<Class<? extends HasDocument>, JsonSchema> schemas() {
        return Map.ofEntries(
                Map.entry(CostStatement.class, JsonSchema.COST_STATEMENT),
                Map.entry(Explanation.class, JsonSchema.EXPLANATION),
                Map.entry(AmountOrigin.class, JsonSchema.ORIGIN),
                Map.entry(LargestOrigins.class, JsonSchema.LARGEST_ORIGINS),
                Map.entry(CostFlow.class, JsonSchema.COST_FLOW),
                Map.entry(Reconciliation.class, JsonSchema.RECONCILIATION),
                Map.entry(CostComparison.class, JsonSchema.COMPARISON),
                Map.entry(ModelSpan.class, JsonSchema.MODEL_SPAN),
                Map.entry(Benchmark.class, JsonSchema.BENCHMARK),
                Map.entry(SideBySide.class, JsonSchema.SIDE_BY_SIDE),
                Map.entry(TimeSeries.class, JsonSchema.SERIES),
                Map.entry(FieldResources.class, JsonSchema.FIELD_RESOURCES));
    }

    @Test
    void aWholeResultFitsItsSchemaAndNoOther() {
        for (HasDocument result : RESULTS) {
            JsonSchema own = schemas().get(result.getClass());
            boolean isPart = result instanceof AmountOrigin origin && origin.getKind() != AmountOriginKind.TOTAL;
            if (own != null && !isPart) {
                String json = ResultJson.document(result).getText();
                for (JsonSchema schema : JsonSchema.values()) {
                    assertThat(SchemaCheck.errors(schema, json).isEmpty())
                            .as("%s fits %s: %s", result, schema, SchemaCheck.errors(schema, json))
                            .isEqualTo(schema == own);
                }
            }
        }
    }

    @Test
    void aComparisonThatSaysWhatWasRefusedInBetweenFitsItsSchema() {
        CostStatement before = Costs.tiny();
        CostModel equal = CostModel.builder()
                .from(before.getModel())
                .steps(List.of(Redistribute.builder()
                        .pool("management")
                        .key(AllocationKey.equal())
                        .build()))
                .build();
        ResourceStatement withNewUnit = ResourceStatement.builder()
                .from(before.getResourceStatement())
                .add("Ny", "1.1.1", Measures.PAYROLL, "5")
                .add("Ny", "pool:management", Measures.PAYROLL, "20")
                .build();
        CostStatement after = before.getCalculator().calculate(withNewUnit, equal);

        String json = ResultJson.document(CostComparison.of(before, after)).getText();

        assertThat(json).contains("\"document\": \"model\"", "\"place\": \"/steps/0\"");
        assertThat(SchemaCheck.errors(JsonSchema.COMPARISON, json)).isEmpty();
    }

    /** What a calculation can say, a schema must know. */
    @ParameterizedTest
    @CsvSource({
        "BENCHMARK, /$defs/missing/properties/reason/enum, dk.opgavekatalog.calc.indicator.UnavailableReason",
        "BENCHMARK, /$defs/potential/properties/reason/enum, dk.opgavekatalog.calc.benchmark.NoPotential",
        "BENCHMARK, /$defs/placement/properties/cautions/items/enum, dk.opgavekatalog.calc.benchmark.Caution",
        "BENCHMARK, /properties/cautions/items/enum, dk.opgavekatalog.calc.benchmark.Caution",
        "BENCHMARK, /$defs/placementTarget/properties/target/enum, dk.opgavekatalog.calc.benchmark.Target",
        "BENCHMARK, /$defs/distribution/properties/quantileDefinition/enum,"
                + " dk.opgavekatalog.calc.benchmark.QuantileDefinition",
        "BENCHMARK, /$defs/keyFigure/properties/direction/enum, dk.opgavekatalog.model.catalog.IndicatorDirection",
        "SERIES, /$defs/seriesPoint/properties/gap/enum, dk.opgavekatalog.calc.series.GapReason",
        "SERIES, /$defs/seriesPoint/properties/reason/enum, dk.opgavekatalog.calc.indicator.UnavailableReason",
        "SERIES, /$defs/seriesBreak/properties/reason/enum, dk.opgavekatalog.calc.series.BreakReason",
        "FIELD_RESOURCES, /$defs/resourceAmount/properties/basis/enum, dk.opgavekatalog.calc.indicator.ResourceBasis",
        "FIELD_RESOURCES, /$defs/resourceAmount/properties/kind/enum, dk.opgavekatalog.calc.indicator.ResourceKind",
        "COST_FLOW, /$defs/node/properties/kind/enum, dk.opgavekatalog.calc.flow.FlowNodeKind",
        "COMPARISON, /$defs/cause/properties/kinds/items/enum, dk.opgavekatalog.calc.comparison.CauseKind",
        "MODEL_SPAN, /$defs/rule/enum, dk.opgavekatalog.calc.comparison.ModelRule"
    })
    void aSchemaKnowsEveryWord(JsonSchema schema, String place, Class<? extends Enum<?>> words) {
        assertThat(Databind.tree(schema.getText()).at(place).valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void aDocumentIsMadeOfPlainValuesAlone() {
        RESULTS.forEach(result -> assertPlain(result.toString(), result.toDocument()));
    }

    private static void assertPlain(String of, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, content) -> {
                assertThat(name).isInstanceOf(String.class);
                assertPlain(of + "/" + name, content);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(element -> assertPlain(of + "/-", element));
        } else if (value instanceof BigDecimal number) {
            assertThat(number.scale()).as(of).isNotNegative();
        } else {
            assertThat(value).as(of).isInstanceOfAny(String.class, Integer.class, Long.class, Boolean.class);
        }
    }

    /** A log shows it: one line, no inside and no hash. */
    @Test
    void everyTypeSaysInALogWhatItIs() throws Exception {
        for (Class<?> type : types()) {
            if (!type.isInterface()) {
                assertThat(type.getMethod("toString").getDeclaringClass())
                        .as(type.getName())
                        .isNotEqualTo(Object.class);
            }
        }
        Stream.concat(RESULTS.stream(), Results.withoutDocument().stream())
                .map(Object::toString)
                .forEach(text -> assertThat(text)
                        .doesNotContain("\n")
                        .doesNotContainPattern("@[0-9a-f]{5,}")
                        .doesNotContain("hemmelig")
                        .hasSizeBetween(1, 1_500));
    }
}
