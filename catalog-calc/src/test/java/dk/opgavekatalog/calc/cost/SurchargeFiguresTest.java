package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Fixtures.text;
import static dk.opgavekatalog.calc.cost.Refusals.exclude;
import static dk.opgavekatalog.calc.cost.Refusals.onlyProblem;
import static dk.opgavekatalog.calc.cost.Refusals.problems;
import static dk.opgavekatalog.calc.cost.Refusals.requireProblem;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.journal;
import static dk.opgavekatalog.calc.cost.Supports.lines;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Surcharges on figures worked out by hand, and those that are refused. */
class SurchargeFiguresTest {

    /** Kroner with four decimals. */
    private static final Measure FINE = Fixtures.measure("FINE", "Fine", Measure.DKK, 4);

    /** 100.005, -2.005 and 50.004: halves go away from zero. */
    @Test
    void everyFieldIsChargedByItselfFromTheCounterAccountOfItsUnit() {
        CostStatement cost = calculate(twoUnits(), surcharge("0.1").build());

        assertThat(journal(cost))
                .containsExactly(
                        "step 1: 50.00 OTHER_COST from surcharge:overhead (Skole) to 3.1.1 (Skole)",
                        "step 1: 100.01 OTHER_COST from surcharge:overhead (Teknik) to 3.1.1 (Teknik)",
                        "step 1: -2.01 OTHER_COST from surcharge:overhead (Teknik) to 3.1.2 (Teknik)");
        assertThat(lines(cost, OTHER_COST)).isEqualTo("""
                3.1.1 (Skole) 50.00
                3.1.1 (Teknik) 100.01
                3.1.2 (Teknik) -2.01
                surcharge:overhead (Skole) -50.00
                surcharge:overhead (Teknik) -98.00
                """);
        assertThat(lines(cost, PAYROLL)).isEqualTo(lines(cost.getStages().get(0), PAYROLL));
        assertThat(cost.getReconciliation().isBalanced()).isTrue();
    }

