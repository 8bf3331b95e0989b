package dk.opgavekatalog.data.testing;

import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.JsonSchema;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A document of each kind that the library reads, with every property that the kind has.
 *
 * @param form how it is read
 * @param type what it holds
 * @param schema its schema
 * @param json the document in its canonical form
 */
public record Sample(JsonForm<?> form, Class<? extends Checkable> type, JsonSchema schema, String json) {

    public static final Sample CATALOG =
            of(JsonForm.CATALOG, TaskCatalog.class, JsonSchema.CATALOG, "catalog-small.json");

    public static final Sample CORRESPONDENCE =
            of(JsonForm.CORRESPONDENCE, Correspondence.class, JsonSchema.CORRESPONDENCE, "correspondence-small.json");

    public static final Sample STATEMENT =
            of(JsonForm.STATEMENT, ResourceStatement.class, JsonSchema.STATEMENT, "statement.json");

    public static final Sample COST_MODEL =
            of(JsonForm.COST_MODEL, CostModel.class, JsonSchema.COST_MODEL, "model.json");

    public static final Sample MAPPING = of(JsonForm.MAPPING, AccountMapping.class, JsonSchema.MAPPING, "mapping.json");

    public static final Sample OBSERVATIONS =
            of(JsonForm.OBSERVATIONS, ObservationSet.class, JsonSchema.OBSERVATIONS, "observations.json");

    public static final Sample KEYWORDS =
            of(JsonForm.KEYWORDS, KeywordRegister.class, JsonSchema.KEYWORDS, "keywords-small.json");

    public static final List<Sample> ALL =
            List.of(CATALOG, CORRESPONDENCE, STATEMENT, COST_MODEL, MAPPING, OBSERVATIONS, KEYWORDS);

    private static <T extends Checkable> Sample of(
            JsonForm<T> form, Class<T> type, JsonSchema schema, String resource) {
        return new Sample(form, type, schema, form.toJson(form.parse(Resources.text(resource))));
    }

    /** The document without white space. */
    public String compact() {
        return Databind.write(Databind.tree(json));
    }

    public Checkable read(byte[] document) {
        try {
            return form.read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document of this kind; empty when it is read. */
    public List<Problem> problemsOf(byte[] document) {
        try {
            read(document);
            return List.of();
        } catch (InvalidInputException e) {
            return e.getProblems();
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
