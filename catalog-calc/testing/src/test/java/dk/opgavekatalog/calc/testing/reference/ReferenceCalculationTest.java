package dk.opgavekatalog.calc.testing.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Figures that were worked out by hand. */
class ReferenceCalculationTest {

    private static final ReferenceCalculation REFERENCE = ReferenceCalculation.of(SampleEditions.EARLIER);
    private static final UnitAccount BUILDING = UnitAccount.of("Teknik", Account.parse("3.1.1"));
    private static final UnitAccount RENEWAL = UnitAccount.of("Teknik", Account.parse("3.1.2"));
    private static final Redistribute BY_FTE = Redistribute.builder()
            .pool("management")
            .key(AllocationKey.directAmounts("FTE"))
            .build();

    /** 100.00 over 2 and 1 FTE. */
    private static ResourceStatement.Builder statement() {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006")
                .add("Teknik", "pool:management", Measures.PAYROLL, "100.00")
                .add("Teknik", "3.1.1", Measures.FTE, "2")
                .add("Teknik", "3.1.2", Measures.FTE, "1");
    }

    private static CostModel model(Step... steps) {
        return CostModel.builder()
                .id("prøve")
                .name(LocalizedText.of("Prøve", "Trial"))
                .edition("2006")
                .addSteps(steps)
                .build();
    }

    @Test
    void theLargestRemainderGetsTheUnitThatIsLeftOver() {
        ReferenceResult result = REFERENCE.calculate(statement().build(), model(BY_FTE));

        StageBalances after = result.stages().get(1).findBalances().orElseThrow();
        assertThat(after.getAmount(BUILDING, "PAYROLL")).isEqualByComparingTo("66.67");
        assertThat(after.getAmount(RENEWAL, "PAYROLL")).isEqualByComparingTo("33.33");
        assertThat(result.refusal()).isEmpty();
    }

    /** Exactly 66.666…: 66.66 and 66.67 are less than one øre from it, and 66.68 and 66.65 are not. */
    @Test
    void aShareMayBeRoundedUpOrDownButNoFurther() {
        ReferenceStage stage =
                REFERENCE.calculate(statement().build(), model(BY_FTE)).stages().get(1);
        ExactAmount exact =
                Objects.requireNonNull(stage.getExactAmounts("PAYROLL").get(BUILDING));

        assertThat(List.of("66.66", "66.67")).allMatch(amount -> exact.allows(new BigDecimal(amount)));
        assertThat(List.of("66.65", "66.68")).noneMatch(amount -> exact.allows(new BigDecimal(amount)));
        assertThat(exact.isReceived()).isTrue();
        assertThat(exact).hasToString("exactly 20000/3 of 1E-2, 1 share rounded");
    }

    @Test
    void aPoolWithoutWeightsIsRefused() {
        ResourceStatement withoutFte = statement()
                .amounts(statement().build().getAmounts().subList(0, 1))
                .build();

        assertThat(REFERENCE.calculate(withoutFte, model(BY_FTE)).refusal())
                .contains(new ReferenceRefusal(0, Set.of(Reason.NO_POSITIVE_WEIGHT)));
    }

    /** The second step starts from what was found, and not from what should have been. */
    @Test
    void eachStepIsJudgedByItself() {
        StageBalances found = StageBalances.builder()
                .add(BUILDING, "FTE", BigDecimal.TEN)
                .add(UnitAccount.of("Teknik", Account.parse("pool:cross-cutting")), "PAYROLL", BigDecimal.TEN)
                .build();
        Redistribute next =
                Redistribute.builder().from(BY_FTE).pool("cross-cutting").build();

        ReferenceResult result = REFERENCE.follow(
                statement().build(),
                model(BY_FTE, next),
                List.of(StageBalances.builder().build(), found));

        StageBalances after = result.stages().get(2).findBalances().orElseThrow();
        assertThat(after.getTotal("PAYROLL")).isEqualByComparingTo("10");
        assertThat(after.getAmount(BUILDING, "PAYROLL")).isEqualByComparingTo("6.67");
    }

    @Test
    void anEditionThatIsNotKnownIsNamed() {
        CostModel elsewhere = model(ConvertEdition.builder().toEdition("1999").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REFERENCE.calculate(statement().build(), elsewhere))
                .withMessage("no correspondence from edition 2006 to edition 1999");
    }
}
