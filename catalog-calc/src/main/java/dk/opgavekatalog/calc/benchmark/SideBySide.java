package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Several benchmarks of the same group and period side by side, so that low cost at poor quality is visible. Created by
 * {@link Benchmarking#compare(List, dk.opgavekatalog.model.statement.AccountingPeriod)}. Immutable.
 */
public final class SideBySide implements HasDocument {

    private final List<Benchmark> benchmarks;
    private final List<Organisation> organisations;

    /** The placements of each benchmark by the id of the shown organisation. */
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
     * @return all organisations that have or lack a value of any figure, in the order of the benchmarking
     */
    public List<Organisation> getOrganisations() {
        return organisations;
    }

    /**
     * Finds the placement of an organisation by a figure.
     *
     * @param organisation the id of the organisation as it is shown
     * @param figure one of the figures
     * @return the placement; empty when the organisation has no value
     * @throws IllegalArgumentException when the figure is not among those compared
     */
    public Optional<Placement> findPlacement(String organisation, KeyFigure figure) {
        return Optional.ofNullable(placements.get(indexOf(figure)).get(organisation));
    }

    /** Finds a placement by the index of the figure, so that a table need not search for each cell. */
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
     * Finds the position of an organisation by productivity and quality at once.
     *
     * @param organisation the id of the organisation as it is shown
     * @param productivity one of the figures, such as productivity or unit cost
     * @param quality one of the figures
     * @return the quadrant; empty when the organisation lacks one of the values, or the group is suppressed
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
                    "figure " + figure + " is a matter of judgement; allowed is a figure with a direction");
        }
        return findPlacement(organisation, figure)
                .flatMap(placement -> benchmark.targets().isInBetterHalf(placement.figure()));
    }

    /**
     * Writes the figures as a table: a line for each organisation, with value, rank and quarter for each figure.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new SideBySideText(this, language).write();
    }

    /**
     * The benchmarks, and the organisations that occur in them.
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
