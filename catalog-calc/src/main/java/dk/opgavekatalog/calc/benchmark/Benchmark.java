package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Benchmarking of one key figure in one period over the organisations of a group: the distribution of the values, the
 * placement of each organisation, and the organisations without a value. Created by {@link Benchmarking}. Immutable.
 *
 * <p>The direction of the figure says which values are better. A figure of judgement has a distribution and distances
 * from the median, but no ranks.
 */
public final class Benchmark implements HasDocument {

    private final Benchmarking benchmarking;
    private final KeyFigure figure;
    private final AccountingPeriod period;
    private final Optional<Distribution> distribution;
    private final TargetValues targets;
    private final List<Placement> placements;
    private final List<Missing> missing;
    private final List<Organisation> unclassified;
    private final int count;

    Benchmark(Benchmarking benchmarking, KeyFigure figure, AccountingPeriod period, Members members) {
        this.benchmarking = benchmarking;
        this.figure = figure;
        this.period = period;
        this.missing = members.missing(benchmarking);
        this.unclassified = benchmarking.shown(members.unclassified());
        List<FigureValue> values = members.available();
        this.count = values.size();
        boolean isShown = !values.isEmpty() && !isSuppressed();
        this.distribution =
                isShown ? Optional.of(Distribution.of(values, benchmarking.getQuantileDefinition())) : Optional.empty();
        this.targets = new TargetValues(benchmarking.getData(), figure, distribution);
        this.placements = isShown
                ? place(values)
                : values.stream()
                        .filter(value -> benchmarking.isOwn(value.getOrganisation()))
                        .map(value -> new Placement(this, value.getOrganisation(), value, OptionalInt.empty(), 0))
                        .toList();
    }

