package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Frontanalyse: compares the organisations of a group with the best of them, by what they used on a field and what they
 * produced. Immutable.
 *
 * <p>An organisation whose figures are incomplete is left out and listed with the reason. Where names are hidden,
 * organisations and peers are shown by letters, and everything that would tell the size of others is withheld: inputs,
 * targets, potentials, sums, slacks and the weights of peers. A group that is too small is not shown at all. One thing
 * cannot be hidden: with variable returns an organisation's own target is what its peers use, and if it has only one
 * peer, it is the input of that peer.
 *
 * <p>The analysis cannot know whether the organisations do the same work at the same quality. See {@link Frontier} for
 * what the scores mean and for how many organisations a comparison needs.
 */
public final class FrontierAnalysis extends GroupAnalysis<OrganisationEfficiency> {

    private final ReturnsToScale returnsToScale;
    private final Optional<Frontier> frontier;

    /** Makes an analysis from the frontier of the units; empty where there is nothing to show. */
    FrontierAnalysis(GroupUnits group, ReturnsToScale returnsToScale, Optional<Frontier> frontier) {
        super(
                group,
                frontier.map(of -> show(of, group.benchmarking())).orElse(List.of()),
                OrganisationEfficiency::getOrganisation);
        this.returnsToScale = returnsToScale;
        this.frontier = frontier;
    }

    /**
     * Compares the organisations of a group with the best of them.
     *
     * @param benchmarking who is compared, and whether names are hidden
     * @param input what they used: FTE or cost of a field, subcategory or main category
     * @param outputs what they produced, such as the observed values of indicators; at least one. More must be better
     * @param period the period
     * @param returnsToScale whether an organisation is compared with those of other sizes
     * @return the analysis
     * @throws IllegalArgumentException when there is no output, or a term refers to an indicator or code that the
     *     edition does not have
     */
    public static FrontierAnalysis of(
            Benchmarking benchmarking,
            Term.Resource input,
            List<Term> outputs,
            AccountingPeriod period,
            ReturnsToScale returnsToScale) {
        GroupUnits group = new GroupUnits(benchmarking, input, outputs, period);
        return new FrontierAnalysis(
                group,
                returnsToScale,
                group.isNothingToShow() ? Optional.empty() : Optional.of(Frontier.of(group.units(), returnsToScale)));
    }

    private static List<OrganisationEfficiency> show(Frontier of, Benchmarking benchmarking) {
        Map<String, Organisation> organisations = benchmarking.getData().getOrganisations().stream()
                .collect(Collectors.toMap(Organisation::getId, Function.identity(), (one, other) -> one));
        return of.getEfficiencies().stream()
                .map(efficiency -> {
                    Organisation organisation =
                            get(organisations, efficiency.getUnit().getId());
                    List<Organisation> peers = benchmarking.shown(efficiency.getPeers().stream()
                            .map(peer -> get(organisations, peer.getId()))
                            .toList());
                    return new OrganisationEfficiency(
                            benchmarking.shown(organisation),
                            efficiency,
                            peers,
                            benchmarking.isWithheld(organisation),
                            isAnonymous(benchmarking));
                })
                .sorted(Comparator.comparing(OrganisationEfficiency::getOrganisation, benchmarking.getOrder()))
                .toList();
    }

    private static Organisation get(Map<String, Organisation> organisations, String id) {
        return Objects.requireNonNull(organisations.get(id), id);
    }

    /**
     * The input that was asked for.
     *
     * @return the input
     */
    public Term.Resource getInput() {
        return group().input();
    }

    /**
     * The outputs that were asked for.
     *
     * @return the outputs, in the order in which they were given
     */
    public List<Term> getOutputs() {
        return group().outputs();
    }

    /**
     * The period that is compared.
     *
     * @return the period
     */
    public AccountingPeriod getPeriod() {
        return group().period();
    }

    /**
     * The benchmarking: who is compared, and whether names are hidden.
     *
     * @return the benchmarking
     */
    public Benchmarking getBenchmarking() {
        return group().benchmarking();
    }

    /**
     * Whether an organisation is compared with those of other sizes.
     *
     * @return the returns to scale
     */
    public ReturnsToScale getReturnsToScale() {
        return returnsToScale;
    }

    /**
     * The number of organisations that are compared.
     *
     * @return zero or more
     */
    public int getCount() {
        return group().units().size();
    }

    /**
     * The frontier with all details, such as slacks and the weights of peers. Its units have the ids of the
     * organisations.
     *
     * @return the frontier; empty when no organisation can be compared, and where names are hidden
     */
    public Optional<Frontier> findFrontier() {
        return isAnonymous(getBenchmarking()) ? Optional.empty() : frontier;
    }

    private static boolean isAnonymous(Benchmarking benchmarking) {
        return benchmarking.getAnonymity().isPresent();
    }

    /** The frontier, also where names are hidden. */
    Optional<Frontier> frontier() {
        return frontier;
    }

    /**
     * The analysis for other programs: what was asked, the efficiency of each organisation, and who is left out and
     * why. It withholds what the analysis withholds.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = group().head().text("returnsToScale", returnsToScale.name());
        frontier.ifPresent(of ->
                fields.number("recommendedUnits", of.getRecommendedUnits()).truth("fewUnits", of.hasFewUnits()));
        return group().tail(fields.list("efficiencies", getEfficiencies(), OrganisationEfficiency::toDocument))
                .toMap();
    }

    /**
     * The analysis as a table: a row for each organisation with its score, input, target, potential, peers and slacks,
     * and a row for each that is left out, with the reason. Scores and slacks have all their digits; cells that are
     * withheld are empty.
     *
     * @return the table, which {@code ResultCsv} of the module catalog-data writes
     */
    public ResultTable toTable() {
        return FrontierTables.organisations(this);
    }

    /**
     * The peers as a table: a row for each organisation and peer, with the weight; no weights where names are hidden.
     *
     * @return the table
     */
    public ResultTable toPeerTable() {
        return FrontierTables.peersOfOrganisations(getEfficiencies());
    }

    /**
     * The analysis as text: for each organisation its score, input, target, potential and peers, and who is left out
     * and why. Scores are rounded down, so that only an organisation on the frontier shows 100.0 %.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new FrontierText(language).write(this);
    }

    /** One line for a log; {@link #toText(Language)} has all of it. */
    @Override
    public String toString() {
        return "frontier analysis, " + returnsToScale + " returns to scale, " + group();
    }
}
