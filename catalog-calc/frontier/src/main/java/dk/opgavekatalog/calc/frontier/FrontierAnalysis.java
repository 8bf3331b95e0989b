package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Frontanalyse: the organisations of a group held against the best of them, by what they used on a field and what they made
 * of it. Immutable.
 *
 * <p>Each organisation is calculated from its own figures, so that one which lacks some changes nobody's score; it is listed
 * with the reason. Where names are hidden, scores and peers are shown by letters, and what would tell the size of others is
 * withheld: inputs, targets, potentials, sums, slacks and the weights of peers. Of fewer organisations than the smallest group nothing
 * is shown. One thing cannot be hidden: with variable returns one's own target is what the peers use, and where there is only one,
 * it is the input of that one.
 *
 * <p>Whether the organisations do the same work, at the same quality, it does not know. See {@link Frontier} for what it says
 * and for how many organisations it takes.
 */
public final class FrontierAnalysis {

    private final Benchmarking benchmarking;
    private final Term.Resource input;
    private final List<Term> outputs;
    private final AccountingPeriod period;
    private final ReturnsToScale returnsToScale;
    private final int count;
    private final List<LeftOut> leftOut;
    private final Optional<Frontier> frontier;
    private final List<OrganisationEfficiency> efficiencies;

    private FrontierAnalysis(
            Benchmarking benchmarking,
            Term.Resource input,
            List<Term> outputs,
            AccountingPeriod period,
            ReturnsToScale returnsToScale) {
        this.benchmarking = benchmarking;
        this.input = input;
        this.outputs = outputs;
        this.period = period;
        this.returnsToScale = returnsToScale;
        List<FrontierUnit> units = new ArrayList<>();
        this.leftOut = sort(units);
        this.count = units.size();
        this.frontier =
                units.isEmpty() || isSuppressed() ? Optional.empty() : Optional.of(Frontier.of(units, returnsToScale));
        this.efficiencies = frontier.map(this::show).orElse(List.of());
    }

