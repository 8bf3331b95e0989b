package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Several benchmarks of the same group and period beside each other, so that cheap and bad is visible. Made by {@link
 * Benchmarking#compare(List, dk.opgavekatalog.model.statement.AccountingPeriod)}. Immutable.
 */
public final class SideBySide implements HasDocument {

    private final List<Benchmark> benchmarks;
    private final List<Organisation> organisations;

    /** For each benchmark, the placements by the id of the organisation shown. */
    private final List<Map<String, Placement>> placements;

    private SideBySide(
            List<Benchmark> benchmarks, List<Organisation> organisations, List<Map<String, Placement>> placements) {
        this.benchmarks = benchmarks;
        this.organisations = organisations;
        this.placements = placements;
    }

    static SideBySide of(List<Benchmark> benchmarks, Comparator<Organisation> order) {
        if (benchmarks.isEmpty()) {
            throw new IllegalArgumentException("no figure; allowed is at least one");
        }
        TreeSet<Organisation> organisations = new TreeSet<>(order);
        benchmarks.stream()
                .flatMap(benchmark -> Stream.concat(
                        benchmark.getPlacements().stream().map(Placement::getOrganisation),
                        benchmark.getMissing().stream().map(Missing::getOrganisation)))
                .forEach(organisations::add);
        return new SideBySide(
                List.copyOf(benchmarks),
                List.copyOf(organisations),
                benchmarks.stream().map(SideBySide::byOrganisation).toList());
    }

    private static Map<String, Placement> byOrganisation(Benchmark benchmark) {
        Map<String, Placement> byOrganisation = new HashMap<>();
        benchmark
                .getPlacements()
                .forEach(placement ->
                        byOrganisation.put(placement.getOrganisation().getId(), placement));
        return byOrganisation;
    }

    /**
     * The benchmarks.
     *
     * @return one for each figure, in the order of the figures
     */
    public List<Benchmark> getBenchmarks() {
        return benchmarks;
    }

    /**
     * The organisations that are shown.
     *
     * @return everyone with a value of a figure, or missing one; by id
     */
    public List<Organisation> getOrganisations() {
        return organisations;
    }

    /**
     * Where an organisation stands by a figure.
     *
     * @param organisation the id of the organisation as it is shown
     * @param figure one of the figures
     * @return the placement, empty when the organisation has no value
     * @throws IllegalArgumentException when the figure is not among those compared
     */
    public Optional<Placement> findPlacement(String organisation, KeyFigure figure) {
        return Optional.ofNullable(placements.get(indexOf(figure)).get(organisation));
    }

    /** By the number of the figure: no search for each cell of a table. */
    Optional<Placement> findPlacement(Organisation organisation, int figure) {
        return Optional.ofNullable(placements.get(figure).get(organisation.getId()));
    }

    private int indexOf(KeyFigure figure) {
        List<KeyFigure> figures = benchmarks.stream().map(Benchmark::getFigure).toList();
        int index = figures.indexOf(figure);
        if (index < 0) {
            throw new IllegalArgumentException("figure " + figure + "; allowed is one of " + figures);
        }
        return index;
    }

    /**
     * Where an organisation stands by productivity and quality at once.
     *
     * @param organisation the id of the organisation as it is shown
     * @param productivity one of the figures, such as productivity or unit cost
     * @param quality one of the figures
     * @return the quadrant; empty when the organisation has no value of one of them, or the group is suppressed
     * @throws IllegalArgumentException when a figure is not among those compared, or is one of judgement
     */
    public Optional<Quadrant> findQuadrant(String organisation, KeyFigure productivity, KeyFigure quality) {
        Optional<Boolean> isProductive = isGood(organisation, productivity);
        Optional<Boolean> isGood = isGood(organisation, quality);
        return isProductive.isPresent() && isGood.isPresent()
                ? Optional.of(Quadrant.of(isProductive.get(), isGood.get()))
                : Optional.empty();
    }

    private Optional<Boolean> isGood(String organisation, KeyFigure figure) {
        Benchmark benchmark = benchmarks.get(indexOf(figure));
        if (!benchmark.isRanked()) {
            throw new IllegalArgumentException(
                    "figure " + figure + " is one of judgement; allowed is one with a direction");
        }
        return findPlacement(organisation, figure)
                .flatMap(placement -> benchmark.targets().isInBetterHalf(placement.figure()));
    }

    /**
     * The figures as a table: a line for each organisation, and for each figure value, rank and quarter.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new SideBySideText(this, language).write();
    }

    /**
     * The benchmarks, and the organisations of any of them.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .list("organisations", organisations, ModelParts::of)
                .list("benchmarks", benchmarks, Benchmark::toDocument)
                .toMap();
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return "side by side: " + benchmarks.size() + " figures of " + organisations.size() + " organisations: "
                + benchmarks.stream()
                        .map(benchmark -> benchmark.getFigure().getId())
                        .toList();
    }
}
