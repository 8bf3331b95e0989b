package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Refusals.requireProblem;
import static dk.opgavekatalog.calc.cost.Refusals.sound;
import static dk.opgavekatalog.calc.cost.Supports.lines;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Models that are made ready once and calculated many times. */
class CompiledModelTest {

    private static final CostModel BY_DIRECT_FTE = model(management(BY_FTE).build());

    @Test
    void theModelIsCheckedWhenItIsCompiledAndTheStatementWhenItIsOpened() {
        InvalidInputException badModel = catchThrowableOfType(
                InvalidInputException.class,
                () -> Fixtures.CALCULATOR.compile(
                        CostModel.builder().from(BY_DIRECT_FTE).edition("2007").build()));
        CompiledModel compiled = Fixtures.CALCULATOR.compile(
                model(management(BY_FTE).pool("central-management").build()));
        InvalidInputException badStatement = catchThrowableOfType(
                InvalidInputException.class,
                () -> compiled.open(sound().edition("2007").build()));

        requireProblem(badModel.getProblems().get(0), "model /edition", Reason.OTHER_EDITION, "2007");
        assertThat(badStatement.getProblems().stream().map(Refusals::place))
                .containsExactly("statement /edition", "model /steps/0/pool");
    }

    @Test
    void whatOnlyShowsOnTheWayIsRefusedWithoutTheJournalToo() {
        CompiledModel compiled = Fixtures.CALCULATOR.compile(BY_DIRECT_FTE);
        OpeningBalances opening = compiled.open(
                sound().add("Stab", "pool:management", PAYROLL, "7").build());

        InvalidInputException withJournal =
                catchThrowableOfType(InvalidInputException.class, () -> compiled.calculate(opening));
        InvalidInputException withoutJournal =
                catchThrowableOfType(InvalidInputException.class, () -> compiled.calculateFinalStage(opening));

        assertThat(withoutJournal.getProblems()).isEqualTo(withJournal.getProblems());
        requireProblem(
                withJournal.getProblems().get(0),
                "model /steps/0",
                Reason.NO_POSITIVE_WEIGHT,
                "pool:management (Stab)");
    }

    /** Another pool or another measure before the others moves every account and measure to another place. */
    @Test
    void oneCompiledModelCalculatesStatementsOfDifferentForms() {
        Measure hours = Fixtures.measure("HOURS", "Timer", "h", 0);
        OverheadPool absence = OverheadPool.of("absence", Fixtures.text("Fravær", "Absence"));
        List<ResourceStatement> statements = List.of(
                sound().build(),
                sound().measures(List.of(hours, PAYROLL, FTE)).build(),
                sound().pools(List.of(absence, OverheadPools.MANAGEMENT))
                        .add("Skole", "outside:6.45.53", PAYROLL, "3")
                        .build(),
                sound().build());
        CompiledModel compiled = Fixtures.CALCULATOR.compile(BY_DIRECT_FTE);
        List<OpeningBalances> openings = statements.stream().map(compiled::open).toList();

        for (int i = 0; i < statements.size(); i++) {
            CostStatement fresh = Fixtures.CALCULATOR.calculate(statements.get(i), BY_DIRECT_FTE);
            CostStatement reused = compiled.calculate(openings.get(i));

            assertThat(Facts.stages(reused)).isEqualTo(Facts.stages(fresh));
            assertThat(Facts.journal(reused)).isEqualTo(Facts.journal(fresh));
            assertThat(lines(reused, PAYROLL)).contains("3.1.1 (Teknik) 80000.00");
        }
    }

    @Test
    void manyThreadsCanUseOneCompiledModel() {
        CompiledModel compiled = Fixtures.CALCULATOR.compile(BY_DIRECT_FTE);
        OverheadPool absence = OverheadPool.of("absence", Fixtures.text("Fravær", "Absence"));

        List<String> found = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> {
                    ResourceStatement.Builder statement = Fixtures.statement()
                            .add("Teknik", "3.1.1", FTE, "8")
                            .add("Teknik", "2.1.1", FTE, "2")
                            .add("Teknik", "pool:management", PAYROLL, "100" + i);
                    if (i % 2 == 0) {
                        statement.pools(List.of(absence, OverheadPools.MANAGEMENT));
                    }
                    Stage last = compiled.calculateFinalStage(compiled.open(statement.build()));
                    return last.getTotal(PAYROLL) + " " + last.getAmount(code("3.1"), FTE);
                })
                .toList();

