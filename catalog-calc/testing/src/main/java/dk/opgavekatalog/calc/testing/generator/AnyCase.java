package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates statements with models that fit them, in an edition. Immutable. */
public final class AnyCase {

    private final AnyStatement statements;
    private final AnyModel models;

    private AnyCase(AnyStatement statements, AnyModel models) {
        this.statements = statements;
        this.models = models;
    }

    /**
     * Makes generators of cases in an edition.
     *
     * @param catalog the edition
     * @return their generators
     */
    public static AnyCase of(TaskCatalog catalog) {
        return new AnyCase(AnyStatement.of(catalog), AnyModel.of(catalog));
    }

    /**
     * Lets some nasty models convert to another edition, and some convert back.
     *
     * @param correspondence the table from the edition of these cases to the other
     * @param later the other edition
     * @return generators with such conversions
     */
    public AnyCase withConversionsTo(Correspondence correspondence, TaskCatalog later) {
        return new AnyCase(statements, models.withConversionsTo(correspondence, later));
    }

    /**
     * Generates realistic statements with realistic models. All can be calculated.
     *
     * @return the generator
     */
    public Arbitrary<CalculationCase> realistic() {
        return cases(statements.realistic(), models.realistic());
    }

    /**
     * Generates nasty statements with nasty models. About a third is refused in the calculation, for example because a
     * pool has no receiver with a weight.
     *
     * @return the generator
     */
    public Arbitrary<CalculationCase> nasty() {
        return cases(statements.any(), models.nasty());
    }

    /**
     * Generates realistic and nasty cases.
     *
     * @return the generator
     */
    public Arbitrary<CalculationCase> any() {
        return Arbitraries.frequencyOf(Tuple.of(1, realistic()), Tuple.of(3, nasty()));
    }

    /**
     * Combines statements of one generator with models of another, as far as they fit: a fixed share must not name a
     * unit that the statement lacks.
     *
     * @param statements the statements
     * @param models the models
     * @return the generator
     */
    public static Arbitrary<CalculationCase> cases(
            Arbitrary<ResourceStatement> statements, Arbitrary<CostModel> models) {
        return Combinators.combine(statements, models)
                .as(CalculationCase::new)
                .filter(AnyCase::namesUnitsOf)
                .withoutEdgeCases();
    }

    private static boolean namesUnitsOf(CalculationCase any) {
        Set<String> units = any.statement().getAmounts().stream()
                .map(ResourceAmount::getUnit)
                .collect(Collectors.toSet());
        return units.containsAll(new NamesInModel(any.model()).units());
    }
}
