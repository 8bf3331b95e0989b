package dk.opgavekatalog.calc.laws;

import static dk.opgavekatalog.calc.laws.OwnModelTest.engine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.testing.generator.AnyStatement;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.law.BrokenLawError;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Models with pools, statistics and units that no statement has by default. */
class OwnNamesProperties {

    private static final CostModel MODEL = CostModel.builder()
            .id("egen")
            .name(LocalizedText.of("Egen model", "Own model"))
            .edition("2006")
            .addSteps(
                    Redistribute.builder()
                            .pool("ledelse")
                            .key(AllocationKey.statistic("ansatte"))
                            .fallbackKey(AllocationKey.equal())
                            .reach(Reach.ORGANISATION)
                            .build(),
                    Redistribute.builder()
                            .pool("management")
                            .key(AllocationKey.fixedShares(
                                    FixedShare.of("Rådhuset", CatalogCode.of(3, 1, 1), BigDecimal.ONE)))
                            .reach(Reach.ORGANISATION)
                            .build())
            .build();

    private static final CostCalculator CALCULATOR = CostCalculator.of(SampleEditions.EARLIER);
    private static final CostLaws LAWS = CostLaws.of(engine(CALCULATOR), SampleEditions.EARLIER);

    @Provide
    Arbitrary<ResourceStatement> fitting() {
        return AnyStatement.of(SampleEditions.EARLIER).forModel(MODEL).any();
    }

    @Provide
    Arbitrary<ResourceStatement> realistic() {
        return AnyStatement.of(SampleEditions.EARLIER).forModel(MODEL).realistic();
    }

    @Provide
    Arbitrary<ResourceStatement> realisticWithTwoLevels() {
        return AnyStatement.of(SampleEditions.EARLIER)
                .forModel(StandardModels.TWO_LEVELS)
                .realistic();
    }

    @Provide
    Arbitrary<ResourceStatement> others() {
        return AnyStatement.of(SampleEditions.EARLIER).any();
    }

    @Property
    void everyLawHolds(@ForAll("fitting") ResourceStatement statement) {
        LAWS.check(statement, MODEL);
    }

    @Property
    void noRealisticStatementIsRefused(@ForAll("realistic") ResourceStatement statement) {
        assertThat(CALCULATOR.calculate(statement, MODEL).getModel()).isEqualTo(MODEL);
    }

    @Property
    void noRealisticStatementIsRefusedByTheModelWithTwoLevels(
            @ForAll("realisticWithTwoLevels") ResourceStatement statement) {
        assertThat(CALCULATOR.calculate(statement, StandardModels.TWO_LEVELS).getModel())
                .isEqualTo(StandardModels.TWO_LEVELS);
    }

    /** Who leaves out the model sees what his statements lack. */
    @Property
    void aStatementWithoutTheNamesSaysWhichItLacks(@ForAll("others") ResourceStatement statement) {
        assertThatThrownBy(() -> LAWS.check(statement, MODEL))
                .isInstanceOf(BrokenLawError.class)
                .hasMessageContainingAll("EQUALS_REFERENCE", "ledelse", "ansatte", "Rådhuset");
    }
}
