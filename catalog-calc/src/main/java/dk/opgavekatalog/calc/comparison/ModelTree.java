package dk.opgavekatalog.calc.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tree of models with the standard at its root. Each edge is one rule.
 *
 * @param models the models, the standard first, each after the one that it starts from
 */
record ModelTree(List<ComparedModel> models) {

    /** A rule on the way from a model to a neighbour: away from the standard or toward it. */
    record Edge(ModelRule rule, ComparedModel from, ComparedModel to) {

        private Edge turned() {
            return new Edge(rule, to, from);
        }
    }

    /** Returns all edges, away from the standard. */
    List<Edge> edges() {
        return models.stream().flatMap(model -> edgeTo(model).stream()).toList();
    }

    /** Returns the edges between two models, in the order of the way. */
    List<Edge> path(ComparedModel from, ComparedModel to) {
        List<Edge> down = fromStandard(to);
        List<Edge> path = new ArrayList<>();
        List<Edge> up = fromStandard(from);
        for (int i = up.size() - 1; i >= 0; i--) {
            if (!down.contains(up.get(i))) {
                path.add(up.get(i).turned());
            }
        }
        down.stream().filter(edge -> !up.contains(edge)).forEach(path::add);
        return path;
    }

    private List<Edge> fromStandard(ComparedModel model) {
        return model.getRule().map(ModelRule::fromStandard).orElse(List.of()).stream()
                .flatMap(rule -> edgeTo(model(Optional.of(rule))).stream())
                .toList();
    }

    private Optional<Edge> edgeTo(ComparedModel model) {
        return model.getRule().map(rule -> {
            List<ModelRule> way = rule.fromStandard();
            Optional<ModelRule> before = way.size() == 1 ? Optional.empty() : Optional.of(way.get(way.size() - 2));
            return new Edge(rule, model(before), model);
        });
    }

    private ComparedModel model(Optional<ModelRule> rule) {
        return models.stream()
                .filter(model -> model.getRule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
