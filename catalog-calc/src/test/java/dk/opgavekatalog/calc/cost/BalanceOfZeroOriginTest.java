package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Refusals.share;
import static dk.opgavekatalog.calc.cost.Supports.EMPLOYEES;
import static dk.opgavekatalog.calc.cost.Supports.PAYSLIPS;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.statistic;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drilling down where what stood on an account and what came to it cancel out, on figures worked out by hand. */
class BalanceOfZeroOriginTest {

    /** Personnel administration, here for final fields only. */
    private static final Statistic EMPLOYEES_OF_OTHERS = statistic("employees", "3.1.1 35", "3.1.2 25");

    private static final Step MANAGEMENT_TO_PROVIDER =
            management(AllocationKey.fixedShares(share("1.1.1", "1"))).build();

    /** Of the -85 on 1.1.2, 25 of 85 parts go to 1.1.1, which has 25: its gross total is 0. */
    private static final CostStatement RECIPROCAL = calculated(AllocationMethod.RECIPROCAL, "25", "-85");

    /** 1.1.2 closes first. Of its -80, 25 of 80 parts go to 1.1.1, which has 25: nothing is left to give. */
    private static final CostStatement STEP_DOWN = calculated(AllocationMethod.STEP_DOWN, "20", "-68");

    private static CostStatement calculated(AllocationMethod method, String first, String second) {
        return calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, first)
                        .add("Teknik", "1.1.2", PAYROLL, second)
                        .add("Teknik", "pool:management", PAYROLL, "30")
                        .addStatistics(PAYSLIPS, EMPLOYEES),
                support(method)
                        .providers(Scope.within(code("1.1")))
                        .order(method == AllocationMethod.STEP_DOWN ? List.of(code("1.1.2"), code("1.1.1")) : List.of())
                        .build(),
                MANAGEMENT_TO_PROVIDER);
    }

    /** With what came to it later, 1.1.1 has that alone: its 25 are in what 1.1.2 gave. */
    @Test
    void aProviderWhoseGrossTotalIsZeroHasGivenWhatItHadToTheOthers() {
        assertThat(RECIPROCAL.drillDown(code("1.1.1"), PAYROLL)).returns("""
                30.00 Payroll (DKK) on 1.1.1 Payroll administration – Helsingør, 2024, of which
                  30.00 from Management in Teknik (step 2: of 30.00 by fixed shares (1 of 1))
                    30.00 registered on Management in Teknik
                """, it -> it.toText(Language.ENGLISH));
        assertThat(RECIPROCAL.drillDown(code("1.1.1"), PAYROLL).getLargest(OriginGrouping.FIELD, 5))
                .returns("""
                30.00 Payroll (DKK) on 1.1.1 Payroll administration – Helsingør, 2024, by the task field that was \
                registered on
                  30.00  100.0 %  overhead pools
                """, it -> it.toText(Language.ENGLISH));
    }

    /** Of each 25 on 1.1.1, 25 × 20/90 × 765/715 = 5.94 pass through 1.1.2, with -85 × 765/715 = -90.94 of its own. */
    @Test
    void whatTheOthersGaveIsMadeOfIt() {
        assertThat(RECIPROCAL.drillDown(code("3.1.1"), PAYROLL)).returns("""
                -35.00 Payroll (DKK) on 3.1.1 Building cases – Helsingør, 2024, of which
                  -35.00 from 1.1.2 Personnel administration in Teknik (step 1: of -85.00 by Employees (35 of 85))
                    2.45 stood on 1.1.1 Payroll administration in Teknik before the fields served each other
                      2.45 registered on 1.1.1 Payroll administration in Teknik
                    -37.45 stood on 1.1.2 Personnel administration in Teknik before the fields served each other
                      -37.45 registered on 1.1.2 Personnel administration in Teknik
                """, it -> it.toText(Language.ENGLISH));
    }

    /** One after the other, 1.1.1 gives nothing at its turn and keeps all parts. */
    @Test
    void aProviderThatHasNothingAtItsTurnKeepsTheParts() {
        assertThat(STEP_DOWN.drillDown(code("1.1.1"), PAYROLL)).returns("""
                30.00 Payroll (DKK) on 1.1.1 Payroll administration – Helsingør, 2024, of which
                  20.00 registered on 1.1.1 Payroll administration in Teknik
                  -20.00 from 1.1.2 Personnel administration in Teknik (step 1: of -68.00 by Employees (25 of 85))
                    -20.00 registered on 1.1.2 Personnel administration in Teknik
                  30.00 from Management in Teknik (step 2: of 30.00 by fixed shares (1 of 1))
                    30.00 registered on Management in Teknik
                """, it -> it.toText(Language.ENGLISH));
    }

    /** 100 and -100 in two units are collected to nothing, so that nothing is given by any method. */
    @ParameterizedTest
    @EnumSource
    void aProviderWhoseUnitsCancelOutKeepsTheParts(AllocationMethod method) {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Skole", "1.1.1", PAYROLL, "-100")
                        .add("Teknik", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "1.1.2", PAYROLL, "60")
                        .addStatistics(PAYSLIPS, EMPLOYEES_OF_OTHERS),
                support(method).providers(Scope.within(code("1.1"))).build());

        AmountOrigin origin = cost.drillDown(Account.support(code("1.1.1")), PAYROLL);
        assertThat(origin).returns("""
                0.00 Payroll (DKK) on 1.1.1 Payroll administration (collecting account) – Helsingør, 2024, of which
                  -100.00 from 1.1.1 Payroll administration in Skole (step 1)
                    -100.00 registered on 1.1.1 Payroll administration in Skole
                  100.00 from 1.1.1 Payroll administration in Teknik (step 1)
                    100.00 registered on 1.1.1 Payroll administration in Teknik
                """, it -> it.toText(Language.ENGLISH));
        assertThat(origin.getLargest(OriginGrouping.UNIT, 5).toText(Language.ENGLISH))
                .contains("-100.00", " 100.00");
    }
}
