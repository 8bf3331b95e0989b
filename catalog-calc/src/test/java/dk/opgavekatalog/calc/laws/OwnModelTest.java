package dk.opgavekatalog.calc.laws;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.testing.generator.AnyStatement;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.ResourceStatement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The first property of the guide of the testing module. */
class OwnModelTest {

    private static final TaskCatalog EDITION = SampleEditions.EARLIER;
    private static final CostModel MODEL = StandardModels.TWO_LEVELS;
    private static final CostLaws LAWS = CostLaws.of(engine(CostCalculator.of(EDITION)), EDITION);

    @Provide
    Arbitrary<ResourceStatement> statements() {
        return AnyStatement.of(EDITION).forModel(MODEL).any();
    }

    @Property
    void everyLawHoldsForOurModel(@ForAll("statements") ResourceStatement statement) {
        LAWS.check(statement, MODEL);
    }

    static CostEngine engine(CostCalculator calculator) {
        return (statement, model) -> {
            CostStatement cost = calculator.calculate(statement, model);
            return EngineResult.ofDocuments(cost.toDocument(), cost.toJournalDocument());
        };
    }
}
