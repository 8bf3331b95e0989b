package dk.opgavekatalog.calc.laws;

import static dk.opgavekatalog.calc.laws.OwnModelTest.engine;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.testing.generator.AnyCase;
import dk.opgavekatalog.calc.testing.generator.AnyRevision;
import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.revision.RevisedEdition;
import net.jqwik.api.Arbitrary;
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

    private static boolean isCalculated(CalculationCase any) {
        try {
            CALCULATOR.calculate(any.statement(), any.model());
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
