package dk.opgavekatalog.calc.testing.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.RevisedEdition;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the generators make is what they say it is. */
@Domain(CalculationDomain.class)
@Domain(DomainContext.Global.class)
class GeneratorProperties {

    private static final CostCalculator CALCULATOR = CostCalculator.of(SampleEditions.EARLIER);

    @Provide
    Arbitrary<ResourceStatement> realisticStatements() {
        return AnyStatement.of(SampleEditions.EARLIER).realistic();
    }

    @Provide
    Arbitrary<CalculationCase> realisticCases() {
        return AnyCase.of(SampleEditions.EARLIER).realistic();
    }

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

    @Property
    void statementsAreRightInThemselves(@ForAll ResourceStatement statement) {
        assertThat(statement.findProblems()).isEmpty();
    }

    @Property
    void modelsAreRightInThemselves(@ForAll CalculationCase any) {
        assertThat(any.model().findProblems()).isEmpty();
    }

    @Property
    void mappingsAreRightInThemselves(@ForAll AccountMapping mapping) {
        assertThat(mapping.findProblems()).isEmpty();
    }

    @Property
    void observationsAreThoseThatTheIndicatorsAskFor(@ForAll ObservationSet observations) {
        assertThat(observations.findProblems(SampleEditions.EARLIER)).isEmpty();
    }

    @Property
    void revisionsAndTheirEditionsAreRightInThemselves(@ForAll EditionRevision revision) {
        RevisedEdition revised = revision.applyTo(SampleEditions.EARLIER);

        assertThat(revision.findProblems()).isEmpty();
        assertThat(revised.getCatalog().findProblems()).isEmpty();
    }

    @Property
    void theStandardModelsCalculateEveryRealisticStatement(@ForAll("realisticStatements") ResourceStatement statement) {
        for (CostModel model : List.of(StandardModels.bothCommunicationFieldsRegistered())) {
            assertThat(CALCULATOR
                            .calculate(statement, model)
                            .getReconciliation()
                            .isBalanced())
                    .isTrue();
        }
    }

    @Property
    void everyRealisticCaseIsCalculated(@ForAll("realisticCases") CalculationCase any) {
        assertThat(CALCULATOR
                        .calculate(any.statement(), any.model())
                        .getReconciliation()
                        .isBalanced())
                .isTrue();
    }

    /** The laws hold in editions that nobody has thought of, too. */
    @Property
    void everyLawHoldsOnTheWayToEditionsOfOnesOwn(
            @ForAll("casesOfOwnEditions") Tuple2<RevisedEdition, CalculationCase> any) throws InvalidInputException {
        RevisedEdition revised = any.get1();
        CostLaws.of(
                        CALCULATOR.withCorrespondence(revised.getCorrespondence(), revised.getCatalog()),
                        SampleEditions.EARLIER)
                .withCorrespondence(revised.getCorrespondence(), revised.getCatalog())
                .check(any.get2());
    }
}
