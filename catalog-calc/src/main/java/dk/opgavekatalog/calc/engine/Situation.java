package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The edition and the excluded fields when a step begins. They do not depend on the statement.
 *
 * @param catalog the edition that codes belong to
 * @param excluded the fields of the edition that an earlier step excluded
 * @param withExcludedAmounts the fields whose excluded accounts can hold amounts: the excluded fields, and fields that
 *     come from both an excluded field and another one
 */
public record Situation(TaskCatalog catalog, Set<CatalogCode> excluded, Set<CatalogCode> withExcludedAmounts) {

    /** Returns the situation before the first step. */
    static Situation first(TaskCatalog catalog) {
        return new Situation(catalog, Set.of(), Set.of());
    }

    /** Returns the fields of the edition in a scope that are not excluded, in catalogue order. */
    List<CatalogCode> open(Scope scope) {
        List<CatalogCode> open = new ArrayList<>();
        for (CatalogCode code : fieldsIn(scope)) {
            if (!excluded.contains(code)) {
                open.add(code);
            }
        }
        return Collections.unmodifiableList(open);
    }

    /** Finds the routes of a conversion that begins here. Returns empty and adds a problem without a correspondence. */
    Optional<Routes> findRoutes(ConvertEdition step, Editions editions, Problems problems) {
        String from = Editions.idOf(catalog);
        Optional<Correspondence> table = editions.findCorrespondence(from, step.getToEdition());
        if (table.isEmpty() && !step.getToEdition().equals(from)) {
            problems.in("toEdition")
                    .add(
                            Reason.UNKNOWN_REFERENCE,
                            step.getToEdition(),
                            Phrase.of(
                                            "en udgave, som beregningen har en sammenhæng til; fra ",
                                            "an edition that the calculation has a correspondence to; from ")
                                    .plus(from + ": ")
                                    .plus(describeReachable(editions, from)));
        }
        return table.map(found -> Routes.find(step, found, catalog, problems));
    }

    private static Phrase describeReachable(Editions editions, String from) {
        List<String> reachable = editions.reachableFrom(from);
        return reachable.isEmpty() ? Phrase.of("ingen", "none") : Phrase.same(String.join(", ", reachable));
    }

    /** Returns the situation after a step that excludes. */
    Situation excluding(Scope scope) {
        List<CatalogCode> more = fieldsIn(scope);
        return new Situation(catalog, union(excluded, more), union(withExcludedAmounts, more));
    }

    private static Set<CatalogCode> union(Set<CatalogCode> one, List<CatalogCode> other) {
        Set<CatalogCode> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    /** Returns the situation after a conversion to another edition. */
    Situation converted(Routes routes, TaskCatalog to) {
        return new Situation(
                to,
                codes(to)
                        .filter(code -> areAllExcluded(routes.sourcesOf(code)))
                        .collect(Collectors.toUnmodifiableSet()),
                codes(to)
                        .filter(code -> routes.sourcesOf(code).stream().anyMatch(withExcludedAmounts::contains))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean areAllExcluded(List<CatalogCode> sources) {
        return !sources.isEmpty() && excluded.containsAll(sources);
    }

    private List<CatalogCode> fieldsIn(Scope scope) {
        List<CatalogCode> fields = new ArrayList<>();
        for (TaskField field : catalog.getFields()) {
            if (scope.includes(field.getCode())) {
                fields.add(field.getCode());
            }
        }
        return fields;
    }

    private static Stream<CatalogCode> codes(TaskCatalog catalog) {
        return catalog.getFields().stream().map(TaskField::getCode);
    }
}
