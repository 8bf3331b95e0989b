package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.exclude;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.hundredAndSixty;
import static dk.opgavekatalog.calc.cost.Supports.journal;
import static dk.opgavekatalog.calc.cost.Supports.lines;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three methods in one unit, on the figures of {@link Supports}, worked out by hand. */
class SupportMethodTest {

    /** 100 by 40 to 30, and 60 by 35 to 25. */
    @Test
    void directlyProvidersGiveToFieldsThatAreNone() {
        CostStatement cost =
                calculate(hundredAndSixty(), support(AllocationMethod.DIRECT).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 92.14
                3.1.2 (Teknik) 67.86
                """);
        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 57.14 PAYROLL from 1.1.1 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 42.86 PAYROLL from 1.1.1 (Teknik) to 3.1.2 (Teknik)",
                        "step 1: 35.00 PAYROLL from 1.1.2 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 25.00 PAYROLL from 1.1.2 (Teknik) to 3.1.2 (Teknik)");
    }

    /** 100 by 20, 40 and 30; the øre left over goes to 44.444. Then 82.22 by 35 to 25. */
    @Test
    void stepByStepProvidersCloseInTheOrderOfTheModel() {
        CostStatement cost = calculate(
                hundredAndSixty(),
                support(AllocationMethod.STEP_DOWN)
                        .providers(Scope.within(code("1.1")))
                        .addOrder(code("1.1.1"), code("1.1.2"))
                        .build());

        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 22.22 PAYROLL from 1.1.1 (Teknik) to 1.1.2 (Teknik)",
                        "step 1: 44.45 PAYROLL from 1.1.1 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 33.33 PAYROLL from 1.1.1 (Teknik) to 3.1.2 (Teknik)",
                        "step 1: 47.96 PAYROLL from 1.1.2 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 34.26 PAYROLL from 1.1.2 (Teknik) to 3.1.2 (Teknik)");
        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 92.41
                3.1.2 (Teknik) 67.59
                """);
    }