        assertThat(found)
                .containsExactlyElementsOf(IntStream.range(0, 400)
                        .mapToObj(i -> "100" + i + ".00 8.0000")
                        .toList());
    }

    @Test
    void openingBalancesOfAnotherModelAreRefused() {
        CompiledModel one = Fixtures.CALCULATOR.compile(BY_DIRECT_FTE);
        CompiledModel other = Fixtures.CALCULATOR.compile(BY_DIRECT_FTE);
        OpeningBalances opening = one.open(sound().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.calculate(opening))
                .withMessage(
                        "opening balances of model prøve; allowed are those that this compiled model prøve opened");
        assertThatIllegalArgumentException().isThrownBy(() -> other.calculateFinalStage(opening));
    }

    @Test
    void openingBalancesKnowWhatTheyWereOpenedFor() {
        CompiledModel compiled = Fixtures.CALCULATOR.compile(BY_DIRECT_FTE);
        ResourceStatement statement = sound().build();
        OpeningBalances opening = compiled.open(statement);

        assertThat(opening.getModel()).isSameAs(compiled);
        assertThat(opening.getResourceStatement()).isSameAs(statement);
        assertThat(compiled.getModel()).isSameAs(BY_DIRECT_FTE);
        assertThat(compiled.calculateFinalStage(opening).getNumber()).isEqualTo(1);
        assertThat(compiled.calculateFinalStage(opening).getStep())
                .contains(BY_DIRECT_FTE.getSteps().get(0));
    }

    /** 90 of central management by 2 to 1 FTE, and to each its own: 10 and 20. */
    @Test
    @Tag("section-0.3")
    void onTwoLevelsTheCentralManagementGoesToAllUnitsAndTheirOwnStaysInThem() {
        List<OverheadPool> pools = new ArrayList<>(OverheadPools.STANDARD);
        pools.add(OverheadPools.CENTRAL_MANAGEMENT);

        CostStatement cost = Fixtures.CALCULATOR.calculate(
                Fixtures.statement()
                        .pools(pools)
                        .add("Stab", "pool:central-management", PAYROLL, "90")
                        .add("Teknik", "3.1.1", FTE, "2")
                        .add("Teknik", "pool:management", PAYROLL, "10")
                        .add("Skole", "3.1.1", FTE, "1")
                        .add("Skole", "pool:management", PAYROLL, "20")
                        .build(),
                StandardModels.TWO_LEVELS);

        assertThat(lines(cost, PAYROLL)).isEqualTo("""
                3.1.1 (Skole) 50.00
                3.1.1 (Teknik) 70.00
                """);
    }

    @Domain(CostCases.class)
    @Domain(DomainContext.Global.class)
    static class Properties {

        @Property
        void aCompiledModelGivesWhatTheCalculatorGives(@ForAll CalculationCase any) {
            CostModel model = Runs.carriedOut(any.statement(), any.model());
            CostStatement expected = Runs.calculate(any.statement(), model).orElseThrow();

            CostStatement found = TwoEditions.CALCULATOR.compile(model).calculate(any.statement());

            assertThat(Facts.stages(found)).isEqualTo(Facts.stages(expected));
            assertThat(Facts.journal(found)).isEqualTo(Facts.journal(expected));
            assertThat(found.getWarnings()).isEqualTo(expected.getWarnings());
        }

        @Property
        void theFinalStageAloneIsThatOfTheWholeCalculation(@ForAll CalculationCase any) {
            CostModel model = Runs.carriedOut(any.statement(), any.model());
            CompiledModel compiled = TwoEditions.CALCULATOR.compile(model);
            OpeningBalances opening = compiled.open(any.statement());
            CostStatement whole = compiled.calculate(opening);

            Stage alone = compiled.calculateFinalStage(opening);

            assertThat(alone.getNumber()).isEqualTo(whole.getFinalStage().getNumber());
            assertThat(alone.getCatalog()).isSameAs(whole.getCatalog());
            assertThat(Facts.balances(whole, alone)).isEqualTo(Facts.balances(whole, whole.getFinalStage()));
        }

        /** Openings of one model share its arrays, and a calculation must leave them as they were. */
        @Property
        void calculatingTwiceFromTheSameOpeningGivesTheSame(@ForAll CalculationCase any) {
            CostModel model = Runs.carriedOut(any.statement(), any.model());
            CompiledModel compiled = TwoEditions.CALCULATOR.compile(model);
            OpeningBalances opening = compiled.open(any.statement());
            Stage before = compiled.calculateFinalStage(opening);
            CostStatement first = compiled.calculate(opening);

            CostStatement second = compiled.calculate(opening);

            assertThat(Facts.stages(second)).isEqualTo(Facts.stages(first));
            assertThat(Facts.balances(second, before)).isEqualTo(Facts.balances(second, second.getFinalStage()));
        }

        @Property
        void aRefusalOnTheWayIsTheSameWithAndWithoutTheJournal(@ForAll CalculationCase any) {
            List<Problem> problems = Runs.problems(any.statement(), any.model());
            if (!problems.isEmpty()) {
                CompiledModel compiled = TwoEditions.CALCULATOR.compile(any.model());
                OpeningBalances opening = compiled.open(any.statement());

                InvalidInputException refusal = Objects.requireNonNull(
                        catchThrowableOfType(InvalidInputException.class, () -> compiled.calculateFinalStage(opening)));

                assertThat(refusal.getProblems()).isEqualTo(problems);
            }
        }
    }
}
