package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.indicator.FigureValue;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Compares organisations. Settings are the group that is compared, the definition of quartiles, the limits for few
 * values and few cases, and whether names are shown. {@code Benchmarking.of(data).compare(figure, period)} compares all
 * organisations. Immutable and safe for every thread.
 */
public final class Benchmarking implements HasNoDocument {

    /** The number of values below which a quartile depends on only one or two of them. */
    public static final int FEW_ORGANISATIONS = 10;

    /** The number of cases below which a figure is too uncertain to say much. */
    public static final int FEW_CASES = 30;

    /** Your own organisation first, then A to Z, then AA. */
    private static final Comparator<Organisation> BY_LETTERS = Comparator.comparingInt(
                    (Organisation shown) -> shown.getId().length())
            .thenComparing(Organisation::getId);

    private final IndicatorData data;
    private final PeerGroup group;
    private final QuantileDefinition quantileDefinition;
    private final int fewOrganisations;
    private final int fewCases;
    private final Optional<Anonymity> anonymity;

    /** The organisations shown in place of others, by id; empty when names are shown. */
    private final Map<String, Organisation> labels;

    private Benchmarking(
            IndicatorData data,
            PeerGroup group,
            QuantileDefinition quantileDefinition,
            int fewOrganisations,
            int fewCases,
            Optional<Anonymity> anonymity,
            Map<String, Organisation> labels) {
        this.data = data;
        this.group = group;
        this.quantileDefinition = quantileDefinition;
        this.fewOrganisations = fewOrganisations;
        this.fewCases = fewCases;
        this.anonymity = anonymity;
        this.labels = labels;
    }

    /**
     * Creates a benchmarking of all organisations by name, with quartiles as in Excel's KVARTIL.MEDTAG (QUARTILE.INC).
     *
     * @param data the data that figures are calculated from
     * @return the benchmarking
     */
    public static Benchmarking of(IndicatorData data) {
        return new Benchmarking(
                Objects.requireNonNull(data, "data"),
                PeerGroup.all(),
                QuantileDefinition.HF7,
                FEW_ORGANISATIONS,
                FEW_CASES,
                Optional.empty(),
                Map.of());
    }

    /**
     * Compares only the organisations of a group.
     *
     * @param peers the group
     * @return the benchmarking
     */
    public Benchmarking withGroup(PeerGroup peers) {
        Objects.requireNonNull(peers, "peers");
        return new Benchmarking(data, peers, quantileDefinition, fewOrganisations, fewCases, anonymity, labels);
    }

    /**
     * Finds quartiles by another definition.
     *
     * @param definition the definition
     * @return the benchmarking
     */
    public Benchmarking withQuantiles(QuantileDefinition definition) {
        Objects.requireNonNull(definition, "definition");
        return new Benchmarking(data, group, definition, fewOrganisations, fewCases, anonymity, labels);
    }

    /**
     * Sets other limits for few values and few cases.
     *
     * @param organisations a benchmark with fewer values is marked; 0 marks none
     * @param cases a value from fewer cases is marked; 0 marks none
     * @return the benchmarking
     * @throws IllegalArgumentException when one of them is negative
     */
    public Benchmarking withFew(int organisations, int cases) {
        if (organisations < 0 || cases < 0) {
            throw new IllegalArgumentException(
                    "limits of " + organisations + " organisations and " + cases + " cases; allowed is 0 or more");
        }
        return new Benchmarking(data, group, quantileDefinition, organisations, cases, anonymity, labels);
    }

    /**
     * Shows letters in place of names.
     *
     * @param hidden the organisation that keeps its name, the secret and the limit for small groups
     * @return the benchmarking
     * @throws IllegalArgumentException when there are no data for the organisation that keeps its name
     */
    public Benchmarking anonymous(Anonymity hidden) {
        if (data.getOrganisations().stream().noneMatch(hidden::isOwn)) {
            throw new IllegalArgumentException(
                    "there are no data for the organisation that keeps its name; allowed is the id of one in the data");
        }
        return new Benchmarking(
                data,
                group,
                quantileDefinition,
                fewOrganisations,
                fewCases,
                Optional.of(hidden),
                Map.copyOf(hidden.label(data.getOrganisations())));
    }

