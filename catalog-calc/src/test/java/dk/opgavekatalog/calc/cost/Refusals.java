package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.model;
import static dk.opgavekatalog.calc.cost.Fixtures.text;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Bad input, and what a refusal must be like. Every refusal also changes nothing, see {@link #refusal}. */
final class Refusals {

    static final AllocationKey BY_FTE = AllocationKey.directAmounts("FTE");
    static final CostModel NO_STEPS = model();
    static final CostModel BY_EMPLOYEES =
            model(management(AllocationKey.statistic("employees")).build());

    private Refusals() {}

    /** A statement that has nothing wrong: three amounts in the unit Teknik. */
    static ResourceStatement.Builder sound() {
        return Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "8")
                .add("Teknik", "2.1.1", FTE, "2")
                .add("Teknik", "pool:management", PAYROLL, "100000");
    }

    static Statistic statistic(StatisticValue... values) {
        return Statistic.builder()
                .id("employees")
                .name(text("Ansatte", "Employees"))
                .addValues(values)
                .build();
    }

    static Redistribute.Builder management(AllocationKey key) {
        Redistribute.Builder step = Redistribute.builder();
        step.pool("management").key(key);
        return step;
    }

    static Transfer.Builder transfer(String source, String target, String share) {
        Transfer.Builder step = Transfer.builder();
        step.source(code(source)).target(code(target)).share(decimal(share));
        return step;
    }

    static Step exclude(Scope scope) {
        return Exclude.builder()
                .scope(scope)
                .reason(LocalizedText.of("hører ikke til", "does not belong"))
                .build();
    }

    static AllocationKey shares(FixedShare... shares) {
        return AllocationKey.fixedShares(shares);
    }

    static FixedShare share(String field, String share) {
        return FixedShare.of(code(field), decimal(share));
    }

    static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    static void requireProblem(Problem problem, String place, Reason reason, String found) {
        assertThat(problem.getReason()).isEqualTo(reason);
        assertThat(place(problem)).isEqualTo(place);
        assertThat(problem.getFound()).isEqualTo(found);
    }

    /** The document and the place in it. */
    static String place(Problem problem) {
        return problem.findDocument().orElseThrow() + " " + problem.getPlace();
    }

    static Problem onlyProblem(ResourceStatement.Builder statement, CostModel model) {
        List<Problem> problems = problems(statement, model);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    static List<Problem> problems(ResourceStatement.Builder statement, CostModel model) {
        return refusal(statement.build(), model).getProblems();
    }

    /**
     * Calculates and expects a refusal. Statement and model equal their copies afterwards, the calculator gives the
     * same refusal again, and it still calculates what is right.
     */
    static InvalidInputException refusal(ResourceStatement statement, CostModel model) {
        ResourceStatement statementBefore =
                ResourceStatement.builder().from(statement).build();
        CostModel modelBefore = CostModel.builder().from(model).build();

        InvalidInputException refusal = refuse(statement, model);

        assertThat(statement).isEqualTo(statementBefore);
        assertThat(model).isEqualTo(modelBefore);
        assertThat(refuse(statement, model).getProblems()).isEqualTo(refusal.getProblems());
        calculates(sound().build(), model(management(BY_FTE).build()));
        requireReadable(refusal);
        return refusal;
    }

    static InvalidInputException refuse(ResourceStatement statement, CostModel model) {
        return catchThrowableOfType(InvalidInputException.class, () -> Fixtures.CALCULATOR.calculate(statement, model));
    }

    /** Each problem has its line; no line shows the inside of an object, or a number that fills pages. */
    static void requireReadable(InvalidInputException refusal) {
        List<String> lines = messageOf(refusal).lines().toList();
        assertThat(lines).hasSize(refusal.getProblems().size() + 1);
        for (int i = 1; i < lines.size(); i++) {
            Problem problem = refusal.getProblems().get(i - 1);
            assertThat(lines.get(i))
                    .startsWith("  " + place(problem) + ": " + problem.getReason() + ", ")
                    .endsWith(", allowed: " + problem.getAllowed())
                    .doesNotContain("{", "}", "Optional", "null", "@")
                    .hasSizeLessThan(400);
        }
    }

    static String messageOf(InvalidInputException refusal) {
        return Objects.requireNonNull(refusal.getMessage());
    }

    static void calculates(ResourceStatement statement, CostModel model) {
        CostStatement cost = Fixtures.CALCULATOR.calculate(statement, model);
        assertThat(cost.getReconciliation().isBalanced()).isTrue();
    }
}
