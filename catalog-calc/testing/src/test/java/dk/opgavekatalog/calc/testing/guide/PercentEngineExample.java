package dk.opgavekatalog.calc.testing.guide;

import dk.opgavekatalog.calc.testing.generator.AnyStatement;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.calc.testing.law.Law;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.statement.ResourceStatement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A property of the guide that must fail, as the engine that it is held against loses what rounding leaves over. */
class PercentEngineExample {

    private static final CostModel MODEL = CostModel.builder()
            .id("management")
            .name(LocalizedText.of("Ledelse efter årsværk", "Management by FTE"))
            .edition("2006")
            .addSteps(Redistribute.builder()
                    .pool("management")
                    .key(AllocationKey.directAmounts("FTE"))
                    .reach(Reach.ORGANISATION)
                    .build())
            .build();

    @Provide
    Arbitrary<ResourceStatement> statements() {
        return AnyStatement.of(SampleEditions.EARLIER).realistic();
    }

    @Property(seed = "1", shrinking = ShrinkingMode.FULL)
    void everyLawHoldsForOurEngine(@ForAll("statements") ResourceStatement statement) {
        CostLaws.of(new PercentEngine(), SampleEditions.EARLIER)
                .without(Law.STAGES_ARE_RESULTS) // it knows this one model
                .check(statement, MODEL);
    }
}
