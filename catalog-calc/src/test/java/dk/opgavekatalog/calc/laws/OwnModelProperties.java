package dk.opgavekatalog.calc.laws;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.testing.generator.CalculationDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.ResourceStatement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The first property of the guide of the testing module. */
@Domain(CalculationDomain.class)
class OwnModelProperties {

    private static final CostModel MODEL = StandardModels.bothCommunicationFieldsRegistered();
    private static final CostLaws LAWS =
            CostLaws.of(engine(CostCalculator.of(SampleEditions.EARLIER)), SampleEditions.EARLIER);

    @Property
    void everyLawHoldsForOurModel(@ForAll ResourceStatement statement) {
        LAWS.check(statement, MODEL);
    }

    static CostEngine engine(CostCalculator calculator) {
        return (statement, model) -> {
            CostStatement cost = calculator.calculate(statement, model);
            return EngineResult.ofDocuments(cost.toDocument(), cost.toJournalDocument());
        };
    }
}
