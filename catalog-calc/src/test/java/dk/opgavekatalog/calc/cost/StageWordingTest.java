package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.transfer;
import static dk.opgavekatalog.calc.cost.Supports.BY_PAYSLIPS;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.hundredAndSixty;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stages are called after allocations of support and transfers. */
class StageWordingTest {

    @Test
    void anAllocationOfSupportIsToldByItsFieldsItsMethodAndItsKeys() {
        requireWording(
                support(AllocationMethod.RECIPROCAL).build(),
                "efter fordeling af støttefunktionerne 1 Administrative støttefunktioner på alle opgavefelter, reciprok"
                        + " (simultan) metode, med nøglen Lønsedler, nogle felter med deres egne nøgler",
                "after the allocation of the support functions 1 Administrative support functions to all task fields,"
                        + " reciprocal method, by Payslips, some fields by keys of their own");
        requireWording(
                support(AllocationMethod.DIRECT, BY_PAYSLIPS)
                        .providers(Scope.fields(code("1.1.1"), code("1.1.2")))
                        .receivers(Scope.within(code("3.1")))
                        .build(),
                "efter fordeling af støttefunktionerne 1.1.1, 1.1.2 på 3.1 By, bolig og trafik, direkte metode, med"
                        + " nøglen Lønsedler",
                "after the allocation of the support functions 1.1.1, 1.1.2 to 3.1 Town, housing and traffic, "
                        + "direct method, by"
                        + " Payslips");
        requireWording(
                support(AllocationMethod.STEP_DOWN, BY_FTE)
                        .providers(Scope.within(code("3.5.1")))
                        .build(),
                "efter fordeling af støttefunktionerne 3.5.1 Pleje, bistand m.v. på alle opgavefelter, trinvis metode,"
                        + " med nøglen Årsværk, direkte registreret",
                "after the allocation of the support functions 3.5.1 Care, assistance etc. to all task fields,"
                        + " step-down method, by FTE, as registered directly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0e+999999999", "0e-999999999"})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aShareOfZeroIsToldInAFewWordsHoweverItIsWritten(String zero) {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "2.1.4", PAYROLL, "100"),
                transfer("2.1.4", "1.4.10", zero).build());

        assertThat(cost.describe(cost.getFinalStage(), Language.ENGLISH))
                .isEqualTo("after the transfer of 0 per cent of 2.1.4 Dissemination and communication to 1.4.10 "
                        + "Dissemination and"
                        + " communication, internal");
        assertThat(cost.getJournal()).isEmpty();
    }

    private static void requireWording(Step step, String danish, String english) {
        CostStatement cost = calculate(hundredAndSixty(), step);

        assertThat(cost.describe(cost.getFinalStage(), Language.DANISH)).isEqualTo(danish);
        assertThat(cost.describe(cost.getFinalStage(), Language.ENGLISH)).isEqualTo(english);
    }
}
