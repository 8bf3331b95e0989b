package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.data.testing.SchemaCheck;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import tools.jackson.core.JacksonException;

/** The schemas accept every value without problems, and judge the form of broken documents as reading does. */
@Domain(AnyDocument.class)
class JsonSchemaProperties {

    /** What is wrong with the form. A part that is missing by a rule between parts is told apart by its place. */
    private static final Set<Reason> OF_FORM = EnumSet.of(
            Reason.WRONG_TYPE,
            Reason.UNKNOWN_PROPERTY,
            Reason.UNKNOWN_VALUE,
            Reason.MALFORMED,
            Reason.MISSING,
            Reason.OUT_OF_RANGE);

    @Property
    void everyCatalogueFitsItsSchema(@ForAll TaskCatalog catalog) {
        assertFits(JsonSchema.CATALOG, catalog);
    }

    @Property
    void everyCorrespondenceFitsItsSchema(@ForAll Correspondence table) {
        assertFits(JsonSchema.CORRESPONDENCE, table);
    }

    @Property
    void everyStatementFitsItsSchema(@ForAll ResourceStatement statement) {
        assertFits(JsonSchema.STATEMENT, statement);
    }

    @Property
    void everyCostModelFitsItsSchema(@ForAll CostModel model) {
        assertFits(JsonSchema.COST_MODEL, model);
    }

    @Property
    void everyMappingFitsItsSchema(@ForAll AccountMapping mapping) {
        assertFits(JsonSchema.MAPPING, mapping);
    }

    @Property
    void everyRegisterFitsItsSchema(@ForAll KeywordRegister register) {
        assertFits(JsonSchema.KEYWORDS, register);
    }

    @Property
    void schemaAndReadingAgreeAboutTheForm(@ForAll Tuple2<Sample, String> changed) {
        Sample sample = changed.get1();
        String json = changed.get2();
        Assume.that(isTree(json));
        List<Error> errors = SchemaCheck.errors(sample.schema(), json);
        List<Problem> problems = sample.problemsOf(json.getBytes(StandardCharsets.UTF_8));

        for (Problem problem : problems) {
            if (OF_FORM.contains(problem.getReason()) && !isBetweenParts(problem) && !isPlainNumber(problem)) {
                assertThat(errors).as(problem.toString()).anyMatch(error -> isAt(error, problem.getPlace()));
            }
        }
        if (problems.isEmpty()) {
            assertThat(errors).isEmpty();
        }
    }

    /**
     * A heading must be there where the source has no text, the shares of a source add up, a share lies in the scope,
     * and has a unit where its key shares out within the organisation. A keyword with several fields says when to take
     * each. How many digits a number has, and that a last
     * day is not before the first, a schema cannot say.
     */
    private static boolean isBetweenParts(Problem problem) {
        boolean isHeading =
                problem.getReason() == Reason.MISSING && problem.getPlace().endsWith("/heading");
        boolean isOutsideScope = problem.getAllowed().startsWith("a field ");
        boolean isUnitOfShare =
                problem.getReason() == Reason.MISSING && problem.getPlace().endsWith("/unit");
        boolean isOfOneOfSeveral =
                problem.getReason() == Reason.MISSING && problem.getPlace().endsWith("/when");
        boolean isOfDigits = problem.getAllowed().contains(" digits before the decimal sign");
        boolean isOfDays = problem.getAllowed().endsWith("the first not after the last");
        return isHeading
                || isOutsideScope
                || isOfDays
                || isUnitOfShare
                || isOfOneOfSeveral
                || isOfDigits
                || problem.getFound().contains(" in all for ");
    }

    /** To a schema 1e3 and 0E-9 are whole numbers. */
    private static boolean isPlainNumber(Problem problem) {
        String found = problem.getFound();
        return problem.getAllowed().startsWith("a whole number")
                && found.matches("-?[0-9.]+[eE][-+]?[0-9]+")
                && new BigDecimal(found).stripTrailingZeros().scale() <= 0;
    }

    /** A schema reports a missing or unknown property at its object. */
    private static boolean isAt(Error error, String place) {
        String location = error.getInstanceLocation().toString();
        return place.equals(location)
                || place.substring(0, place.lastIndexOf('/') + 1).equals(location + "/");
    }

    private static void assertFits(JsonSchema schema, Checkable value) {
        assertThat(value.findProblems()).isEmpty();
        assertThat(SchemaCheck.errors(schema, Databind.write(Databind.tree(value))))
                .isEmpty();
    }

    private static boolean isTree(String json) {
        try {
            Databind.tree(json);
            return true;
        } catch (JacksonException e) {
            return false; // a property stands twice, which a schema cannot see
        }
    }
}
