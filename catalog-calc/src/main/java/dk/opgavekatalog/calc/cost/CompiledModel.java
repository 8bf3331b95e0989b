package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.engine.ModelPlan;
import dk.opgavekatalog.calc.engine.Program;
import dk.opgavekatalog.calc.engine.StatementForm;
import dk.opgavekatalog.calc.input.ReferenceCheck;
import dk.opgavekatalog.calc.input.StatementCheck;
import dk.opgavekatalog.calc.naming.Calculation;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cost model made ready for many statements. Immutable from outside and safe for every thread, without locks.
 *
 * <p>{@code openings.parallelStream().map(model::calculateFinalStage)} calculates a batch on all cores; each result
 * holds the balances of the accounts and nothing else.
 */
public final class CompiledModel implements HasNoDocument {

    private final ModelPlan plan;

    /**
     * The program for the form of the last statement. Statements of a batch usually share one form. For another form a
     * program is compiled anew; it does not matter which thread's program is kept.
     */
    private volatile @Nullable Program lastProgram;

    /** Takes the plan of a model that has been checked. */
    CompiledModel(ModelPlan plan) {
        this.plan = plan;
    }

    /**
     * The model.
     *
     * @return the model as data
     */
    public CostModel getModel() {
        return plan.model();
    }

    /**
     * Checks a statement and puts it on accounts.
     *
     * @param statement the statement of resources that an organisation used
     * @return the opening balances for this model
     * @throws InvalidInputException when the statement is refused, or lacks a measure, pool, statistic or unit that the
     *     model refers to; problems name the document {@code statement} or {@code model}
     */
    public OpeningBalances open(ResourceStatement statement) {
        Problems problems = Problems.at("");
        Optional<CompactStatement> compact = StatementCheck.check(
                problems.inDocument("statement"), statement, plan.editions().first());
        ReferenceCheck.check(problems.inDocument("model"), getModel(), statement, compact);
        problems.throwIfAny();
        return openChecked(compact.orElseThrow());
    }

    /**
     * Checks a statement in compact form and puts it on accounts. Does the same as {@link #open(ResourceStatement)}, in
     * half the time.
     *
     * @param statement the statement of resources that an organisation used
     * @return the opening balances for this model
     * @throws InvalidInputException when the statement is refused, or lacks a measure, pool, statistic or unit that the
     *     model refers to; problems name the document {@code statement} or {@code model}
     * @throws IllegalArgumentException when the statement has an amount twice
     */
    public OpeningBalances open(CompactStatement statement) {
        Problems problems = Problems.at("");
        StatementCheck.check(
                problems.inDocument("statement"), statement, plan.editions().first());
        ReferenceCheck.check(problems.inDocument("model"), getModel(), statement);
        problems.throwIfAny();
        StatementCheck.requireStatedOnce(statement);
        return openChecked(statement);
    }

    /**
     * Carries out the steps, first to last.
     *
     * @param statement the statement of resources that an organisation used
     * @return the result, with every stage, the journal and the reconciliation
     * @throws InvalidInputException when the statement is refused, or a step cannot be carried out on it
     */
    public CostStatement calculate(ResourceStatement statement) {
        return calculate(open(statement));
    }

    /**
     * Carries out the steps, first to last.
     *
     * @param opening opening balances of this model
     * @return the result, with every stage, the journal and the reconciliation
     * @throws InvalidInputException when a step cannot be carried out
     * @throws IllegalArgumentException when the opening balances belong to another model
     */
    public CostStatement calculate(OpeningBalances opening) {
        requireOwn(opening);
        return new CostStatement(plan, opening.opening(), opening.program().run(opening.opening()));
    }

    /**
     * Carries out the steps and keeps only the final balances: the same stage as {@link CostStatement#getFinalStage()},
     * in less time and memory.
     *
     * @param opening opening balances of this model
     * @return the stage after the last step
     * @throws InvalidInputException when a step cannot be carried out
     * @throws IllegalArgumentException when the opening balances belong to another model
     */
    public Stage calculateFinalStage(OpeningBalances opening) {
        requireOwn(opening);
        long[][] balances = opening.program().runBalances(opening.opening());
        Calculation calculation = new Calculation(plan, opening.opening());
        return Stage.of(getModel().getSteps().size(), calculation, List.<long[][]>of(balances));
    }

    OpeningBalances openChecked(CompactStatement statement) {
        StatementForm form = StatementForm.of(statement.getHeader());
        Program program = lastProgram;
        if (program == null || !program.fits(form)) {
            program = Program.compile(plan, form);
            lastProgram = program;
        }
        return new OpeningBalances(this, program, program.open(statement));
    }

    private void requireOwn(OpeningBalances opening) {
        if (opening.getModel() != this) {
            throw new IllegalArgumentException("opening balances of model "
                    + opening.getModel().getModel().getId() + "; allowed are those that this compiled model "
                    + getModel().getId()
                    + " opened");
        }
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return LogLine.of("compiled model " + getModel().getId() + " of edition "
                + getModel().getEdition() + ", " + getModel().getSteps().size() + " steps");
    }
}
