package dk.opgavekatalog.calc.testing.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.reference.ReferenceCalculation;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.RevisedEdition;
import dk.opgavekatalog.model.statement.ResourceStatement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the generators make is what they say it is. */
@Domain(SampleDomain.class)
@Domain(DomainContext.Global.class)
class GeneratorProperties {

    private static final ReferenceCalculation REFERENCE = ReferenceCalculation.of(SampleEditions.EARLIER);

    @Provide
    Arbitrary<ResourceStatement> realisticStatements() {
        return AnyStatement.of(SampleEditions.EARLIER).realistic();
    }

    @Provide
    Arbitrary<CalculationCase> realisticCases() {
        return AnyCase.of(SampleEditions.EARLIER).realistic();
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
    void theStandardModelRefusesNoRealisticStatement(@ForAll("realisticStatements") ResourceStatement statement) {
        assertThat(REFERENCE
                        .calculate(statement, StandardModels.bothCommunicationFieldsRegistered())
                        .refusal())
                .isEmpty();
    }

    @Property
    void noRealisticCaseIsRefused(@ForAll("realisticCases") CalculationCase any) {
        assertThat(REFERENCE.calculate(any.statement(), any.model()).refusal()).isEmpty();
    }
}
