package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Quadrant;
import dk.opgavekatalog.calc.benchmark.SideBySide;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Productivity and quality beside each other, as they are shown to one reader.
 *
 * @param sideBySide the benchmarks
 * @param productivity the figure of productivity
 * @param quality the figure of quality
 * @param own the id of the organisation that is marked, when there is one
 * @param language the language
 */
public record QuadrantView(
        SideBySide sideBySide, KeyFigure productivity, KeyFigure quality, Optional<String> own, Language language) {

    /**
     * An organisation with both values.
     *
     * @param organisation the organisation as it is shown
     * @param productivity its placement by productivity
     * @param quality its placement by quality
     * @param quadrant where it stands
     */
    public record Both(Organisation organisation, Placement productivity, Placement quality, Quadrant quadrant) {}

    /** The words of the language. */
    public Phrases phrases() {
        return Phrases.in(language);
    }

    /** The benchmark by one of the figures. */
    public BenchmarkView view(KeyFigure figure) {
        Benchmark benchmark = sideBySide.getBenchmarks().stream()
                .filter(one -> one.getFigure().equals(figure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("figure " + figure + "; allowed is one of "
                        + sideBySide.getBenchmarks().stream()
                                .map(Benchmark::getFigure)
                                .toList()));
        return new BenchmarkView(benchmark, own, language);
    }

    /** Returns whether an organisation is the one that is marked. */
    public boolean isOwn(Organisation organisation) {
        return own.filter(organisation.getId()::equals).isPresent();
    }

    /** The organisations that have both values, in the order of the benchmarking. */
    public List<Both> both() {
        return sideBySide.getOrganisations().stream().flatMap(this::both).toList();
    }

    private Stream<Both> both(Organisation organisation) {
        String id = organisation.getId();
        return sideBySide
                .findQuadrant(id, productivity, quality)
                .map(quadrant -> new Both(
                        organisation,
                        sideBySide.findPlacement(id, productivity).orElseThrow(),
                        sideBySide.findPlacement(id, quality).orElseThrow(),
                        quadrant))
                .stream();
    }

    /** The organisations that lack one of the values, or whose quadrant is not shown. */
    public List<Organisation> withoutQuadrant() {
        return sideBySide.getOrganisations().stream()
                .filter(organisation -> both(organisation).findAny().isEmpty())
                .toList();
    }

    /** Says how many organisations stand in each quadrant. */
    public String describe() {
        List<Both> all = both();
        if (all.isEmpty()) {
            return phrases()
                    .of(
                            "Ingen organisation har begge værdier, eller gruppen har for få til at kunne vises.",
                            "No organisation has both values, or the group has too few to be shown.");
        }
        return Stream.of(Quadrant.values())
                        .map(quadrant -> quadrant.describe(language) + ": "
                                + all.stream()
                                        .filter(one -> one.quadrant() == quadrant)
                                        .count())
                        .collect(Collectors.joining("; ", phrases().of("Organisationer – ", "Organisations – "), "."))
                + all.stream()
                        .filter(one -> isOwn(one.organisation()))
                        .map(one -> " " + describe(one) + ".")
                        .collect(Collectors.joining());
    }

    /** Says all that a mark stands for. */
    public String describe(Both one) {
        return one.organisation().getName() + ": "
                + view(productivity).values().write(one.productivity().getValue())
                + phrases().of(" og ", " and ")
                + view(quality).values().write(one.quality().getValue()) + ", "
                + one.quadrant().describe(language);
    }
}
