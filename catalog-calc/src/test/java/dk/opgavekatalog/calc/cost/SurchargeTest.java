package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.at;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Surcharges on figures that were worked out by hand. */
class SurchargeTest {

    /** The first is the example of {@link Surcharge}: 120.0048 DKK; the second is charged -0.006 DKK. */
    private static final ResourceStatement STATEMENT = Fixtures.statement()
            .add("Teknik", "3.1.1", PAYROLL, "1000.04")
            .add("Teknik", "3.1.2", PAYROLL, "-0.05")
            .add("Skole", "3.5.1", PAYROLL, "100.00")
            .build();

    @Test
    void everyFieldIsChargedAndRoundedByItself() {
        CostStatement cost = charge("0.12");

        requireOtherCost(cost, "Teknik", "3.1.1", "120.00");
        requireOtherCost(cost, "Teknik", "3.1.2", "-0.01");
        requireOtherCost(cost, "Skole", "3.5.1", "12.00");
    }

    @Test
    void theCounterAccountOfEachUnitIsAsFarBelowZero() {
        CostStatement cost = charge("0.12");

        requireOtherCost(cost, "Teknik", "surcharge:overhead", "-119.99");
        requireOtherCost(cost, "Skole", "surcharge:overhead", "-12.00");
        assertThat(cost.getReconciliation().isBalanced()).isTrue();
    }

    @Test
    void atARateOfZeroThereIsNoEntry() {
        assertThat(charge("0").getJournal()).isEmpty();
    }

    private static CostStatement charge(String rate) {
        return Fixtures.CALCULATOR.calculate(
                STATEMENT,
                Fixtures.model(Surcharge.builder()
                        .id("overhead")
                        .name(Fixtures.text("Overheadtillæg", "Overhead surcharge"))
                        .rate(new BigDecimal(rate))
                        .addBaseMeasures("PAYROLL")
                        .measure("OTHER_COST")
                        .build()));
    }

    private static void requireOtherCost(CostStatement cost, String unit, String account, String amount) {
        assertThat(cost.getFinalStage().getAmount(at(unit, account), OTHER_COST))
                .as(account)
                .isEqualTo(amount);
    }
}