    /**
     * Holds the organisations of a group against the best of them.
     *
     * @param benchmarking who is compared, and whether names are hidden
     * @param input what they used: FTE or cost of a field, subcategory or main category
     * @param outputs what they made of it, such as the observed values of indicators; at least one. Numbers of which more is
     *     better
     * @param period the period
     * @param returnsToScale whether an organisation is held against those of other sizes
     * @return the analysis
     * @throws IllegalArgumentException when there is no output, or a term refers to an indicator or code that the edition does
     *     not have
     */
    public static FrontierAnalysis of(
            Benchmarking benchmarking,
            Term.Resource input,
            List<Term> outputs,
            AccountingPeriod period,
            ReturnsToScale returnsToScale) {
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException("no output; allowed is at least one");
        }
        return new FrontierAnalysis(benchmarking, input, List.copyOf(outputs), period, returnsToScale);
    }

    /** Adds those that can be compared to the units, and returns the others. */
    private List<LeftOut> sort(List<FrontierUnit> units) {
        List<LeftOut> others = new ArrayList<>();
        for (Organisation organisation : benchmarking.getMembers(period)) {
            Optional<LeftOut> reason = findReason(organisation);
            if (reason.isEmpty()) {
                FrontierUnit unit = unit(organisation);
                if (unit.findProblems().isEmpty()) {
                    units.add(unit);
                } else {
                    reason = Optional.of(leftOut(organisation, LeftOutReason.TOO_MANY_DIGITS));
                }
            }
            reason.ifPresent(others::add);
        }
        others.sort(Comparator.comparing(LeftOut::organisation, benchmarking.getOrder()));
        return List.copyOf(others);
    }

    private Optional<LeftOut> findReason(Organisation organisation) {
        Optional<LeftOut> missing = findMissing(organisation, input, LeftOutReason.INPUT_MISSING);
        for (Term output : outputs) {
            missing = missing.or(() -> findMissing(organisation, output, LeftOutReason.OUTPUT_MISSING));
        }
        if (missing.isPresent()) {
            return missing;
        }
        if (get(input, organisation).signum() <= 0) {
            return Optional.of(leftOut(organisation, LeftOutReason.INPUT_NOT_POSITIVE, input, Optional.empty()));
        }
        for (Term output : outputs) {
            if (get(output, organisation).signum() < 0) {
                return Optional.of(leftOut(organisation, LeftOutReason.OUTPUT_NEGATIVE, output, Optional.empty()));
            }
        }
        return outputs.stream().allMatch(output -> get(output, organisation).signum() == 0)
                ? Optional.of(leftOut(organisation, LeftOutReason.NO_OUTPUT))
                : Optional.empty();
    }

    private Optional<LeftOut> findMissing(Organisation organisation, Term term, LeftOutReason reason) {
        return data().findReason(term, organisation.getId(), period)
                .map(unavailable -> leftOut(organisation, reason, term, Optional.of(unavailable)));
    }

    private LeftOut leftOut(Organisation organisation, LeftOutReason reason) {
        return new LeftOut(benchmarking.shown(organisation), reason, Optional.empty(), Optional.empty());
    }

    private LeftOut leftOut(
            Organisation organisation, LeftOutReason reason, Term term, Optional<UnavailableReason> unavailable) {
        return new LeftOut(benchmarking.shown(organisation), reason, Optional.of(term), unavailable);
    }

    private IndicatorData data() {
        return benchmarking.getData();
    }

    private BigDecimal get(Term term, Organisation organisation) {
        return data().find(term, organisation.getId(), period).orElseThrow();
    }

    /** Named by the id of the organisation: this decides between mixtures that are as good as each other, whoever is shown. */
    private FrontierUnit unit(Organisation organisation) {
        return FrontierUnit.of(
                organisation.getId(),
                get(input, organisation),
                outputs.stream().map(output -> get(output, organisation)).toList());
    }

    private List<OrganisationEfficiency> show(Frontier of) {
        Map<String, Organisation> organisations =
                data().getOrganisations().stream().collect(Collectors.toMap(Organisation::getId, Function.identity()));
        return of.getEfficiencies().stream()
                .map(efficiency -> {
                    Organisation organisation =
                            organisations.get(efficiency.getUnit().getId());
                    List<Organisation> peers = benchmarking.shown(efficiency.getPeers().stream()
                            .map(peer -> organisations.get(peer.getId()))
                            .toList());
                    return new OrganisationEfficiency(
                            benchmarking.shown(organisation), efficiency, peers, benchmarking.isWithheld(organisation));
                })
                .sorted(Comparator.comparing(OrganisationEfficiency::getOrganisation, benchmarking.getOrder()))
                .toList();
    }

    /**
     * What was used.
     *
     * @return the input
     */
    public Term.Resource getInput() {
        return input;
    }

    /**
     * What was made of it.
     *
     * @return the outputs, in the order in which they were given
     */
    public List<Term> getOutputs() {
        return outputs;
    }

    /**
     * When.
     *
     * @return the period
     */
    public AccountingPeriod getPeriod() {
        return period;
    }

    /**
     * Who is compared, and whether names are hidden.
     *
     * @return the benchmarking
     */
    public Benchmarking getBenchmarking() {
        return benchmarking;
    }

    /**
     * Whether an organisation is held against those of other sizes.
     *
     * @return the returns to scale
     */
    public ReturnsToScale getReturnsToScale() {
        return returnsToScale;
    }

    /**
     * How many organisations are held against each other.
     *
     * @return zero or more
     */
    public int getCount() {
        return count;
    }

    /**
     * How each organisation stands to the frontier.
     *
     * @return in the order in which organisations are listed; empty when nobody can be compared, and when the analysis is
     *     suppressed
     */
    public List<OrganisationEfficiency> getEfficiencies() {
        return efficiencies;
    }

    /**
     * How an organisation stands to the frontier.
     *
     * @param organisation the id of the organisation; where the analysis is anonymous, its letters or one's own id
     * @return its efficiency; empty when it is left out or not in the group, and when the analysis is suppressed
     */
    public Optional<OrganisationEfficiency> findEfficiency(String organisation) {
        return efficiencies.stream()
                .filter(efficiency -> efficiency.getOrganisation().getId().equals(organisation))
                .findFirst();
    }

    /**
     * Who cannot be compared, and why.
     *
     * @return the other organisations of the group, in the order in which organisations are listed
     */
    public List<LeftOut> getLeftOut() {
        return leftOut;
    }

    /**
     * Whose facts do not say whether they belong to the group.
     *
     * @return the organisations; empty for a group that needs no facts
     */
    public List<Organisation> getUnclassified() {
        return benchmarking.shown(benchmarking.getUnclassified(period));
    }

    /**
     * Whether nothing is shown, as it would tell whose it is.
     *
     * @return true when names are hidden and there are fewer organisations than are shown
     */
    public boolean isSuppressed() {
        return benchmarking.isSuppressed(count);
    }

    /**
     * The frontier with all that is known: slacks, and weights of peers. Its units have the ids of the organisations.
     *
     * @return the frontier; empty when nobody can be compared, and where names are hidden
     */
    public Optional<Frontier> findFrontier() {
        return benchmarking.getAnonymity().isPresent() ? Optional.empty() : frontier;
    }

    /** Also where names are hidden. */
    Optional<Frontier> frontier() {
        return frontier;
    }

    /**
     * The analysis as a table: for each organisation its score, input, target, potential and peers, and who is left out and
     * why. Scores are rounded down, so that 100.0 % is on the frontier.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new FrontierText(language).write(this);
    }

    /**
     * The table in English.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
