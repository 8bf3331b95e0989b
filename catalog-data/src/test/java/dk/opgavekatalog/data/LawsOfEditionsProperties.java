package dk.opgavekatalog.data;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.testing.generator.AnyCase;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of calculation in the bundled editions, with all their fields, and on the way from one to the other. */
class LawsOfEditionsProperties {

    private static final TaskCatalog EARLIER = Catalogs.edition2006();
    private static final TaskCatalog LATER = Catalogs.edition2007();
    private static final CostCalculator CALCULATOR =
            CostCalculator.of(EARLIER).withCorrespondence(Catalogs.from2006To2007(), LATER);
    private static final CostEngine ENGINE = (statement, model) -> {
        CostStatement cost = CALCULATOR.calculate(statement, model);
        return EngineResult.ofDocuments(cost.toDocument(), cost.toJournalDocument());
    };
    private static final CostLaws LAWS =
            CostLaws.of(ENGINE, EARLIER).withCorrespondence(Catalogs.from2006To2007(), LATER);

    @Provide
    Arbitrary<CalculationCase> cases() {
        return AnyCase.of(EARLIER)
                .withConversionsTo(Catalogs.from2006To2007(), LATER)
                .any();
    }

    @Property
    void everyLawHoldsInTheBundledEditions(@ForAll("cases") CalculationCase any) {
        LAWS.check(any);
    }
}