    /** 1.1.1 gives 20/90 to the other provider, 1.1.2 25/85: so 1.1.2 closes first. */
    @Test
    void withoutAnOrderTheProviderWithTheHighestShareToProvidersClosesFirst() {
        CostStatement cost =
                calculate(hundredAndSixty(), support(AllocationMethod.STEP_DOWN).build());

        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 17.65 PAYROLL from 1.1.2 (Teknik) to 1.1.1 (Teknik)",
                        "step 1: 24.70 PAYROLL from 1.1.2 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 17.65 PAYROLL from 1.1.2 (Teknik) to 3.1.2 (Teknik)",
                        "step 1: 67.23 PAYROLL from 1.1.1 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 50.42 PAYROLL from 1.1.1 (Teknik) to 3.1.2 (Teknik)");
        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 91.93
                3.1.2 (Teknik) 68.07
                """);
    }

    /** T = 100 + 25/85 I and I = 60 + 20/90 T give T = 18000/143 and I = 12580/143; 3.1.1 gets 13180/143. */
    @Test
    void mutuallyProvidersServeEachOtherAndNotThemselves() {
        CostStatement cost = calculate(
                hundredAndSixty(), support(AllocationMethod.RECIPROCAL).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 92.17
                3.1.2 (Teknik) 67.83
                """);
        assertThat(passedThrough(cost)).containsExactly("1.1.1 18000/143 90", "1.1.2 12580/143 85");
        assertThat(cost.getJournal()).noneMatch(entry -> entry.getSource().equals(entry.getTarget()));
    }

    /** T = 100 + 0.1 T + 0.25 I and I = 60 + 0.2 T + 0.15 I give T = 20000/143 and I = 14800/143. */
    @Test
    void mutuallyWithOwnUseReceiversGetTheSameAndMorePassesThrough() {
        CostStatement cost = calculate(
                hundredAndSixty(),
                support(AllocationMethod.RECIPROCAL).includingOwnUse(true).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 92.17
                3.1.2 (Teknik) 67.83
                """);
        assertThat(passedThrough(cost)).containsExactly("1.1.1 20000/143 100", "1.1.2 14800/143 100");
        assertThat(cost.getJournal())
                .filteredOn(entry -> entry.getSource().equals(entry.getTarget()))
                .extracting(entry -> entry.getSource() + " " + entry.getExactAmount())
                .containsExactly("1.1.1 (Teknik) 2000/143", "1.1.2 (Teknik) 2220/143");
        assertThat(cost.explain(code("1.1.1")).getTotal(PAYROLL)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whereProvidersServeOnlyOthersAllMethodsGiveTheSame(AllocationMethod method) {
        CostStatement cost = calculate(
                hundredAndSixty(),
                support(method).receivers(Scope.within(code("3"))).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 92.14
                3.1.2 (Teknik) 67.86
                """);
    }

    /** The weights are FTE alone; what they are the weights of need not be. */
    @ParameterizedTest
    @EnumSource
    void everyMeasureGoesOnByTheSameWeights(AllocationMethod method) {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", FTE, "2")
                        .add("Teknik", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "1.1.1", OTHER_COST, "-7.01")
                        .add("Teknik", "3.1.1", FTE, "3")
                        .add("Teknik", "3.1.2", FTE, "1")
                        .add("Teknik", "3.1.2", PAYROLL, "5"),
                support(method, BY_FTE).build());

        assertThat(lines(cost, FTE)).isEqualTo("""
                3.1.1 (Teknik) 4.5000
                3.1.2 (Teknik) 1.5000
                """);
        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 75.00
                3.1.2 (Teknik) 30.00
                """);
        assertThat(lines(cost, OTHER_COST)).isEqualTo("""
                3.1.1 (Teknik) -5.26
                3.1.2 (Teknik) -1.75
                """);
    }

    @ParameterizedTest
    @EnumSource
    void aNegativeBalanceIsGivenLikeItsPositiveTwin(AllocationMethod method) {
        String positive = lines(calculate(hundredAndSixty(), support(method).build()), PAYROLL);

        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "-100")
                        .add("Teknik", "1.1.2", PAYROLL, "-60")
                        .addStatistics(Supports.PAYSLIPS, Supports.EMPLOYEES),
                support(method).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo(positive.replace(") ", ") -"));
    }

    /** 1.1.1 gets -90 and gives it on; 1.1.1 itself has nothing. */
    @Test
    void aProviderThatHasNothingGivesOnWhatItGets() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "0")
                        .add("Teknik", "1.1.2", PAYROLL, "-90")
                        .addStatistics(
                                Supports.statistic("payslips", "3.1.1 2", "3.1.2 1"),
                                Supports.statistic("employees", "1.1.1 1")),
                support(AllocationMethod.RECIPROCAL).build());

        assertThat(journal(cost))
                .containsExactly(
                        "step 1: -60.00 PAYROLL from 1.1.1 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: -30.00 PAYROLL from 1.1.1 (Teknik) to 3.1.2 (Teknik)",
                        "step 1: -90.00 PAYROLL from 1.1.2 (Teknik) to 1.1.1 (Teknik)");
    }

    @ParameterizedTest
    @EnumSource
    void aProviderThatNothingStandsOnNeedsNoReceiver(AllocationMethod method) {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "3.1.1", PAYROLL, "5"),
                support(method, AllocationKey.directAmounts("FTE")).build());

        assertThat(cost.getJournal()).isEmpty();
        assertThat(lines(cost, PAYROLL)).isEqualTo("3.1.1 (Teknik) 5.00\n");
    }

    /** 100 by 40 alone; the 60 of 1.1.2 are excluded and stay so. */
    @ParameterizedTest
    @EnumSource
    void excludedFieldsNeitherGiveNorReceive(AllocationMethod method) {
        CostStatement cost = calculate(
                hundredAndSixty(),
                exclude(Scope.fields(code("1.1.2"), code("3.1.2"))),
                support(method).build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 100.00
                excluded:1.1.2 (Teknik) 60.00
                """);
    }

    @Test
    void anyFieldCanProvideAndAnyReceive() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "3.5.1", PAYROLL, "90")
                        .add("Teknik", "3.5.1", FTE, "4")
                        .add("Teknik", "2.1.1", FTE, "1")
                        .add("Teknik", "2.1.4", FTE, "2")
                        .add("Teknik", "1.1.1", FTE, "7"),
                support(AllocationMethod.DIRECT, BY_FTE)
                        .providers(Scope.fields(code("3.5.1")))
                        .receivers(Scope.within(code("2.1")))
                        .build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                2.1.1 (Teknik) 30.00
                2.1.4 (Teknik) 60.00
                """);
        assertThat(lines(cost, FTE)).isEqualTo("""
                1.1.1 (Teknik) 7.0000
                2.1.1 (Teknik) 2.3333
                2.1.4 (Teknik) 4.6667
                """);
    }

    /** Weights are those in the beginning: by what stands there, not by what comes in meanwhile. */
    @Test
    void currentAmountsAreThoseBeforeAnyProviderGives() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "1.1.2", PAYROLL, "60")
                        .add("Teknik", "3.1.1", PAYROLL, "30")
                        .add("Teknik", "3.1.2", PAYROLL, "10"),
                support(AllocationMethod.STEP_DOWN, AllocationKey.currentAmounts("PAYROLL"))
                        .providers(Scope.within(code("1.1")))
                        .addOrder(code("1.1.1"), code("1.1.2"))
                        .build());

        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 60.00 PAYROLL from 1.1.1 (Teknik) to 1.1.2 (Teknik)",
                        "step 1: 30.00 PAYROLL from 1.1.1 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 10.00 PAYROLL from 1.1.1 (Teknik) to 3.1.2 (Teknik)",
                        "step 1: 90.00 PAYROLL from 1.1.2 (Teknik) to 3.1.1 (Teknik)",
                        "step 1: 30.00 PAYROLL from 1.1.2 (Teknik) to 3.1.2 (Teknik)");
    }

    /** Each source with its exact gross total and the sum of its weights, without repetition. */
    private static List<String> passedThrough(CostStatement cost) {
        return cost.getJournal().stream()
                .map(entry -> entry.getSource().getAccount() + " " + entry.getExactSharedAmount() + " "
                        + entry.getTotalWeight())
                .distinct()
                .toList();
    }
}
