package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Refusals.onlyProblem;
import static dk.opgavekatalog.calc.cost.Refusals.requireProblem;
import static dk.opgavekatalog.calc.cost.Refusals.share;
import static dk.opgavekatalog.calc.cost.Refusals.shares;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** 1000 over 100 and -90, as SAP's documentation has it (published-cases/negative-driver-sap-blowup.json). */
class NegativeDriverTest {

    @Test
    void asDirectAmountsTheyAreRefused() {
        requireProblem(
                onlyProblem(
                        drivers(),
                        model(management(AllocationKey.directAmounts("FTE")).build())),
                "model /steps/0/key",
                Reason.NEGATIVE_WEIGHT,
                "-90.0000 of 3.1.2 (Teknik)");
    }

    @Test
    void asCurrentAmountsTheyAreRefused() {
        requireProblem(
                onlyProblem(
                        drivers(),
                        model(management(AllocationKey.currentAmounts("FTE")).build())),
                "model /steps/0/key",
                Reason.NEGATIVE_WEIGHT,
                "-90.0000 of 3.1.2 (Teknik)");
    }

    @Test
    void asFixedSharesTheyAreRefused() {
        requireProblem(
                onlyProblem(
                        drivers(),
                        model(management(shares(share("3.1.1", "100"), share("3.1.2", "-90")))
                                .build())),
                "model /steps/0/key/shares/1/share",
                Reason.NEGATIVE_WEIGHT,
                "-90");
    }

    @Test
    void ignoringTheNegativeOneTheOtherGetsAllAndTheResultWarns() {
        CostStatement cost = calculate(
                drivers(),
                management(AllocationKey.currentAmountsIgnoringNegative("FTE")).build());

        assertThat(cost.getAmount(code("3.1.1"), PAYROLL)).isEqualTo(new BigDecimal("1000.00"));
        assertThat(cost.getAmount(code("3.1.2"), PAYROLL)).isEqualTo(new BigDecimal("0.00"));
        assertThat(cost.getWarnings().stream().map(Warning::getKind)).contains(WarningKind.SHARE_OUTSIDE_ZERO_TO_ONE);
    }

    private static ResourceStatement.Builder drivers() {
        return Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "100")
                .add("Teknik", "3.1.2", FTE, "-90")
                .add("Teknik", "pool:management", PAYROLL, "1000");
    }
}
