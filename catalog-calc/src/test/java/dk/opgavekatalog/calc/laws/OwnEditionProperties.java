package dk.opgavekatalog.calc.laws;

import static dk.opgavekatalog.calc.laws.OwnModelTest.engine;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.testing.generator.AnyCase;
import dk.opgavekatalog.calc.testing.generator.CalculationDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.RevisedEdition;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The edition of one's own of the guide: cases begin in the one and are converted to the other. */
class OwnEditionProperties {

    private static final RevisedEdition OWN = EditionRevision.builder(SampleEditions.EARLIER)
            .id("egen")
            .name(LocalizedText.of("Egen udgave", "Own edition"))
            .dataVersion("1")
            .addOperations(Operation.remove(CatalogCode.of(2, 1, 4)))
            .build()
            .applyTo(SampleEditions.EARLIER);

    static class OwnDomain extends CalculationDomain {
        OwnDomain() {
            super(
                    SampleEditions.EARLIER,
                    AnyCase.of(SampleEditions.EARLIER).withConversionsTo(OWN.getCorrespondence(), OWN.getCatalog()));
        }
    }

    private static final CostEngine ENGINE = engine(
            CostCalculator.of(SampleEditions.EARLIER).withCorrespondence(OWN.getCorrespondence(), OWN.getCatalog()));

    @Property
    @Domain(OwnDomain.class)
    void everyLawHoldsOnTheWayToOurEdition(@ForAll CalculationCase any) {
        CostLaws.of(ENGINE, SampleEditions.EARLIER)
                .withCorrespondence(OWN.getCorrespondence(), OWN.getCatalog())
                .check(any);
    }
}