    /**
     * Compares the organisations by one figure.
     *
     * @param figure the figure
     * @param period the period
     * @return the benchmark
     * @throws IllegalArgumentException when there are no data for the period, or the figure refers to an indicator or
     *     code that the edition does not have
     */
    public Benchmark compare(KeyFigure figure, AccountingPeriod period) {
        return new Benchmark(this, figure, period, Members.of(data.evaluateAll(figure, period), this));
    }

    /**
     * Compares the organisations by one figure, in each period of the data.
     *
     * @param figure the figure
     * @return a benchmark for each period, in order
     * @throws IllegalArgumentException when the figure refers to an indicator or code that the edition does not have
     */
    public List<Benchmark> compare(KeyFigure figure) {
        return data.getPeriods().stream().map(period -> compare(figure, period)).toList();
    }

    /**
     * Compares the organisations by several figures of one period, side by side.
     *
     * @param figures at least one figure
     * @param period the period
     * @return the benchmarks side by side
     * @throws IllegalArgumentException when there is no figure, there are no data for the period, or a figure refers to
     *     an indicator or code that the edition does not have
     */
    public SideBySide compare(List<KeyFigure> figures, AccountingPeriod period) {
        return SideBySide.of(
                figures.stream().map(figure -> compare(figure, period)).toList(), getOrder());
    }

    /**
     * Returns the members of the group in a period. Organisations whose facts do not say whether they belong are left
     * out.
     *
     * @param period the period
     * @return organisations of the data, by id, with their names
     * @throws IllegalArgumentException when there are no data for the period
     */
    public List<Organisation> getMembers(AccountingPeriod period) {
        return withMembership(PeerGroup.GroupMembership.MEMBER, period);
    }

    /**
     * Returns the organisations whose facts do not say whether they are in the group in a period.
     *
     * @param period the period
     * @return organisations of the data, by id, with their names; empty for a group that needs no facts
     * @throws IllegalArgumentException when there are no data for the period
     */
    public List<Organisation> getUnclassified(AccountingPeriod period) {
        return withMembership(PeerGroup.GroupMembership.UNKNOWN, period);
    }

    private List<Organisation> withMembership(PeerGroup.GroupMembership membership, AccountingPeriod period) {
        if (!data.getPeriods().contains(period)) {
            throw new IllegalArgumentException(
                    "no data for the period " + period + "; allowed is one of " + data.getPeriods());
        }
        return data.getOrganisations().stream()
                .filter(organisation -> membershipOf(organisation, period) == membership)
                .toList();
    }

    PeerGroup.GroupMembership membershipOf(Organisation organisation, AccountingPeriod period) {
        return group.membershipOf(organisation, data.findFacts(organisation.getId(), period));
    }

    /**
     * Returns the time series of a figure for each organisation of the group, over all periods of the data.
     *
     * @param figure the figure
     * @return the series, by the ids of the organisations; only your own when names are hidden and too few
     *     organisations have a value in any period
     * @throws IllegalArgumentException when the figure refers to an indicator or code that the edition does not have
     */
    public List<TimeSeries> series(KeyFigure figure) {
        Set<String> members = new HashSet<>();
        Set<String> withValue = new HashSet<>();
        for (AccountingPeriod period : data.getPeriods()) {
            for (FigureValue value :
                    Members.of(data.evaluateAll(figure, period), this).figures()) {
                members.add(value.getOrganisation().getId());
                if (value.isAvailable()) {
                    withValue.add(value.getOrganisation().getId());
                }
            }
        }
        boolean isSuppressed = isSuppressed(withValue.size());
        return data.getOrganisations().stream()
                .filter(organisation -> members.contains(organisation.getId()))
                .filter(organisation -> !isSuppressed || isOwn(organisation))
                .map(organisation ->
                        TimeSeries.of(data, figure, organisation.getId()).shownAs(shown(organisation)))
                .sorted(Comparator.comparing(TimeSeries::getOrganisation, getOrder()))
                .toList();
    }

