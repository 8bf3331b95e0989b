package dk.opgavekatalog.calc.laws;

import static dk.opgavekatalog.calc.laws.OwnModelTest.engine;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.testing.generator.AnyCase;
import dk.opgavekatalog.calc.testing.generator.AnyRevision;
import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.revision.RevisedEdition;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Our own engine keeps the laws, in two editions, between them, and on the way to editions that nobody has thought of.
 */
@Domain(SampleDomain.class)
@Domain(DomainContext.Global.class)
class CostLawsProperties {

    /** How many tries it takes to judge what a generator makes. */
    private static final int ENOUGH = 100;

    private static final CostCalculator CALCULATOR = CostCalculator.of(SampleEditions.EARLIER)
            .withCorrespondence(SampleEditions.CORRESPONDENCE, SampleEditions.LATER);
    private static final CostLaws LAWS = CostLaws.of(engine(CALCULATOR), SampleEditions.EARLIER)
            .withCorrespondence(SampleEditions.CORRESPONDENCE, SampleEditions.LATER);

    /** A revised edition with a case that can convert to it. */
    @Provide
    Arbitrary<Tuple2<RevisedEdition, CalculationCase>> casesOfOwnEditions() {
        return AnyRevision.of(SampleEditions.EARLIER)
                .editions()
                .flatMap(revised -> AnyCase.of(SampleEditions.EARLIER)
                        .withConversionsTo(revised.getCorrespondence(), revised.getCatalog())
                        .nasty()
                        .map(any -> Tuple.of(revised, any)));
    }

    /** A law that is held against refusals alone says nothing. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyLawHolds(@ForAll CalculationCase any) {
        LAWS.check(any);

        Statistics.collect(isCalculated(any));
        Statistics.coverage(
                coverage -> coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 55 * all));
    }

    @Property
    void everyLawHoldsOnTheWayToEditionsOfOnesOwn(
            @ForAll("casesOfOwnEditions") Tuple2<RevisedEdition, CalculationCase> any) {
        RevisedEdition revised = any.get1();
        CostCalculator calculator = CostCalculator.of(SampleEditions.EARLIER)
                .withCorrespondence(revised.getCorrespondence(), revised.getCatalog());

        CostLaws.of(engine(calculator), SampleEditions.EARLIER)
                .withCorrespondence(revised.getCorrespondence(), revised.getCatalog())
                .check(any.get2());
    }

    /** What is registered in a unit still weighs after the unit has given everything on. */
    @Example
    void theLawsHoldWhereAUnitHasNothingLeft() {
        CatalogCode office = CatalogCode.parse("1.4.9");
        CatalogCode payroll = CatalogCode.parse("1.1.1");
        ResourceStatement statement = ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006")
                .addStatistics(Statistic.builder()
                        .id("area")
                        .name(LocalizedText.of("areal", "area"))
                        .addValues(StatisticValue.of("Borgerservice", office, BigDecimal.ONE))
                        .build())
                .add("Løn", "1.1.1", Measures.FTE, "1")
                .add("Økonomi", "1.2.1", Measures.PAYROLL, "1")
                .build();
        AllocateSupport direct = AllocateSupport.builder()
                .providers(Scope.fields(payroll))
                .receivers(Scope.allFields())
                .method(AllocationMethod.DIRECT)
                .defaultKey(AllocationKey.statistic("area"))
                .reach(Reach.ORGANISATION)
                .build();
        AllocateSupport reciprocal = AllocateSupport.builder()
                .providers(Scope.fields(payroll, office))
                .receivers(Scope.allFields())
                .method(AllocationMethod.RECIPROCAL)
                .defaultKey(AllocationKey.currentAmounts("PAYROLL"))
                .addKeys(ProviderKey.of(office, AllocationKey.directAmounts("FTE")))
                .reach(Reach.ORGANISATION)
                .build();

        LAWS.check(
                statement,
                CostModel.builder()
                        .id("support")
                        .name(LocalizedText.of("støtte", "support"))
                        .edition("2006")
                        .addSteps(direct, reciprocal)
                        .build());
    }

    private static boolean isCalculated(CalculationCase any) {
        try {
            CALCULATOR.calculate(any.statement(), any.model());
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
