package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates resource statements of an edition. All are valid in themselves and declare the measures, pools and
 * statistics of {@link Registrations}. Immutable.
 */
public final class AnyStatement {

    private final TaskCatalog catalog;

    private AnyStatement(TaskCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Makes generators of statements of an edition.
     *
     * @param catalog the edition
     * @return their generators
     */
    public static AnyStatement of(TaskCatalog catalog) {
        return new AnyStatement(catalog);
    }

    /**
     * Generates statements as a municipality makes them: FTE on some fields in a few units, the pay for them, other
     * cost and hours; and, in the same units, amounts on the pools of management and cross-cutting work. The standard
     * models can calculate each of these statements.
     *
     * @return the generator
     */
    public Arbitrary<ResourceStatement> realistic() {
        return statements(new RealisticAmounts(catalog).amounts());
    }

    /**
     * Generates statements that nobody makes: empty, on one account, on pools alone, all amounts equal, tiny, as large
     * as a statement can hold, below zero, in many units; with weights that are zero or negative, values of statistics
     * and refused rows.
     *
     * @return the generator
     */
    public Arbitrary<ResourceStatement> nasty() {
        return statements(new NastyAmounts(catalog).amounts());
    }

    /**
     * Generates nasty statements without negative weights, which most keys refuse.
     *
     * @return the generator
     */
    public Arbitrary<ResourceStatement> nastyWithoutNegativeWeights() {
        return statements(new NastyAmounts(catalog).withoutNegativeWeights());
    }

    /**
     * Generates realistic and nasty statements.
     *
     * @return the generator
     */
    public Arbitrary<ResourceStatement> any() {
        return Arbitraries.frequencyOf(Tuple.of(1, realistic()), Tuple.of(3, nasty()));
    }

    private Arbitrary<ResourceStatement> statements(Arbitrary<List<ResourceAmount>> amounts) {
        NastyAmounts others = new NastyAmounts(catalog);
        return Combinators.combine(
                        amounts,
                        others.statistic(Registrations.STATISTICS.get(0), 0, 900),
                        others.statistic(Registrations.STATISTICS.get(1), 2, 99_999),
                        refusedRows().optional(0.5))
                .as(this::statement)
                .withoutEdgeCases();
    }

    private ResourceStatement statement(
            List<ResourceAmount> amounts, Statistic employees, Statistic area, Optional<RefusedRows> refused) {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition(catalog.getEdition().getId())
                .measures(Registrations.MEASURES)
                .pools(Registrations.POOLS)
                .addAllAmounts(Picking.firstOf(
                        amounts, amount -> List.of(amount.getUnit(), amount.getAccount(), amount.getMeasure())))
                .addStatistics(employees, area)
                .refusedRows(refused)
                .build();
    }

    /** Refused rows with an amount of any size, even larger than all registered ones. */
    private static Arbitrary<RefusedRows> refusedRows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Registrations.MEASURES),
                        Picking.between(-Long.MAX_VALUE, Long.MAX_VALUE))
                .as((rows, measure, units) -> RefusedRows.builder()
                        .rows(rows)
                        .rowsWithoutAmounts(rows - 1)
                        .addAmounts(RefusedAmount.of(measure.getId(), measure.fromSmallestUnits(units)))
                        .build());
    }
}
