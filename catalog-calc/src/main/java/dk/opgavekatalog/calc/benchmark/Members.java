package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The figures of the organisations of a group.
 *
 * @param figures the figures of the members, with a value or without
 * @param unclassified the organisations whose facts do not say whether they belong to the group
 */
record Members(List<FigureValue> figures, List<Organisation> unclassified) {

    static Members of(List<FigureValue> figures, Benchmarking benchmarking) {
        List<FigureValue> members = new ArrayList<>(figures.size());
        List<Organisation> unclassified = new ArrayList<>();
        for (FigureValue figure : figures) {
            Organisation organisation = figure.getOrganisation();
            switch (benchmarking.membershipOf(organisation, figure.getPeriod())) {
                case MEMBER -> members.add(figure);
                case UNKNOWN -> unclassified.add(organisation);
                case OTHER -> {
                    // not in the group
                }
            }
        }
        return new Members(members, unclassified);
    }

    List<FigureValue> available() {
        return figures.stream().filter(FigureValue::isAvailable).toList();
    }

    List<Missing> missing(Benchmarking benchmarking) {
        return figures.stream()
                .filter(figure -> !figure.isAvailable())
                .map(figure -> new Missing(
                        benchmarking.shown(figure.getOrganisation()),
                        figure.getReason().orElseThrow()))
                .sorted(Comparator.comparing(Missing::getOrganisation, benchmarking.getOrder()))
                .toList();
    }
}
