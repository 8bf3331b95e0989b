package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates resource statements of an edition. All are valid in themselves and declare the measures, pools and
 * statistics of {@link Registrations}; with {@link #forModel}, also the pools and statistics that a model names.
 * Immutable.
 */
public final class AnyStatement {

    private final TaskCatalog catalog;
    private final Declared declared;

    private AnyStatement(TaskCatalog catalog, Declared declared) {
        this.catalog = catalog;
        this.declared = declared;
    }

    /**
     * Makes generators of statements of an edition.
     *
     * @param catalog the edition
     * @return their generators
     */
    public static AnyStatement of(TaskCatalog catalog) {
        return new AnyStatement(catalog, Declared.DEFAULT);
    }

    /**
     * Lets the statements fit a model: they also declare the pools and statistics that it names, with amounts and
     * values, and each has the units that its fixed shares name.
     *
     * @param model a model of this edition
     * @return generators of statements for the model
     * @throws IllegalArgumentException when the model is of another edition, or names a measure that is not one of
     *     {@link Registrations#MEASURES}
     */
    public AnyStatement forModel(CostModel model) {
        String edition = catalog.getEdition().getId();
        if (!model.getEdition().equals(edition)) {
            throw new IllegalArgumentException("a model of edition '" + model.getEdition()
                    + "'; allowed is the edition of the statements, '" + edition + "'");
        }
        return new AnyStatement(catalog, declared.with(new NamesInModel(model)));
    }

    /**
     * Generates statements as a municipality makes them: FTE on some fields in a few units, the pay for them, other
     * cost and hours; and, in the same units, amounts on the pools of management and cross-cutting work. The standard
     * models can calculate each of these statements.
     *
     * @return the generator
     */
    public Arbitrary<ResourceStatement> realistic() {
        return statements(
                new RealisticAmounts(catalog, declared).amounts(), statistics().realistic());
    }

    /**
     * Generates statements that nobody makes: empty, on one account, on pools alone, all amounts equal, tiny, as large
     * as a statement can hold, below zero, in many units; with weights that are zero or negative, values of statistics
     * and refused rows.
     *
     * @return the generator
     */
    public Arbitrary<ResourceStatement> nasty() {
        return statements(
                new NastyAmounts(catalog, declared).amounts(), statistics().nasty());
    }

    /**
     * Generates nasty statements without negative weights, which most keys refuse.
     *
     * @return the generator
     */
    public Arbitrary<ResourceStatement> nastyWithoutNegativeWeights() {
        return statements(
                new NastyAmounts(catalog, declared).withoutNegativeWeights(),
                statistics().nasty());
    }

    /**
     * Generates realistic and nasty statements.
     *
     * @return the generator
     */
    public Arbitrary<ResourceStatement> any() {
        return Arbitraries.frequencyOf(Tuple.of(1, realistic()), Tuple.of(3, nasty()));
    }

    private AnyStatistics statistics() {
        return new AnyStatistics(catalog, declared);
    }

    private Arbitrary<ResourceStatement> statements(
            Arbitrary<List<ResourceAmount>> amounts, Arbitrary<List<Statistic>> statistics) {
        return Combinators.combine(amounts, statistics, refusedRows().optional(0.5))
                .as(this::statement)
                .withoutEdgeCases();
    }

    /** A statement has the units of its amounts. Zero is an amount too, and fits the largest sums. */
    private List<ResourceAmount> zerosInNamedUnits() {
        Account first = Account.field(catalog.getFields().get(0).getCode());
        return declared.unitsOfModel().stream()
                .map(unit -> Registrations.amount(unit, first, Measures.FTE, 0))
                .toList();
    }

    private ResourceStatement statement(
            List<ResourceAmount> amounts, List<Statistic> statistics, Optional<RefusedRows> refused) {
        List<ResourceAmount> all = new ArrayList<>(amounts);
        all.addAll(zerosInNamedUnits());
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition(catalog.getEdition().getId())
                .measures(Registrations.MEASURES)
                .pools(declared.pools())
                .addAllAmounts(Picking.firstOf(
                        all, amount -> List.of(amount.getUnit(), amount.getAccount(), amount.getMeasure())))
                .statistics(statistics)
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
