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
 * A checked model made ready for statements of one form: the accounts, and the accounts that each step touches.
 * Immutable; any number of threads can run it at once.
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

    /** Makes a checked model ready for statements of a form. */
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

    /** Returns whether the program can run statements of a form. */
    public boolean fits(StatementForm other) {
        return form.equals(other);
    }

    /** Opens a checked statement that has the form of this program. */
    public Opening open(CompactStatement statement) {
        return Opening.of(chart, statement);
    }

    /**
     * Carries out every step, with journal, stages and warnings.
     *
     * @param opening an opening from a program of the same model and form
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
     * Carries out every step and keeps only the final balances.
     *
     * @param opening an opening from a program of the same model and form
     * @return the balances by measure and position; callers must not write to them
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

        /** The numbers of cached weights, by the parts of a step that the weights depend on. */
        private final Map<List<Object>, Integer> cached = new HashMap<>();

        /** The step to compile. */
        private int index;

        /** The number of steps so far that corrected the direct amounts. */
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

        /** Direct amounts do not change between corrections, so steps with the same key can share the weights. */
        private int cachedKey(Redistribute step) {
            if (step.getKey() instanceof DirectAmounts && step.getFallbackKey().isEmpty()) {
                List<Object> parts = List.of(
                        step.getKey(),
                        step.getScope(),
                        step.getReach(),
                        situation().excluded(),
                        corrections);
                int next = cached.size();
                Integer known = cached.putIfAbsent(parts, next);
                return known == null ? next : known;
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
