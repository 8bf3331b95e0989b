package dk.opgavekatalog.calc.input;

import dk.opgavekatalog.calc.engine.Editions;
import dk.opgavekatalog.calc.engine.ModelPlan;
import dk.opgavekatalog.calc.engine.Situation;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks a model, by itself and against the editions that its steps are in. */
public final class ModelCheck implements StepVisitor<Problems> {

    private final Situation situation;
    private final EditionRules rules;
    private final Problems problems;

    private ModelCheck(Situation situation, Problems problems) {
        this.situation = situation;
        this.rules = new EditionRules(situation.catalog());
        this.problems = problems;
    }

    /** Checks a model and returns its plan, which is valid when there are no problems. */
    public static ModelPlan check(Problems problems, CostModel model, Editions editions) {
        model.check(problems);
        new EditionRules(editions.first()).requireEdition(problems, model.getEdition());
        ModelPlan plan = ModelPlan.of(model, editions, problems);
        for (int i = 0; i < plan.knownSteps(); i++) {
            model.getSteps().get(i).accept(new ModelCheck(plan.after(i), problems.in("steps", i)));
        }
        return plan;
    }

    @Override
    public Problems visit(Transfer step) {
        rules.requireField(problems.in("source"), step.getSource());
        rules.requireField(problems.in("target"), step.getTarget());
        return problems;
    }

    @Override
    public Problems visit(Redistribute step) {
        rules.requireScope(problems.in("scope"), step.getScope());
        checkKey(problems.in("key"), step.getKey());
        checkFallback(problems, step.getFallbackKey());
        return problems;
    }

    @Override
    public Problems visit(AllocateSupport step) {
        rules.requireScope(problems.in("providers"), step.getProviders());
        rules.requireScope(problems.in("receivers"), step.getReceivers());
        checkKey(problems.in("defaultKey"), step.getDefaultKey());
        checkFallback(problems, step.getFallbackKey());
        for (int i = 0; i < step.getKeys().size(); i++) {
            Problems here = problems.in("keys", i);
            ProviderKey own = step.getKeys().get(i);
            rules.requireField(here.in("field"), own.getField());
            checkKey(here.in("key"), own.getKey());
            checkFallback(here, own.getFallbackKey());
        }
        for (int i = 0; i < step.getOrder().size(); i++) {
            rules.requireField(problems.in("order", i), step.getOrder().get(i));
        }
        requireWholeOrder(step);
        return problems;
    }

    /** Requires that the order names every provider: a missing one would have no turn. */
    private void requireWholeOrder(AllocateSupport step) {
        if (step.getOrder().isEmpty()) {
            return;
        }
        String missing = situation.catalog().getFields().stream()
                .map(TaskField::getCode)
                .filter(step.getProviders()::includes)
                .filter(code -> !situation.excluded().contains(code))
                .filter(code -> !step.getOrder().contains(code))
                .map(CatalogCode::toString)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.in("order")
                    .add(
                            Reason.MISSING,
                            "",
                            Phrase.of("hvert leverende felt; der mangler ", "every provider; missing are ")
                                    .plus(missing));
        }
    }

    @Override
    public Problems visit(Surcharge step) {
        rules.requireScope(problems.in("scope"), step.getScope());
        return problems;
    }

    @Override
    public Problems visit(Exclude step) {
        rules.requireScope(problems.in("scope"), step.getScope());
        return problems;
    }

    /** Returns the problems unchanged; conversions are checked when the plan is made. */
    @Override
    public Problems visit(ConvertEdition step) {
        return problems;
    }

    private void checkFallback(Problems place, Optional<AllocationKey> key) {
        if (key.isPresent()) {
            checkKey(place.in("fallbackKey"), key.get());
        }
    }

    private void checkKey(Problems place, AllocationKey key) {
        if (key instanceof FixedShares fixed) {
            for (int i = 0; i < fixed.getShares().size(); i++) {
                rules.requireField(
                        place.in("shares", i).in("field"),
                        fixed.getShares().get(i).getField());
            }
        }
    }
}