    /** 0.12 × 1,000.04 = 120.0048, the example of {@link Surcharge}. */
    @Test
    void lessThanHalfAnOereIsLeftOut() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "3.1.1", PAYROLL, "1000.04"),
                surcharge("0.12").build());

        assertThat(cost.getAmount(code("3.1.1"), OTHER_COST)).isEqualTo(new BigDecimal("120.00"));
    }

    /** (1000.05 + 99.95) × 0.1; the charged measure is part of the base, as it stands before. */
    @Test
    void severalMeasuresAddUpToTheBase() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", PAYROLL, "1000.05")
                        .add("Teknik", "3.1.1", OTHER_COST, "99.95")
                        .add("Teknik", "3.1.2", OTHER_COST, "-10"),
                surcharge("0.1").addBaseMeasures("OTHER_COST").build());

        assertThat(lines(cost, OTHER_COST)).isEqualTo("""
                3.1.1 (Teknik) 209.95
                3.1.2 (Teknik) -11.00
                surcharge:overhead (Teknik) -109.00
                """);
    }

    /** 0.5 × 1.2345 = 0.61725, and 0.001 × 10.05 = 0.01005. */
    @Test
    void aBaseMayHaveMoreDecimalsThanTheChargeOrFewer() {
        ResourceStatement.Builder statement = Fixtures.statement()
                .measures(List.of(PAYROLL, FINE))
                .add("Teknik", "3.1.1", FINE, "1.2345")
                .add("Teknik", "3.1.2", PAYROLL, "10.05");

        CostStatement rounded = calculate(
                statement,
                surcharge("0.5")
                        .baseMeasures(List.of("FINE"))
                        .measure("PAYROLL")
                        .build());
        CostStatement fine =
                calculate(statement, surcharge("0.001").measure("FINE").build());

        assertThat(lines(rounded, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 0.62
                3.1.2 (Teknik) 10.05
                surcharge:overhead (Teknik) -0.62
                """);
        assertThat(rounded.getJournal().get(0).getSharedAmount()).isEqualByComparingTo("1.2345");
        assertThat(rounded.getJournal().get(0).getExactAmount()).hasToString("2469/4000");
        assertThat(lines(fine, FINE)).isEqualTo("""
                3.1.1 (Teknik) 1.2345
                3.1.2 (Teknik) 0.0101
                surcharge:overhead (Teknik) -0.0101
                """);
    }

    @Test
    void onlyFieldsInScopeThatAreNotExcludedAreCharged() {
        CostStatement cost = calculate(
                twoUnits().add("Teknik", "3.5.1", PAYROLL, "700").add("Teknik", "pool:management", PAYROLL, "800"),
                exclude(Scope.fields(code("3.1.2"))),
                surcharge("0.1").scope(Scope.within(code("3.1"))).build());

        assertThat(journal(cost).stream().filter(entry -> entry.startsWith("step 2")))
                .containsExactly(
                        "step 2: 50.00 OTHER_COST from surcharge:overhead (Skole) to 3.1.1 (Skole)",
                        "step 2: 100.01 OTHER_COST from surcharge:overhead (Teknik) to 3.1.1 (Teknik)");
    }

    /** 10 per cent of 1100, which is what an earlier surcharge made of 1000. */
    @Test
    void theBaseIsWhatStandsWhenTheStepBegins() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "3.1.1", PAYROLL, "1000"),
                surcharge("0.1").measure("PAYROLL").build(),
                surcharge("0.1").id("profit").measure("PAYROLL").build());

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Teknik) 1210.00
                surcharge:overhead (Teknik) -100.00
                surcharge:profit (Teknik) -110.00
                """);
    }

    @Test
    void theHighestRateIsTenTimesTheBase() {
        assertThat(lines(calculate(twoUnits(), surcharge("1E+1").build()), OTHER_COST))
                .contains("3.1.1 (Skole) 5000.40\n");
        requireProblem(
                onlyProblem(twoUnits(), model(surcharge("10.01").build())),
                "model /steps/0/rate",
                Reason.OUT_OF_RANGE,
                "10.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "0e-999999999", "0e+999999999"})
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRateOfZeroChargesNothingHoweverItIsWritten(String rate) {
        CostStatement cost = calculate(twoUnits(), surcharge(rate).build());

        assertThat(lines(cost, OTHER_COST)).isEmpty();
        assertThat(cost.getJournal()).isEmpty();
        assertThat(cost.describe(cost.getFinalStage(), Language.ENGLISH))
                .isEqualTo("after the surcharge Overhead, 0 per cent of Payroll");
    }

    @Test
    void aSurchargeIsToldInBothLanguages() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "3.1.1", PAYROLL, "1000.04"),
                surcharge("0.125").build());

        assertThat(cost.describe(cost.getFinalStage(), Language.DANISH))
                .isEqualTo("efter tillægget Fællesudgifter, 12,5 pct. af Lønudgift");
        assertThat(cost.explain(code("3.1.1")).toText(Language.DANISH)).endsWith("""
                Øvrig udgift (DKK):
                  +125,01  fra modkonto til Fællesudgifter i Teknik (trin 1)
                      12,5 pct. af 1.000,04; præcist 125,005000, afrundet med +0,005000
                  125,01  i alt efter sidste trin
                """);
        assertThat(cost.explain(Account.surcharge("overhead")).toText(Language.ENGLISH))
                .isEqualTo("""
                counter-account of Overhead – Helsingør, 2024
                FTE:
                  nothing
                Payroll (DKK):
                  nothing
                Other cost (DKK):
                  -125.01  to 3.1.1 Building cases in Teknik (step 1)
                      12.5 per cent of 1,000.04; exactly 125.005000, rounded by +0.005000
                  -125.01  in total after the last step
                """);
    }

    @Test
    void aChargeComesFromNothingThatWasRegistered() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "3.1.1", OTHER_COST, "8").add("Teknik", "3.1.1", PAYROLL, "100"),
                surcharge("0.1").build());

        assertThat(cost.drillDown(code("3.1.1"), OTHER_COST).toText(Language.ENGLISH))
                .isEqualTo("""
                18.00 Other cost (DKK) on 3.1.1 Building cases – Helsingør, 2024, of which
                  8.00 registered on 3.1.1 Building cases in Teknik
                  10.00 from counter-account of Overhead in Teknik (step 1: 10 per cent of 100.00)
                """);
        assertThat(cost.drillDown(Account.surcharge("overhead"), OTHER_COST).toText(Language.DANISH))
                .isEqualTo("""
                -10,00 Øvrig udgift (DKK) på modkonto til Fællesudgifter – Helsingør, 2024, heraf
                  -10,00 opkrævet hos 3.1.1 Byggesager i Teknik (trin 1: 10 pct. af 100,00)
                """);
    }

    /** The charge and its counter-entry may use up all that whole numbers can hold, and no øre more. */
    @Test
    void chargesThatWholeNumbersCannotHoldAreRefused() {
        String half = "46116860184273879.03";
        String overHalf = "46116860184273879.04";

        CostStatement largest = calculate(
                Fixtures.statement().add("Teknik", "3.1.1", PAYROLL, half),
                surcharge("1").build());
        Problem problem = onlyProblem(
                Fixtures.statement().add("Teknik", "3.1.1", PAYROLL, overHalf),
                model(surcharge("1").build()));

        assertThat(largest.getAmount(code("3.1.1"), OTHER_COST)).isEqualTo(new BigDecimal(half));
        requireProblem(problem, "model /steps/0/rate", Reason.OVERFLOW, "9223372036854775808");
        assertThat(problem.getAllowed())
                .isEqualTo("charges and balances that add up, without their signs, to at most"
                        + " 9223372036854775807 smallest units");
    }

    @Test
    void aChargeFarBeyondWholeNumbersIsRefusedToo() {
        requireProblem(
                onlyProblem(
                        Fixtures.statement().add("Teknik", "3.1.1", PAYROLL, "-92233720368547758.07"),
                        model(surcharge("10").build())),
                "model /steps/0/rate",
                Reason.OVERFLOW,
                "184467440737095516140");
    }

    @Test
    void measuresOfOtherUnitsOrOfNoStatementAreRefused() {
        List<Problem> found = problems(
                twoUnits(),
                model(surcharge("0.1").addBaseMeasures("FTE", "HOURS").build()));

        assertThat(found).hasSize(2);
        requireProblem(found.get(0), "model /steps/0/baseMeasures/1", Reason.CONTRADICTION, "FTE in FTE");
        assertThat(found.get(0).getAllowed()).isEqualTo("a measure in DKK, as OTHER_COST is");
        requireProblem(found.get(1), "model /steps/0/baseMeasures/2", Reason.UNKNOWN_REFERENCE, "HOURS");
        requireProblem(
                onlyProblem(twoUnits(), model(surcharge("0.1").measure("HOURS").build())),
                "model /steps/0/measure",
                Reason.UNKNOWN_REFERENCE,
                "HOURS");
    }

    @Test
    void aScopeThatTheEditionDoesNotHaveIsRefused() {
        requireProblem(
                onlyProblem(
                        twoUnits(),
                        model(surcharge("0.1").scope(Scope.within(code("3.9"))).build())),
                "model /steps/0/scope/code",
                Reason.UNKNOWN_CODE,
                "3.9");
    }

    /** In a measure of a user's own that is no money a surcharge works the same. */
    @Test
    void fteCanBeChargedOnFte() {
        CostStatement cost = calculate(
                Fixtures.statement().add("Teknik", "3.1.1", FTE, "2.5"),
                surcharge("0.1").baseMeasures(List.of("FTE")).measure("FTE").build());

        assertThat(cost.getAmount(code("3.1.1"), FTE)).isEqualTo(new BigDecimal("2.7500"));
    }

    private static ResourceStatement.Builder twoUnits() {
        return Fixtures.statement()
                .add("Teknik", "3.1.1", PAYROLL, "1000.05")
                .add("Teknik", "3.1.2", PAYROLL, "-20.05")
                .add("Skole", "3.1.1", PAYROLL, "500.04");
    }

    /** On payroll, charged as other cost. */
    private static Surcharge.Builder surcharge(String rate) {
        Surcharge.Builder step = Surcharge.builder();
        step.id("overhead")
                .name(text("Fællesudgifter", "Overhead"))
                .rate(new BigDecimal(rate))
                .addBaseMeasures("PAYROLL")
                .measure("OTHER_COST");
        return step;
    }
}
