package dk.opgavekatalog.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The published JSON Schemas (draft 2020-12) of the documents of this library, for editors, for other programming
 * languages and for checking exchanged data. Each is complete in itself.
 *
 * <p>A schema describes the form: properties, types, allowed words and ranges. The types have further rules that a
 * schema cannot express, such as the order of codes and references between parts. Reading checks both.
 */
public enum JsonSchema {
    /** One edition of the catalogue (opgavekatalog): {@link dk.opgavekatalog.model.catalog.TaskCatalog}. */
    CATALOG("catalog.schema.json"),
    /** The correspondence between two editions: {@link dk.opgavekatalog.model.correspondence.Correspondence}. */
    CORRESPONDENCE("correspondence.schema.json"),
    /**
     * The resources that an organisation used (ressourceopgørelse): {@link
     * dk.opgavekatalog.model.statement.ResourceStatement}.
     */
    STATEMENT("statement.schema.json"),
    /** The steps of a calculation (omkostningsmodel): {@link dk.opgavekatalog.model.cost.CostModel}. */
    COST_MODEL("cost-model.schema.json"),
    /** The result of a calculation (omkostningsopgørelse): {@link dk.opgavekatalog.calc.cost.CostStatement}. */
    COST_STATEMENT("cost-statement.schema.json"),
    /** Every move of a calculation: {@link dk.opgavekatalog.data.export.json.CostJson#journal}. */
    JOURNAL("journal.schema.json"),
    /** The sources and destinations of the amounts of an account: {@link dk.opgavekatalog.calc.cost.Explanation}. */
    EXPLANATION("explanation.schema.json"),
    /** The parts that an amount is made of: {@link dk.opgavekatalog.calc.cost.AmountOrigin}. */
    ORIGIN("origin.schema.json"),
    /** What an amount mostly comes from: {@link dk.opgavekatalog.calc.cost.LargestOrigins}. */
    LARGEST_ORIGINS("largest-origins.schema.json"),
    /**
     * The amounts on their way through the stages (strømmen gennem beregningen): {@link
     * dk.opgavekatalog.calc.flow.CostFlow}.
     */
    COST_FLOW("cost-flow.schema.json"),
    /** The reconciliation of the registered totals (afstemning): {@link dk.opgavekatalog.calc.cost.Reconciliation}. */
    RECONCILIATION("reconciliation.schema.json"),
    /**
     * The differences between two results, with their causes: {@link dk.opgavekatalog.calc.comparison.CostComparison}.
     */
    COMPARISON("comparison.schema.json"),
    /**
     * The same statement under each of the ready-made models (modelspænd): {@link
     * dk.opgavekatalog.calc.comparison.ModelSpan}.
     */
    MODEL_SPAN("model-span.schema.json"),
    /** Organisations by one key figure: {@link dk.opgavekatalog.calc.benchmark.Benchmark}. */
    BENCHMARK("benchmark.schema.json"),
    /** Organisations by several key figures: {@link dk.opgavekatalog.calc.benchmark.SideBySide}. */
    SIDE_BY_SIDE("side-by-side.schema.json"),
    /** A key figure over time (tidsserie): {@link dk.opgavekatalog.calc.series.TimeSeries}. */
    SERIES("series.schema.json"),
    /**
     * The resources that an organisation used for every field: {@link dk.opgavekatalog.calc.indicator.FieldResources}.
     */
    FIELD_RESOURCES("field-resources.schema.json"),
    /**
     * The mapping from a user's own accounts (kontooversættelse): {@link
     * dk.opgavekatalog.model.mapping.AccountMapping}.
     */
    MAPPING("mapping.schema.json"),
    /**
     * Indicator values that organisations observed (indikatordata): {@link
     * dk.opgavekatalog.model.indicator.ObservationSet}.
     */
    OBSERVATIONS("observations.schema.json"),
    /**
     * The words by which people look for a field (stikordsregister): {@link
     * dk.opgavekatalog.model.keyword.KeywordRegister}.
     */
    KEYWORDS("keywords.schema.json");

    private final String resource;

    JsonSchema(String resource) {
        this.resource = resource;
    }

    /**
     * The schema as text.
     *
     * @return a JSON document
     */
    public String getText() {
        try (InputStream in = openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }

    /**
     * The schema as bytes in UTF-8.
     *
     * @return a stream, to be closed by the caller
     */
    public InputStream openStream() {
        InputStream in = JsonSchema.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the resource " + resource + " is missing in this build");
        }
        return in;
    }
}
