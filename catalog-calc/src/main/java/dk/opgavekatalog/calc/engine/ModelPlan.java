package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A cost model, with everything about its steps that does not depend on a statement: the situation before each step and
 * after the last, and the routes of conversions. It is worked out once for a model, and used for checking the model,
 * compiling it and naming its results. Immutable.
 */
public final class ModelPlan {

    private final CostModel model;
    private final Editions editions;

    /** The situations before each step and after the last; fewer when a conversion cannot be carried out. */
    private final List<Situation> situations = new ArrayList<>();

    /** The routes of the steps that convert, by the index of the step. */
    private final Map<Integer, Routes> routes = new HashMap<>();

    private ModelPlan(CostModel model, Editions editions) {
        this.model = model;
        this.editions = editions;
        this.situations.add(Situation.first(editions.first()));
    }

    /**
     * Creates the plan of a model. Faults of a conversion are added to the problems. When a conversion cannot be
     * carried out, the plan ends before it, because codes after it cannot be checked.
     *
     * @param problems the collector at the place of the model
     */
    public static ModelPlan of(CostModel model, Editions editions, Problems problems) {
        ModelPlan plan = new ModelPlan(model, editions);
        for (int i = 0; i < model.getSteps().size(); i++) {
            Optional<Situation> next = plan.situationAfter(i, problems);
            if (next.isEmpty()) {
                return plan;
            }
            plan.situations.add(next.get());
        }
        return plan;
    }

    private Optional<Situation> situationAfter(int index, Problems problems) {
        Situation before = situations.get(index);
        Step step = model.getSteps().get(index);
        if (step instanceof Exclude exclude) {
            return Optional.of(before.excluding(exclude.getScope()));
        }
        if (step instanceof ConvertEdition convert) {
            Optional<Routes> found = before.findRoutes(convert, editions, problems.in("steps", index));
            found.ifPresent(ofStep -> routes.put(index, ofStep));
            return found.flatMap(
                    ofStep -> editions.find(convert.getToEdition()).map(catalog -> before.converted(ofStep, catalog)));
        }
        return Optional.of(before);
    }

    /** Returns the plan of a model that has only the first steps of this one. */
    ModelPlan ofFirst(int steps) {
        CostModel first = CostModel.builder()
                .from(model)
                .steps(model.getSteps().subList(0, steps))
                .build();
        ModelPlan plan = new ModelPlan(first, editions);
        plan.situations.addAll(situations.subList(1, steps + 1));
        routes.forEach((index, ofStep) -> {
            if (index < steps) {
                plan.routes.put(index, ofStep);
            }
        });
        return plan;
    }

    public CostModel model() {
        return model;
    }

    public Editions editions() {
        return editions;
    }

    /** The number of steps with a known situation; all steps, unless a conversion cannot be carried out. */
    public int knownSteps() {
        return Math.min(situations.size(), model.getSteps().size());
    }

    /** Returns the situation after a number of steps. */
    public Situation after(int steps) {
        return situations.get(steps);
    }

    /** Returns the edition that codes belong to after a number of steps. */
    public TaskCatalog catalogAfter(int steps) {
        return after(steps).catalog();
    }

    /** The edition that the result belongs to. */
    public TaskCatalog lastCatalog() {
        return catalogAfter(model.getSteps().size());
    }

    /** The different situations of the plan: most steps do not change the situation. */
    List<Situation> differentSituations() {
        List<Situation> different = new ArrayList<>(List.of(situations.get(0)));
        for (int i = 1; i < situations.size(); i++) {
            Step step = model.getSteps().get(i - 1);
            if (step instanceof Exclude || step instanceof ConvertEdition) {
                different.add(situations.get(i));
            }
        }
        return different;
    }

    /** Returns the routes of a step that converts. */
    Routes routes(int index) {
        return Objects.requireNonNull(routes.get(index), () -> "step " + (index + 1) + " does not convert");
    }
}
