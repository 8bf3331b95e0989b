package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCases.ConversionCase;
import dk.opgavekatalog.calc.testing.generator.Registrations;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The laws of {@link ConvertEdition}, beside those of every calculation, between the editions of {@link TwoEditions}.
 */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class ConversionProperties {

    /** Fields with one place to go, in the earlier and the later edition; their order is the same in both. */
    private static final List<CatalogCode> WHOLE_EARLIER = List.of(code("1.1.1"), code("2.1.1"), code("3.5.1"));

    private static final List<CatalogCode> WHOLE_LATER = List.of(code("1.1.2"), code("2.1.1"), code("3.5.2"));

    private static final CostCalculator WITH_INVERSE_TABLE = CostCalculator.of(Fixtures.CATALOG)
            .withCorrespondence(SampleEditions.CORRESPONDENCE.inverse(), SampleEditions.LATER);

    @Property
    void theTableCanBeGivenInEitherDirection(@ForAll CalculationCase any) {
        assertThat(Runs.calculate(WITH_INVERSE_TABLE, any.statement(), any.model())
                        .map(Facts::journal))
                .isEqualTo(Runs.calculate(any.statement(), any.model()).map(Facts::journal));
    }

    @Property
    void aFieldWithOnePlaceToGoMovesWhole(@ForAll ConversionCase any) {
        CostStatement cost = Runs.calculate(any.statement(), any.there()).orElseThrow();

        for (int i = 0; i < WHOLE_EARLIER.size(); i++) {
            assertThat(amounts(cost, 1, WHOLE_LATER.get(i))).isEqualTo(amounts(cost, 0, WHOLE_EARLIER.get(i)));
        }
    }

    /** A field that was split is put together again; of fields that were merged, only the sum can come back. */
    @Property
    void thereAndBackRestoresWhatDidNotLeaveAndWasNotMerged(@ForAll ConversionCase any) {
        CostStatement cost =
                Runs.calculate(any.statement(), any.there(), any.back()).orElseThrow();

        for (String field : List.of("1.1.1", "1.1.2", "1.2.1", "2.1.1", "3.5.1")) {
            assertThat(amounts(cost, 2, code(field))).isEqualTo(amounts(cost, 0, code(field)));
        }
        assertThat(amounts(cost, 2, code("1.4.9"), code("1.4.10")))
                .isEqualTo(amounts(cost, 0, code("1.4.9"), code("1.4.10")));
    }

    @Property
    void everyUnitKeepsWhatItHas(@ForAll ConversionCase any) {
        CostStatement cost = Runs.calculate(any.statement(), any.there()).orElseThrow();

        for (String unit : Registrations.UNITS) {
            for (Measure measure : Registrations.MEASURES) {
                assertThat(totalOf(cost, 1, unit, measure)).isEqualTo(totalOf(cost, 0, unit, measure));
            }
        }
    }

    /** What was registered moves along, and so do statistics: the pool is shared by the same weights on either side. */
    @Property
    void redistributingOverFieldsThatMoveWholeIsTheSameBeforeAndAfter(@ForAll ConversionCase any) {
        for (AllocationKey key : List.of(
                AllocationKey.directAmounts("FTE"), AllocationKey.statistic("employees"), AllocationKey.equal())) {
            Optional<CostStatement> before =
                    Runs.calculate(any.statement(), redistribute(key, WHOLE_EARLIER), any.there());
            Optional<CostStatement> after =
                    Runs.calculate(any.statement(), any.there(), redistribute(key, WHOLE_LATER));

            assertThat(after.map(ConversionProperties::finalStage))
                    .isEqualTo(before.map(ConversionProperties::finalStage));
        }
    }

    @Property
    void excludingAFieldThatMovesWholeIsTheSameBeforeAndAfter(@ForAll ConversionCase any) {
        for (int i = 0; i < WHOLE_EARLIER.size(); i++) {
            Optional<CostStatement> before =
                    Runs.calculate(any.statement(), exclude(WHOLE_EARLIER.get(i)), any.there());
            Optional<CostStatement> after = Runs.calculate(any.statement(), any.there(), exclude(WHOLE_LATER.get(i)));

            assertThat(after.map(ConversionProperties::finalStage))
                    .isEqualTo(before.map(ConversionProperties::finalStage));
        }
    }

    private static Step redistribute(AllocationKey key, List<CatalogCode> fields) {
        return Redistribute.builder()
                .pool("management")
                .key(key)
                .scope(Scope.fields(fields.toArray(CatalogCode[]::new)))
                .build();
    }

    private static Step exclude(CatalogCode field) {
        return Exclude.builder()
                .scope(Scope.fields(field))
                .reason(Fixtures.text("til prøve", "for trial"))
                .build();
    }

    private static Map<String, Map<UnitAccount, BigDecimal>> finalStage(CostStatement cost) {
        return Facts.balances(cost, cost.getFinalStage());
    }

    /** By unit and measure, the fields together. */
    private static List<BigDecimal> amounts(CostStatement cost, int stage, CatalogCode... fields) {
        return Registrations.UNITS.stream()
                .flatMap(unit -> Registrations.MEASURES.stream()
                        .map(measure -> Runs.sum(List.of(fields).stream()
                                .map(field -> cost.getStages()
                                        .get(stage)
                                        .findAmount(UnitAccount.of(unit, Account.field(field)), measure)
                                        .orElse(measure.fromSmallestUnits(0))))))
                .toList();
    }

    private static BigDecimal totalOf(CostStatement cost, int stage, String unit, Measure measure) {
        Stage reached = cost.getStages().get(stage);
        return Runs.sum(reached.getAccounts().stream()
                .filter(account -> account.getUnit().equals(unit))
                .map(account -> reached.getAmount(account, measure)));
    }
}
