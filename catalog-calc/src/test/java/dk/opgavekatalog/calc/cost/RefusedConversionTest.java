package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Refusals.exclude;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Refusals.requireProblem;
import static dk.opgavekatalog.calc.cost.Refusals.share;
import static dk.opgavekatalog.calc.cost.Refusals.shares;
import static dk.opgavekatalog.calc.cost.Refusals.sound;
import static dk.opgavekatalog.calc.cost.Refusals.transfer;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conversions that cannot be carried out, and codes of the wrong edition around them. */
class RefusedConversionTest {

    private static final ConvertEdition THERE = toLater(
            "1.2.1 1.2.1 0.5",
            "1.2.1 1.2.10 0.5",
            "2.1.4 outside:6.45.59 1",
            "3.1.1 3.1.1 0.5",
            "3.1.1 outside:6.45.54 0.5");

    private static final String STEP = "model /steps/0";

    @Test
    void everyFieldWhoseSharesAreMissingIsNamedAtOnce() {
        List<Problem> found = problems(sound(), model(toLater()));

        assertThat(found.stream().map(Problem::getAllowed))
                .containsExactly(
                        "shares of 1.2.1 that add up to 1, to 1.2.1, 1.2.10",
                        "shares of 2.1.4 that add up to 1, to accounts outside the catalogue",
                        "shares of 3.1.1 that add up to 1, to 3.1.1, outside:6.45.54");
        assertThat(found).allSatisfy(problem -> requireProblem(problem, STEP + "/shares", Reason.MISSING, ""));
    }

    @Test
    void aShareToWhereTheTasksOfAFieldDidNotGoIsRefused() {
        List<Problem> found = problems(
                sound(),
                model(toLater(
                        "1.2.1 3.1.1 0.5",
                        "1.2.1 1.2.10 0.5",
                        "2.1.4 2.1.1 1",
                        "3.1.1 3.1.1 0.5",
                        "3.1.1 outside:6.45.99 0.5",
                        "3.1.2 outside:6.45.54 1",
                        "outside:6.45.53 3.1.1 1",
                        "outside:6.45.99 3.5.1 1")));

        assertThat(found.stream()
                        .map(problem -> Refusals.place(problem) + " " + problem.getFound() + ", allowed: "
                                + problem.getAllowed()))
                .containsExactly(
                        STEP + "/shares/0/target 3.1.1, allowed: one of 1.2.1, 1.2.10",
                        STEP + "/shares/2/target 2.1.1, allowed: an account outside the catalogue",
                        STEP + "/shares/4/target outside:6.45.99, allowed: one of 3.1.1, outside:6.45.54",
                        STEP + "/shares/5/target outside:6.45.54, allowed: one of outside:6.45.55",
                        STEP + "/shares/6/target 3.1.1, allowed: one of the fields that come from there: 3.5.1",
                        STEP + "/shares/7/target 3.5.1, allowed: a field that comes from there; there is none");
        assertThat(found).allMatch(problem -> problem.getReason() == Reason.OUT_OF_RANGE);
    }

    @Test
    void aShareOfAFieldThatTheEditionDoesNotHaveIsRefused() {
        Problem problem = onlyProblem(
                sound(),
                model(ConvertEdition.builder()
                        .from(THERE)
                        .addShares(ConversionShare.of(Account.parse("1.2.10"), Account.parse("1.2.10"), BigDecimal.ONE))
                        .build()));

        requireProblem(problem, STEP + "/shares/5/source", Reason.UNKNOWN_CODE, "1.2.10");
        assertThat(problem.getAllowed()).startsWith("a task field of edition 2006; nearest: 1.2.1, ");
    }

    @Test
    void sharesThatDoNotAddUpToOneAreRefusedWithTheirSum() {
        Problem problem = onlyProblem(
                sound(),
                model(toLater(
                        "1.2.1 1.2.1 0.5",
                        "1.2.1 1.2.10 0.499999999999999999",
                        "2.1.4 outside:6.45.59 1",
                        "3.1.1 3.1.1 1")));

        requireProblem(problem, STEP + "/shares/1/share", Reason.OUT_OF_RANGE, "0.999999999999999999 in all for 1.2.1");
        assertThat(problem.getAllowed()).isEqualTo("shares that add up to 1");
    }

    @Test
    void anEditionThatTheCalculatorDoesNotKnowIsRefused() {
        Problem problem = onlyProblem(
                sound(), model(ConvertEdition.builder().toEdition("2010").build()));

        requireProblem(problem, STEP + "/toEdition", Reason.UNKNOWN_REFERENCE, "2010");
        assertThat(problem.getAllowed())
                .isEqualTo("an edition that the calculation has a correspondence to; from 2006: 2007");
    }

    @Test
    void aCalculatorWithoutCorrespondencesConvertsNothing() {
        Problem problem = Refusals.onlyProblem(sound(), model(THERE));

        requireProblem(problem, STEP + "/toEdition", Reason.UNKNOWN_REFERENCE, "2007");
        assertThat(problem.getAllowed()).endsWith("from 2006: none");
    }

    @Test
    void aConversionToTheEditionThatTheCodesHaveAlreadyIsRefused() {
        requireProblem(
                onlyProblem(sound(), model(THERE, THERE)), "model /steps/1/toEdition", Reason.CONTRADICTION, "2007");
    }