    /**
     * The data that figures are calculated from.
     *
     * @return the data, with names
     */
    public IndicatorData getData() {
        return data;
    }

    /**
     * The group that is compared.
     *
     * @return the group
     */
    public PeerGroup getGroup() {
        return group;
    }

    /**
     * The definition of quartiles.
     *
     * @return the definition
     */
    public QuantileDefinition getQuantileDefinition() {
        return quantileDefinition;
    }

    /**
     * The limit for few values.
     *
     * @return the number of values; a benchmark with fewer is marked
     */
    public int getFewOrganisations() {
        return fewOrganisations;
    }

    /**
     * The limit for few cases.
     *
     * @return the number of cases; a value from fewer is marked
     */
    public int getFewCases() {
        return fewCases;
    }

    /**
     * The way in which names are hidden.
     *
     * @return the anonymity; empty when names are shown
     */
    public Optional<Anonymity> getAnonymity() {
        return anonymity;
    }

    boolean isOwn(Organisation organisation) {
        return anonymity.filter(hidden -> hidden.isOwn(organisation)).isPresent();
    }

    /**
     * Returns whether everything that would reveal the size of an organisation is left out.
     *
     * @param organisation an organisation of the data
     * @return true when names are hidden and the organisation is not your own
     * @throws IllegalArgumentException when names are hidden and there are no data for the organisation
     */
    public boolean isWithheld(Organisation organisation) {
        requireKnown(organisation);
        return anonymity.isPresent() && !isOwn(organisation);
    }

    /**
     * Returns whether a group is too small to be shown without names.
     *
     * @param values the number of organisations of the group that have a value
     * @return true when names are hidden and there are fewer values than may be shown
     */
    public boolean isSuppressed(int values) {
        return anonymity.filter(hidden -> values < hidden.getSmallestGroup()).isPresent();
    }

    /**
     * The order in which shown organisations are listed.
     *
     * @return by id, as official statistics list municipalities; when names are hidden, your own organisation first,
     *     then by letters
     */
    public Comparator<Organisation> getOrder() {
        return anonymity.isEmpty()
                ? Comparator.comparing(Organisation::getId)
                : Comparator.comparing((Organisation shown) -> !isOwn(shown)).thenComparing(BY_LETTERS);
    }

    /**
     * Returns an organisation as it is shown.
     *
     * @param organisation an organisation of the data
     * @return the organisation itself, or letters in its place
     * @throws IllegalArgumentException when names are hidden and there are no data for the organisation
     */
    public Organisation shown(Organisation organisation) {
        requireKnown(organisation);
        return labels.getOrDefault(organisation.getId(), organisation);
    }

    /**
     * Returns organisations as they are shown, in the order in which they are listed.
     *
     * @param organisations organisations of the data
     * @return the same number of organisations, sorted by {@link #getOrder()}
     * @throws IllegalArgumentException when names are hidden and there are no data for one of them
     */
    public List<Organisation> shown(List<Organisation> organisations) {
        return organisations.stream().map(this::shown).sorted(getOrder()).toList();
    }

    /** Refuses an unknown organisation when names are hidden: it has no letters, so its name would be shown. */
    private void requireKnown(Organisation organisation) {
        if (anonymity.isPresent() && !isOwn(organisation) && !labels.containsKey(organisation.getId())) {
            throw new IllegalArgumentException("no data for the organisation " + organisation.getId());
        }
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "benchmarking of " + data + ", " + group
                + anonymity.map(who -> ", " + who).orElse("");
    }
}
