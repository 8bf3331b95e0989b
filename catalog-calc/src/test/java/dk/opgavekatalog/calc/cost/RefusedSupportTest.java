package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.calculates;
import static dk.opgavekatalog.calc.cost.Refusals.exclude;
import static dk.opgavekatalog.calc.cost.Refusals.onlyProblem;
import static dk.opgavekatalog.calc.cost.Refusals.problems;
import static dk.opgavekatalog.calc.cost.Refusals.requireProblem;
import static dk.opgavekatalog.calc.cost.Refusals.share;
import static dk.opgavekatalog.calc.cost.Refusals.shares;
import static dk.opgavekatalog.calc.cost.Supports.BY_EMPLOYEES;
import static dk.opgavekatalog.calc.cost.Supports.hundredAndSixty;
import static dk.opgavekatalog.calc.cost.Supports.statistic;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Allocations of support that cannot be carried out, and models of them that cannot be right. */
class RefusedSupportTest {

    private static final String STEP = "model /steps/0";

    @ParameterizedTest
    @EnumSource
    void aProviderWithoutReceiversIsRefused(AllocationMethod method) {
        Problem problem = onlyProblem(
                Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "100").add("Teknik", "1.1.1", FTE, "2"),
                model(support(method, BY_FTE).build()));

        requireProblem(problem, STEP, Reason.NO_POSITIVE_WEIGHT, "1.1.1 (Teknik)");
        assertThat(problem.getAllowed())
                .isEqualTo("in the statement registered FTE above zero on at least one field in any unit that "
                        + "is neither a"
                        + " provider nor excluded, for its 2.0000 FTE; or in the model a fallback key");
    }

    @Test
    void aProviderThatWasCollectedIsNamedByItsCollectedSupport() {
        requireProblem(
                onlyProblem(
                        Fixtures.statement()
                                .add("Teknik", "1.1.1", PAYROLL, "1")
                                .add("Skole", "1.1.1", PAYROLL, "2"),
                        model(support(AllocationMethod.DIRECT, BY_FTE).build())),
                STEP,
                Reason.NO_POSITIVE_WEIGHT,
                "support:1.1.1 (Helsingør)");
    }

    @Test
    void providersThatServeOnlyEachOtherAreAllNamed() {
        Problem problem = onlyProblem(
                Fixtures.statement()
                        .add("Teknik", "1.2.1", PAYROLL, "5")
                        .add("Teknik", "1.1.1", PAYROLL, "100")
                        .addStatistics(statistic("payslips", "1.1.2 1"), statistic("employees", "1.1.1 1", "1.2.1 2")),
                model(support(AllocationMethod.RECIPROCAL).build()));

        requireProblem(problem, STEP, Reason.NO_POSITIVE_WEIGHT, "1.1.1 (Teknik), 1.1.2 (Teknik), 1.2.1 (Teknik)");
        assertThat(problem.getAllowed())
                .isEqualTo("in the statement a value above zero of the statistic payslips or a value above zero of the "
                        + "statistic"
                        + " employees on at least one field in any unit that is neither a provider nor "
                        + "excluded, as"
                        + " these serve only each other; or in the model another key for one of them");
    }

    /** 1.1.1 closes first and gives all to 1.1.2, which then has 160 and nobody left. */
    @Test
    void theLastOfALoopIsNamedWithWhatItHasAtItsTurn() {
        Problem problem = onlyProblem(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "1.1.2", PAYROLL, "60")
                        .addStatistics(statistic("payslips", "1.1.2 1"), statistic("employees", "1.1.1 1")),
                model(support(AllocationMethod.STEP_DOWN)
                        .providers(Scope.within(code("1.1")))
                        .addOrder(code("1.1.1"), code("1.1.2"))
                        .build()));

        requireProblem(problem, STEP, Reason.NO_POSITIVE_WEIGHT, "1.1.2 (Teknik)");
        assertThat(problem.getAllowed())
                .isEqualTo("in the statement a value above zero of the statistic employees on at least one "
                        + "field in any"
                        + " unit that is neither a provider nor excluded, for its 160.00 PAYROLL; or in the "
                        + "model another key");
    }

    @ParameterizedTest
    @EnumSource
    void allProvidersWithoutReceiversAreNamedAtOnce(AllocationMethod method) {
        ResourceStatement.Builder statement =
                Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "1").add("Teknik", "1.1.2", PAYROLL, "2");

        assertThat(found(problems(statement, model(support(method, BY_FTE).build()))))
                .containsExactly("1.1.1 (Teknik)", "1.1.2 (Teknik)");
    }

    @ParameterizedTest
    @EnumSource
    void providersWithoutReceiversInSeveralUnitsAreNamedAtOnce(AllocationMethod method) {
        ResourceStatement.Builder statement =
                Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "1").add("Skole", "1.1.1", PAYROLL, "2");

        assertThat(found(problems(
                        statement,
                        model(support(method, BY_FTE).reach(Reach.OWN_UNIT).build()))))
                .containsExactly("1.1.1 (Skole)", "1.1.1 (Teknik)");
    }

    @ParameterizedTest
    @EnumSource
    void providersWithoutReceiversInSeveralMeasuresAreNamedAtOnce(AllocationMethod method) {
        ResourceStatement.Builder statement =
                Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "1").add("Teknik", "1.1.2", OTHER_COST, "2");

        assertThat(found(problems(statement, model(support(method, BY_FTE).build()))))
                .containsExactly("1.1.1 (Teknik)", "1.1.2 (Teknik)");
    }

    @Test
    void aProviderWhoseFallbackKeyWeighsNothingIsRefused() {
        requireProblem(
                onlyProblem(
                        Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "1"),
                        model(support(AllocationMethod.DIRECT, BY_FTE)
                                .fallbackKey(AllocationKey.equal())
                                .build())),
                STEP,
                Reason.NO_POSITIVE_WEIGHT,
                "1.1.1 (Teknik)");
    }

    @Test
    void inItsOwnUnitAProviderCanBeHelpedByTheReachToo() {
        Problem problem = onlyProblem(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "1")
                        .add("Teknik", "3.1.1", FTE, "1")
                        .add("Skole", "1.1.1", PAYROLL, "2"),
                model(support(AllocationMethod.DIRECT, BY_FTE)
                        .receivers(Scope.within(code("3")))
                        .fallbackKey(AllocationKey.currentAmounts("FTE"))
                        .reach(Reach.OWN_UNIT)
                        .build()));

        requireProblem(problem, STEP, Reason.NO_POSITIVE_WEIGHT, "1.1.1 (Skole)");
        assertThat(problem.getAllowed())
                .isEqualTo("in the statement registered FTE above zero on at least one of the fields within 3 in unit "
                        + "Skole"
                        + " that is neither a provider nor excluded, for its 2.00 PAYROLL; or in the model "
                        + "another fallback"
                        + " key or reach ORGANISATION");
    }

    @Test
    void theKeyOfTheProviderItselfSaysWhatIsMissing() {
        Problem problem = onlyProblem(
                Fixtures.statement().add("Teknik", "1.1.1", PAYROLL, "1").add("Teknik", "3.1.1", FTE, "1"),
                model(support(AllocationMethod.DIRECT, BY_FTE)
                        .keys(List.of(ProviderKey.of(code("1.1.1"), AllocationKey.directAmounts("OTHER_COST"))))
                        .build()));

        assertThat(problem.getAllowed())
                .startsWith("in the statement registered OTHER_COST above zero on at least one");
    }

    /** What its fallback key weighs counts for a provider that serves itself alone, not its first key. */
    @Test
    void theKeyThatWeighedSomethingSaysWhatIsMissing() {
        Problem problem = onlyProblem(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "1")
                        .addStatistics(statistic("payslips"), statistic("employees", "1.1.1 1")),
                model(support(AllocationMethod.RECIPROCAL, BY_FTE)
                        .keys(List.of())
                        .fallbackKey(BY_EMPLOYEES)
                        .includingOwnUse(true)
                        .build()));

        assertThat(problem.getAllowed())
                .startsWith("in the statement a value above zero of the statistic employees on at least one")
                .endsWith("for its 1.00 PAYROLL; or in the model another key");
    }

    @Test
    void excludedReceiversAreNone() {
        requireProblem(
                onlyProblem(
                        hundredAndSixty(),
                        model(
                                exclude(Scope.within(code("3"))),
                                support(AllocationMethod.DIRECT, BY_EMPLOYEES)
                                        .providers(Scope.fields(code("1.1.1")))
                                        .receivers(Scope.within(code("3")))
                                        .build())),
                "model /steps/1",
                Reason.NO_POSITIVE_WEIGHT,
                "1.1.1 (Teknik)");
    }

    @Test
    void anOrderThatForgetsProvidersNamesThem() {
        Problem problem = onlyProblem(
                hundredAndSixty(),
                model(support(AllocationMethod.STEP_DOWN)
                        .addOrder(code("1.1.2"), code("1.4.9"))
                        .build()));

        requireProblem(problem, STEP + "/order", Reason.MISSING, "");
        assertThat(problem.getAllowed()).isEqualTo("every provider; missing are 1.1.1, 1.2.1, 1.4.10");
    }

    @Test
    void anOrderNeedNotNameExcludedProviders() {
        calculates(
                hundredAndSixty().build(),
                model(
                        exclude(Scope.fields(code("1.1.1"))),
                        support(AllocationMethod.STEP_DOWN)
                                .providers(Scope.within(code("1.1")))
                                .addOrder(code("1.1.2"))
                                .build()));
    }

    @Test
    void anOrderWithFieldsThatAreNoProvidersIsRefused() {
        List<Problem> found = problems(
                hundredAndSixty(),
                model(support(AllocationMethod.STEP_DOWN)
                        .providers(Scope.within(code("1.1")))
                        .addOrder(code("1.1.1"), code("3.1.1"), code("1.1.2"), code("1.1.9"))
                        .build()));

        assertThat(found).hasSize(2);
        requireProblem(found.get(0), STEP + "/order/1", Reason.OUT_OF_RANGE, "3.1.1");
        assertThat(found.get(0).getAllowed()).isEqualTo("a field among the providers");
        requireProblem(found.get(1), STEP + "/order/3", Reason.UNKNOWN_CODE, "1.1.9");
        assertThat(found.get(1).getAllowed()).startsWith("a task field of edition 2006; nearest: 1.1.2");
    }

    @Test
    void anOrderForAnotherMethodIsRefused() {
        Problem problem = onlyProblem(
                hundredAndSixty(),
                model(support(AllocationMethod.DIRECT)
                        .providers(Scope.fields(code("1.1.1"), code("1.1.2")))
                        .addOrder(code("1.1.1"), code("1.1.2"))
                        .build()));

        requireProblem(problem, STEP + "/order", Reason.CONTRADICTION, "[1.1.1, 1.1.2]");
        assertThat(problem.getAllowed()).isEqualTo("no order, as the method is DIRECT");
    }

    @Test
    void aKeyForAFieldThatIsNoProviderIsRefused() {
        List<Problem> found = problems(
                hundredAndSixty(),
                model(support(AllocationMethod.DIRECT)
                        .addKeys(
                                ProviderKey.of(code("3.1.1"), AllocationKey.equal()),
                                ProviderKey.of(code("1.1.9"), AllocationKey.equal()))
                        .build()));

        assertThat(found).hasSize(2);
        requireProblem(found.get(0), STEP + "/keys/1/field", Reason.OUT_OF_RANGE, "3.1.1");
        requireProblem(found.get(1), STEP + "/keys/2/field", Reason.UNKNOWN_CODE, "1.1.9");
    }

    @Test
    void aNegativeWeightIsRefusedAtTheKeyThatMetIt() {
        ResourceStatement.Builder statement = hundredAndSixty().add("Teknik", "3.1.2", FTE, "-1.5");

        requireProblem(
                onlyProblem(
                        statement,
                        model(support(AllocationMethod.DIRECT, BY_FTE).build())),
                STEP + "/defaultKey",
                Reason.NEGATIVE_WEIGHT,
                "-1.5000 of 3.1.2 (Teknik)");
        requireProblem(
                onlyProblem(
                        statement,
                        model(support(AllocationMethod.RECIPROCAL, BY_EMPLOYEES)
                                .addKeys(ProviderKey.of(code("1.1.1"), BY_FTE))
                                .build())),
                STEP + "/keys/0/key",
                Reason.NEGATIVE_WEIGHT,
                "-1.5000 of 3.1.2 (Teknik)");
        AllocationKey none = AllocationKey.directAmounts("OTHER_COST");
        requireProblem(
                onlyProblem(
                        statement,
                        model(support(AllocationMethod.RECIPROCAL, none)
                                .fallbackKey(BY_EMPLOYEES)
                                .addKeys(ProviderKey.of(code("1.1.1"), none, BY_FTE))
                                .build())),
                STEP + "/keys/0/fallbackKey",
                Reason.NEGATIVE_WEIGHT,
                "-1.5000 of 3.1.2 (Teknik)");
        requireProblem(
                onlyProblem(
                        statement,
                        model(support(AllocationMethod.RECIPROCAL, none)
                                .fallbackKey(BY_FTE)
                                .build())),
                STEP + "/fallbackKey",
                Reason.NEGATIVE_WEIGHT,
                "-1.5000 of 3.1.2 (Teknik)");
    }

    /** By the direct method 1.1.2 is no receiver, whatever it would weigh. */
    @Test
    void aNegativeWeightOfAFieldThatCannotReceiveIsNone() {
        calculates(
                hundredAndSixty()
                        .add("Teknik", "1.1.2", FTE, "-1.5")
                        .add("Teknik", "3.1.1", FTE, "1")
                        .build(),
                model(support(AllocationMethod.DIRECT, BY_FTE).build()));
    }

    @Test
    void aFixedShareOfAnExcludedFieldIsRefusedOnce() {
        requireProblem(
                onlyProblem(
                        hundredAndSixty(),
                        model(
                                exclude(Scope.within(code("2"))),
                                support(AllocationMethod.DIRECT, shares(share("3.1.1", "1"), share("2.1.1", "1")))
                                        .reach(Reach.OWN_UNIT)
                                        .build())),
                "model /steps/1/defaultKey/shares/1/field",
                Reason.TARGET_EXCLUDED,
                "2.1.1");
    }

    @Test
    void anUnknownMeasureOrStatisticOfAnyKeyIsRefused() {
        List<Problem> found = problems(
                hundredAndSixty(),
                model(support(AllocationMethod.DIRECT, AllocationKey.directAmounts("HOURS"))
                        .fallbackKey(AllocationKey.statistic("cars"))
                        .addKeys(ProviderKey.of(
                                code("1.1.1"), AllocationKey.statistic("none"), AllocationKey.currentAmounts("X")))
                        .build()));

        assertThat(found.stream().map(Refusals::place))
                .containsExactly(
                        STEP + "/defaultKey/measure",
                        STEP + "/fallbackKey/statistic",
                        STEP + "/keys/0/key/statistic",
                        STEP + "/keys/0/fallbackKey/measure");
        assertThat(found).allMatch(problem -> problem.getReason() == Reason.UNKNOWN_REFERENCE);
    }

    /** Each gives 99 of 100 to the other, so that fifty times what stood there passes through. */
    @Test
    void whatPassesThroughMayNotBeTooLargeForWholeNumbers() {
        Problem problem = onlyProblem(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "46116860184273879.04")
                        .addStatistics(
                                statistic("payslips", "1.1.2 99", "3.1.1 1"),
                                statistic("employees", "1.1.1 99", "3.1.1 1")),
                model(support(AllocationMethod.RECIPROCAL).build()));

        requireProblem(problem, STEP + "/method", Reason.OVERFLOW, "RECIPROCAL of 46116860184273879.04 PAYROLL");
        assertThat(problem.getAllowed()).isEqualTo("amounts that stay below 2^63 smallest units on their way");
    }

    private static List<String> found(List<Problem> problems) {
        return problems.stream().map(Problem::getFound).toList();
    }
}