    @Test
    void aTableThatIsNotOneBetweenTheEditionsIsRefused() {
        Correspondence withoutLastRow = Correspondence.builder()
                .from(SampleEditions.CORRESPONDENCE)
                .rows(SampleEditions.CORRESPONDENCE.getRows().subList(0, 9))
                .build();

        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> Fixtures.CALCULATOR.withCorrespondence(withoutLastRow, SampleEditions.LATER));

        assertThat(refusal.getProblems().stream().map(Problem::getAllowed))
                .containsExactly("a row with field 3.5.1 of edition 2007 in toFields");
    }

    @Test
    void aTableMayBeGivenInEitherDirection() {
        CostCalculator inverse =
                Fixtures.CALCULATOR.withCorrespondence(SampleEditions.CORRESPONDENCE.inverse(), SampleEditions.LATER);

        assertThat(Facts.stages(inverse.calculate(sound().build(), model(THERE))))
                .isEqualTo(Facts.stages(TwoEditions.CALCULATOR.calculate(sound().build(), model(THERE))));
    }

    @Test
    void afterAConversionCodesOfTheEditionBeforeAreRefused() {
        List<Problem> found = problems(
                sound(),
                model(
                        THERE,
                        transfer("3.1.2", "1.4.10", "0.5").build(),
                        exclude(Scope.fields(code("2.1.4"))),
                        management(shares(share("3.1.2", "1"))).build()));

        assertThat(found.stream().map(Refusals::place))
                .containsExactly(
                        "model /steps/1/source",
                        "model /steps/1/target",
                        "model /steps/2/scope/codes/0",
                        "model /steps/3/key/shares/0/field");
        assertThat(found)
                .allMatch(problem -> problem.getReason() == Reason.UNKNOWN_CODE
                        && problem.getAllowed().startsWith("a task field of edition 2007; nearest: "));
    }

    @Test
    void beforeAConversionCodesOfTheEditionThatItLeadsToAreRefused() {
        Problem problem = onlyProblem(sound(), model(exclude(Scope.fields(code("3.5.2"))), THERE));

        requireProblem(problem, "model /steps/0/scope/codes/0", Reason.UNKNOWN_CODE, "3.5.2");
        assertThat(problem.getAllowed()).startsWith("a task field of edition 2006; nearest: ");
    }

    @Test
    void aStatementOfTheEditionThatIsLedToIsRefused() {
        ResourceStatement.Builder statement = Fixtures.statement().edition("2007");

        requireProblem(onlyProblem(statement, model(THERE)), "statement /edition", Reason.OTHER_EDITION, "2007");
    }

    /** 3.5.1 of the later edition is another field than 3.5.1 of the earlier, which becomes 3.5.2. */
    @Test
    void aFieldIsExcludedUnderTheCodeThatItHasThen() {
        Step exclusion = exclude(Scope.fields(code("3.5.1")));

        requireProblem(
                onlyProblem(
                        sound(),
                        model(
                                exclusion,
                                THERE,
                                management(shares(share("3.5.2", "1"))).build())),
                "model /steps/2/key/shares/0/field",
                Reason.TARGET_EXCLUDED,
                "3.5.2");
        assertThat(TwoEditions.CALCULATOR
                        .calculate(
                                sound().build(),
                                model(
                                        exclusion,
                                        THERE,
                                        management(shares(share("3.5.1", "1"))).build()))
                        .getAmount(code("3.5.1"), PAYROLL))
                .isEqualTo(new BigDecimal("100000.00"));
    }

    @Test
    void whatWasRegisteredOnAFieldBeforeCountsAsRegisteredOnWhatItBecame() {
        requireProblem(
                onlyProblem(
                        sound().add("Teknik", "3.5.1", FTE, "1"),
                        model(THERE, transfer("3.1.1", "3.5.2", "0.5").build())),
                "model /steps/1/target",
                Reason.TARGET_HAS_AMOUNTS,
                "3.5.2 (Teknik)");
        TwoEditions.CALCULATOR.calculate(
                sound().add("Teknik", "3.5.1", FTE, "1").build(),
                model(THERE, transfer("3.1.1", "3.5.1", "0.5").build()));
    }

    @Test
    void aNegativeWeightIsNamedByTheFieldThatItCameTo() {
        requireProblem(
                onlyProblem(
                        sound().add("Teknik", "3.5.1", FTE, "-1"),
                        model(
                                THERE,
                                management(AllocationKey.directAmounts("FTE")).build())),
                "model /steps/1/key",
                Reason.NEGATIVE_WEIGHT,
                "-1.0000 of 3.5.2 (Teknik)");
    }

    private static List<Problem> problems(ResourceStatement.Builder statement, CostModel model) {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> TwoEditions.CALCULATOR.calculate(statement.build(), model));
        Refusals.requireReadable(refusal);
        return refusal.getProblems();
    }

    private static Problem onlyProblem(ResourceStatement.Builder statement, CostModel model) {
        List<Problem> problems = problems(statement, model);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    /** Shares as source, target and number. */
    static ConvertEdition toLater(String... shares) {
        ConvertEdition.Builder step = ConvertEdition.builder();
        step.toEdition(TwoEditions.LATER);
        for (String share : shares) {
            List<String> words = List.of(share.split(" "));
            step.addShares(ConversionShare.of(
                    Account.parse(words.get(0)), Account.parse(words.get(1)), new BigDecimal(words.get(2))));
        }
        return step.build();
    }
}
