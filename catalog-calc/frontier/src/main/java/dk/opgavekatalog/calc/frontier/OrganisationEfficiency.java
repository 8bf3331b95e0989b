package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Efficiens: how an organisation compares with the best of its group, as far as it may be shown. Immutable. */
public final class OrganisationEfficiency implements HasDocument {

    private final Organisation shown;
    private final Efficiency efficiency;
    private final List<Organisation> peers;
    private final boolean isWithheld;
    private final boolean isAnonymous;

    /**
     * Makes the efficiency of an organisation.
     *
     * @param shown the organisation, or its letters
     * @param efficiency its efficiency
     * @param peers its peers, or their letters; where names are shown, in the order of the peers of the efficiency
     * @param isWithheld whether the figures that would tell its size are withheld
     * @param isAnonymous whether names are hidden
     */
    OrganisationEfficiency(
            Organisation shown,
            Efficiency efficiency,
            List<Organisation> peers,
            boolean isWithheld,
            boolean isAnonymous) {
        this.shown = shown;
        this.efficiency = efficiency;
        this.peers = peers;
        this.isWithheld = isWithheld;
        this.isAnonymous = isAnonymous;
    }

    /**
     * The organisation whose efficiency it is.
     *
     * @return the organisation; where the analysis is anonymous, letters in place of all but one's own
     */
    public Organisation getOrganisation() {
        return shown;
    }

    /**
     * The share of its input that the organisation would need if it were as good as its peers; see {@link
     * Efficiency#getScore()}.
     *
     * @return above zero, and at most one
     */
    public double getScore() {
        return efficiency.getScore();
    }

    /**
     * Whether nobody makes as much with less; see {@link Efficiency#isOnFrontier()}.
     *
     * @return true on the frontier
     */
    public boolean isOnFrontier() {
        return efficiency.isOnFrontier();
    }

    /**
     * Whether nobody makes as much with less, and nobody makes more with the same; see {@link
     * Efficiency#isFullyEfficient()}.
     *
     * @return true when the score is one and no output has slack
     */
    public boolean isFullyEfficient() {
        return efficiency.isFullyEfficient();
    }

    /**
     * The organisations that it is measured against. Their weights are in {@link Efficiency#getPeers()}, by way of
     * {@link FrontierAnalysis#findFrontier()}; not where the analysis is anonymous, as weights would tell how large
     * they are.
     *
     * @return at least one, in the order in which organisations are listed
     */
    public List<Organisation> getPeers() {
        return peers;
    }

    /**
     * The input: what the organisation used.
     *
     * @return the input, with the decimals of the target; empty where the analysis is anonymous, for all but one's own
     */
    public Optional<BigDecimal> getInput() {
        return getTarget().map(target -> target.add(efficiency.getPotential()));
    }

    /**
     * The input that it would need if it were as good as its peers; see {@link Efficiency#getTarget()}.
     *
     * @return the target; empty where the analysis is anonymous, for all but one's own
     */
    public Optional<BigDecimal> getTarget() {
        return isWithheld ? Optional.empty() : Optional.of(efficiency.getTarget());
    }

    /**
     * The input that it could save: the input minus the target; see {@link Efficiency#getPotential()}.
     *
     * @return the potential, zero or more; empty where the analysis is anonymous, for all but one's own
     */
    public Optional<BigDecimal> getPotential() {
        return isWithheld ? Optional.empty() : Optional.of(efficiency.getPotential());
    }

    /** The weight of each peer; empty where names are hidden. */
    Optional<List<Double>> weights() {
        return isAnonymous
                ? Optional.empty()
                : Optional.of(
                        efficiency.getPeers().stream().map(Peer::getWeight).toList());
    }

    /** The slack of each output; empty where names are hidden. */
    Optional<List<Double>> slacks() {
        return isAnonymous ? Optional.empty() : Optional.of(efficiency.getSlacks());
    }

    /**
     * The efficiency as in the document of an analysis: with the weights of peers and the slacks where names are shown,
     * and without the figures that are withheld.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .document("organisation", ModelParts.of(shown))
                .number("score", Doubles.plain(getScore()))
                .truth("onFrontier", isOnFrontier())
                .truth("fullyEfficient", isFullyEfficient());
        getInput().ifPresent(number -> fields.number("input", number));
        getTarget().ifPresent(number -> fields.number("target", number));
        getPotential().ifPresent(number -> fields.number("potential", number));
        fields.list("peers", IntStream.range(0, peers.size()).boxed().toList(), this::peer);
        slacks().ifPresent(all -> fields.list("slacks", all, Doubles::plain));
        return fields.toMap();
    }

    private Map<String, Object> peer(int i) {
        Fields fields = new Fields().document("organisation", ModelParts.of(peers.get(i)));
        weights().ifPresent(all -> fields.number("weight", Doubles.plain(all.get(i))));
        return fields.toMap();
    }

    Efficiency efficiency() {
        return efficiency;
    }

    /**
     * The efficiency as text.
     *
     * @return such as {@code Greve: 0.431 by [Ishøj, Solrød]}, rounded down
     */
    @Override
    public String toString() {
        return LogLine.of(shown.getName() + ": " + Doubles.roundedDown(getScore()) + " by "
                + peers.stream().map(Organisation::getName).toList());
    }
}
