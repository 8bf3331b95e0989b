package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.CompactStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checked model made ready for statements of one form: which accounts there are, and for each step which of them it
 * touches. Immutable; any number of threads can run it at once.
 */
public final class Program {

    private final StatementForm form;
    private final AccountChart chart;
    private final List<CompiledStep> steps;
    private final int cachedKeys;

    private Program(StatementForm form, AccountChart chart, List<CompiledStep> steps, int cachedKeys) {
        this.form = form;
        this.chart = chart;
        this.steps = steps;
        this.cachedKeys = cachedKeys;
    }

    /** Makes a model ready that was checked, for statements of a form. */
    public static Program compile(ModelPlan plan, StatementForm form) {
        AccountChart chart = AccountChart.of(plan, form);
        Compiler compiler = new Compiler(plan, chart);
        List<CompiledStep> steps = new ArrayList<>();
        for (int i = 0; i < plan.model().getSteps().size(); i++) {
            compiler.index = i;
            steps.add(plan.model().getSteps().get(i).accept(compiler));
        }
        return new Program(form, chart, steps, compiler.cached.size());
    }

    /** Whether statements of a form can be run. */
    public boolean fits(StatementForm other) {
        return form.equals(other);
    }

    /** Takes over a statement that was checked and has the form of this program. */
    public Opening open(CompactStatement statement) {
        return Opening.of(chart, statement);
    }

    /**
     * Carries out every step, with journal, stages and warnings.
     *
     * @param opening from a program of the same model and form
     * @throws InvalidInputException when a step cannot be carried out
     */
    public ProgramOutcome run(Opening opening) {
        Problems problems = Problems.at("");
        Run run = new Run(opening, problems.inDocument("model"), true, cachedKeys);
        List<long[][]> stages = new ArrayList<>();
        stages.add(opening.amounts());
        for (int i = 0; i < steps.size(); i++) {
            run.begin(i + 1);
            steps.get(i).carryOut(run);
            problems.throwIfAny();
            stages.add(run.snapshot());
        }
        List<Warning> warnings = new ArrayList<>(StatementWarnings.ofStatement(opening));
        warnings.addAll(run.warnings());
        warnings.addAll(StatementWarnings.ofResult(opening, run.balances()));
        return new ProgramOutcome(List.copyOf(stages), List.copyOf(run.journal()), List.copyOf(warnings));
    }

    /**
     * Carries out every step and keeps nothing but what stands on the accounts in the end.
     *
     * @param opening from a program of the same model and form
     * @return for each measure, what stands on every position; must not be written to
     * @throws InvalidInputException when a step cannot be carried out
     */
    public long[][] runBalances(Opening opening) {
        return carryOut(opening).balances();
    }

    /** Carries out every step without recording anything. */
    Run carryOut(Opening opening) {
        Problems problems = Problems.at("");
        Run run = new Run(opening, problems.inDocument("model"), false, cachedKeys);
        for (int i = 0; i < steps.size(); i++) {
            run.begin(i + 1);
            steps.get(i).carryOut(run);
            problems.throwIfAny();
        }
        return run;
    }

    /** Compiles one step after the other. */
    private static final class Compiler implements StepVisitor<CompiledStep> {

        private final ModelPlan plan;
        private final AccountChart chart;

        /** Numbers of weights that are the same in every step that has the same parts. */
        private final Map<List<Object>, Integer> cached = new HashMap<>();

        /** The step to compile. */
        private int index;

        /** How often what counts as registered was corrected so far. */
        private int corrections;

        private Compiler(ModelPlan plan, AccountChart chart) {
            this.plan = plan;
            this.chart = chart;
        }

        private Situation situation() {
            return plan.after(index);
        }

        @Override
        public CompiledStep visit(Transfer step) {
            corrections++;
            return new CompiledTransfer(step, situation(), chart);
        }

        @Override
        public CompiledStep visit(Redistribute step) {
            return new CompiledRedistribution(step, situation(), chart, cachedKey(step));
        }

        /** Direct amounts stay what they are between corrections, so that steps with the same key share its weights. */
        private int cachedKey(Redistribute step) {
            if (step.getKey() instanceof DirectAmounts && step.getFallbackKey().isEmpty()) {
                List<Object> parts = List.of(
                        step.getKey(),
                        step.getScope(),
                        step.getReach(),
                        situation().excluded(),
                        corrections);
                return cached.computeIfAbsent(parts, p -> cached.size());
            }
            return CompiledRedistribution.NOT_CACHED;
        }

        @Override
        public CompiledStep visit(AllocateSupport step) {
            return new CompiledSupport(step, situation(), chart);
        }

        @Override
        public CompiledStep visit(Surcharge step) {
            return new CompiledSurcharge(step, situation(), chart);
        }

        @Override
        public CompiledStep visit(Exclude step) {
            return new CompiledExclusion(step, situation(), chart);
        }

        @Override
        public CompiledStep visit(ConvertEdition step) {
            corrections++;
            return new CompiledConversion(plan.routes(index), situation(), chart);
        }
    }
}
