package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds when a step begins, whatever the statement.
 *
 * @param catalog the edition that codes belong to
 * @param excluded its fields that an earlier step excluded
 * @param withExcludedAmounts its fields of which something can stand on excluded accounts: those, and fields that come from
 *     an excluded field and another one
 */
public record Situation(TaskCatalog catalog, Set<CatalogCode> excluded, Set<CatalogCode> withExcludedAmounts) {

    /** Before the first step. */
    static Situation first(TaskCatalog catalog) {
        return new Situation(catalog, Set.of(), Set.of());
    }

    /**
     * The situations before each step and after the last. A conversion that cannot be carried out is a problem, and the
     * list ends with the situation before it, as no code after it can be judged.
     *
     * @param problems collector at the place of the model
     */
    public static List<Situation> of(Editions editions, CostModel model, Problems problems) {
        List<Situation> situations = new ArrayList<>();
        Situation current = Situation.first(editions.first());
        situations.add(current);
        for (int i = 0; i < model.getSteps().size(); i++) {
            Step step = model.getSteps().get(i);
            if (step instanceof Exclude exclude) {
                current = current.excluding(exclude.getScope());
            } else if (step instanceof ConvertEdition convert) {
                Problems here = problems.in("steps", i);
                Optional<Situation> converted = current.converted(convert, editions, here);
                if (converted.isEmpty()) {
                    return situations;
                }
                current = converted.get();
            }
            situations.add(current);
        }
        return situations;
    }

    /** The fields of the edition in a scope that are not excluded, in catalogue order. */
    List<CatalogCode> open(Scope scope) {
        return fieldsIn(scope).filter(code -> !excluded.contains(code)).toList();
    }

    /** The routes of a conversion that begins here; empty when there is no correspondence, which is a problem. */
    Optional<Routes> routes(ConvertEdition step, Editions editions, Problems problems) {
        String from = Editions.idOf(catalog);
        Optional<Correspondence> table = editions.findCorrespondence(from, step.getToEdition());
        if (table.isEmpty() && !step.getToEdition().equals(from)) {
            problems.in("toEdition")
                    .add(
                            Reason.UNKNOWN_REFERENCE,
                            step.getToEdition(),
                            "an edition that the calculator was given a correspondence for; from " + from + ": "
                                    + editions.reachableFrom(from));
        }
        return table.map(found -> Routes.find(step, found, catalog, problems));
    }

    private Situation excluding(Scope scope) {
        Set<CatalogCode> more = fieldsIn(scope).collect(Collectors.toSet());
        return new Situation(catalog, union(excluded, more), union(withExcludedAmounts, more));
    }

    private static Set<CatalogCode> union(Set<CatalogCode> one, Set<CatalogCode> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Situation> converted(ConvertEdition step, Editions editions, Problems problems) {
        return routes(step, editions, problems)
                .flatMap(routes -> editions.find(step.getToEdition())
                        .map(to -> new Situation(
                                to,
                                codes(to)
                                        .filter(code -> areAllExcluded(routes.sourcesOf(code)))
                                        .collect(Collectors.toUnmodifiableSet()),
                                codes(to)
                                        .filter(code ->
                                                routes.sourcesOf(code).stream().anyMatch(withExcludedAmounts::contains))
                                        .collect(Collectors.toUnmodifiableSet()))));
    }

    private boolean areAllExcluded(List<CatalogCode> sources) {
        return !sources.isEmpty() && excluded.containsAll(sources);
    }

    private Stream<CatalogCode> fieldsIn(Scope scope) {
        return codes(catalog).filter(scope::includes);
    }

    private static Stream<CatalogCode> codes(TaskCatalog catalog) {
        return catalog.getFields().stream().map(TaskField::getCode);
    }
}