    private List<Placement> place(List<FigureValue> values) {
        record Shown(Organisation organisation, FigureValue value) {}
        List<Shown> sorted = new ArrayList<>();
        values.forEach(value -> sorted.add(new Shown(benchmarking.shown(value.getOrganisation()), value)));
        Comparator<Shown> byValue = (one, other) -> one.value().compareValueTo(other.value());
        Comparator<Shown> byName = Comparator.comparing(Shown::organisation, benchmarking.getOrder());
        sorted.sort((targets.isHigherBetter() ? byValue.reversed() : byValue).thenComparing(byName));
        List<Placement> all = new ArrayList<>();
        for (int first = 0; first < sorted.size(); ) {
            int end = first + 1;
            while (end < sorted.size()
                    && sorted.get(end).value().compareValueTo(sorted.get(first).value()) == 0) {
                end++;
            }
            OptionalInt rank = isRanked() ? OptionalInt.of(first + 1) : OptionalInt.empty();
            for (Shown shown : sorted.subList(first, end)) {
                all.add(new Placement(this, shown.organisation(), shown.value(), rank, end - first - 1));
            }
            first = end;
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * The figure that is compared.
     *
     * @return the figure
     */
    public KeyFigure getFigure() {
        return figure;
    }

    /**
     * The period that is compared.
     *
     * @return the period
     */
    public AccountingPeriod getPeriod() {
        return period;
    }

    /**
     * The group that is compared.
     *
     * @return the group
     */
    public PeerGroup getGroup() {
        return benchmarking.getGroup();
    }

    /**
     * The number of organisations of the group that have a value.
     *
     * @return zero or more
     */
    public int getCount() {
        return count;
    }

    /**
     * The distribution of the values.
     *
     * @return the distribution; empty when no organisation has a value, or when the group is suppressed
     */
    public Optional<Distribution> getDistribution() {
        return distribution;
    }

    /**
     * The placements of the organisations.
     *
     * @return the placements, best value first; for a figure of judgement, lowest value first. Equal values are sorted
     *     by id. A suppressed group shows only your own value, without a rank
     */
    public List<Placement> getPlacements() {
        return placements;
    }

    /**
     * Finds the placement of one organisation.
     *
     * @param organisation the id of the organisation; in an anonymous benchmark, its letters or your own id
     * @return the placement; empty when the organisation has no value or is not in the group
     */
    public Optional<Placement> findPlacement(String organisation) {
        return placements.stream()
                .filter(placement -> placement.getOrganisation().getId().equals(organisation))
                .findFirst();
    }

    /**
     * The organisations of the group without a value, each with the reason.
     *
     * @return the organisations, by id
     */
    public List<Missing> getMissing() {
        return missing;
    }

    /**
     * The organisations whose facts do not say whether they belong to the group.
     *
     * @return the organisations, by id; empty for a group that needs no facts
     */
    public List<Organisation> getUnclassified() {
        return unclassified;
    }

    /**
     * Returns whether figures are left out because they would reveal whose they are.
     *
     * @return true when the benchmark is anonymous and has fewer values than may be shown
     */
    public boolean isSuppressed() {
        return benchmarking.isSuppressed(count);
    }

    /**
     * Returns whether organisations are ranked.
     *
     * @return false for a figure of judgement
     */
    public boolean isRanked() {
        return targets.isRanked();
    }

    /**
     * Finds the value of a target.
     *
     * @param target the target
     * @return the value in the unit of the figure, as the nearest double; potentials are calculated with the exact
     *     value. Empty when there is no distribution, when the figure is one of judgement and the target is not the
     *     median, or when the target is the best quarter and there are too few values for quartiles
     */
    public OptionalDouble findTarget(Target target) {
        return Distribution.nearest(targets.find(target));
    }

    /** The targets, and the comparison of values with them. */
    TargetValues targets() {
        return targets;
    }

    /**
     * The total potential: what all organisations that are worse than a target would save together if they reached it.
     *
     * @param target the target
     * @return the sums of the rounded potentials in FTE and DKK, over the organisations whose resources are known; or
     *     the reason why there is no potential
     */
    public Potential getTotalPotential(Target target) {
        return targets.totalPotential(placements.stream().map(Placement::figure).toList(), target);
    }

    /**
     * The cautions about the benchmark as a whole.
     *
     * @return the reasons why it deserves less confidence; empty when there are none
     */
    public List<Caution> getCautions() {
        List<Caution> cautions = new ArrayList<>();
        if (count < benchmarking.getFewOrganisations()) {
            cautions.add(Caution.FEW_ORGANISATIONS);
        }
        if (placements.stream().anyMatch(placement -> isFewCases(placement.figure()))) {
            cautions.add(Caution.FEW_CASES);
        }
        if (!missing.isEmpty() || !unclassified.isEmpty()) {
            cautions.add(Caution.VALUES_MISSING);
        }
        if (hasNoQuartiles()) {
            cautions.add(Caution.NO_QUARTILES);
        }
        return List.copyOf(cautions);
    }

    /** Returns whether there are values, but too few for the quartiles of the definition. */
    private boolean hasNoQuartiles() {
        return distribution.filter(values -> !values.hasQuartiles()).isPresent();
    }

    /** Returns the cautions about one value. */
    List<Caution> cautionsOf(FigureValue value) {
        List<Caution> cautions = new ArrayList<>();
        if (isFewCases(value)) {
            cautions.add(Caution.FEW_CASES);
        }
        if (isRanked() && hasNoQuartiles()) {
            cautions.add(Caution.NO_QUARTILES);
        }
        return List.copyOf(cautions);
    }

    boolean isFewCases(FigureValue value) {
        return value.getCases()
                .filter(cases -> cases.compareTo(BigDecimal.valueOf(benchmarking.getFewCases())) < 0)
                .isPresent();
    }

    boolean isWithheld(Organisation organisation) {
        return benchmarking.isWithheld(organisation);
    }

    /**
     * The unit of the values.
     *
     * @param language the language; an observed unit stays in the words of the observers
     * @return the unit of the figure, else that of the observations; empty when neither gives one
     */
    public Optional<String> findUnit(Language language) {
        return figure.getUnit().map(unit -> unit.in(language)).or(this::observedUnit);
    }

    private Optional<String> observedUnit() {
        return figure.getNumerator() instanceof Term.Observed observed
                ? benchmarking.getData().findObservedUnit(observed.getIndicator())
                : Optional.empty();
    }

    /**
     * Writes the benchmark as a text: the distribution, a line for each organisation, the organisations without a value
     * and the reasons, and the cautions.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new BenchmarkText(this, language).write();
    }

    /**
     * The figure, the group, the distribution, all placements and the organisations without a value. Hidden names and
     * suppressed figures stay hidden.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .document("figure", figure)
                .text("period", period.toString())
                .document("group", getGroup())
                .number("count", count)
                .truth("suppressed", isSuppressed());
        Optional<String> danish = findUnit(Language.DANISH);
        Optional<String> english = findUnit(Language.ENGLISH);
        if (danish.isPresent() && english.isPresent()) {
            fields.text("unit", LocalizedText.of(danish.get(), english.get()));
        }
        distribution.ifPresent(values -> fields.document("distribution", values));
        return fields.list("targets", List.of(Target.values()), this::target)
                .list("placements", placements, Placement::toDocument)
                .list("missing", missing, Missing::toDocument)
                .list("unclassified", unclassified, ModelParts::of)
                .list("cautions", getCautions(), Caution::name)
                .toMap();
    }

    private Map<String, Object> target(Target target) {
        Fields fields = new Fields().text("target", target.name());
        Distribution.number(fields, "value", findTarget(target));
        return fields.document("totalPotential", getTotalPotential(target)).toMap();
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return "benchmark of " + figure + " in " + period + ", " + getGroup() + ": " + count + " values, "
                + missing.size() + " without one" + (isSuppressed() ? ", suppressed" : "");
    }
}
