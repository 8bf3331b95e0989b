package dk.opgavekatalog.calc.testing.guide;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.testing.generator.CalculationDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.ResourceStatement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The first property of the guide. */
@Domain(CalculationDomain.class)
class OwnModelProperties {

    private static final CostModel MODEL = StandardModels.bothCommunicationFieldsRegistered();
    private static final CostLaws LAWS = CostLaws.of(CostCalculator.of(SampleEditions.EARLIER), SampleEditions.EARLIER);

    @Property
    void everyLawHoldsForOurModel(@ForAll ResourceStatement statement) {
        LAWS.check(statement, MODEL);
    }
}
