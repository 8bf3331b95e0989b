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
 * A cost model with all that holds of its steps whatever the statement: the situation before each and after the last,
 * and the routes of its conversions. Worked out once for a model; whoever checks it, compiles it or names its results
 * takes it from here. Immutable.
 */
public final class ModelPlan {

    private final CostModel model;
    private final Editions editions;

    /** Before each step, and after the last; fewer when a conversion cannot be carried out. */
    private final List<Situation> situations = new ArrayList<>();

    /** Of steps that convert, by the index of the step. */
    private final Map<Integer, Routes> routes = new HashMap<>();

    private ModelPlan(CostModel model, Editions editions) {
        this.model = model;
        this.editions = editions;
        this.situations.add(Situation.first(editions.first()));
    }

    /**
     * The plan of a model. What is wrong with a conversion is a problem; where it cannot be carried out the plan ends
     * before it, as no code after it can be judged.
     *
     * @param problems collector at the place of the model
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

    /** The plan of a model that does no more than the first steps of this one. */
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

    /** How many steps the situation is known before; all of them, unless a conversion cannot be carried out. */
    public int knownSteps() {
        return Math.min(situations.size(), model.getSteps().size());
    }

    /** What holds after so many steps. */
    public Situation after(int steps) {
        return situations.get(steps);
    }

    /** The edition that codes belong to after so many steps. */
    public TaskCatalog catalogAfter(int steps) {
        return after(steps).catalog();
    }

    /** The edition that the result belongs to. */
    public TaskCatalog lastCatalog() {
        return catalogAfter(model.getSteps().size());
    }

    /** The situations that the plan goes through: most steps leave it as it is. */
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

    /** The routes of a step that converts. */
    Routes routes(int index) {
        return Objects.requireNonNull(routes.get(index), () -> "step " + (index + 1) + " does not convert");
    }
}
