package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Efficiens: how a unit stands to the best of those it is compared with. Immutable. */
public final class Efficiency implements HasDocument {

    private final FrontierUnit unit;
    private final double score;
    private final List<Peer> peers;
    private final List<Double> slacks;
    private final BigDecimal target;
    private final BigDecimal potential;

    Efficiency(FrontierUnit unit, double score, List<Peer> peers, List<Double> slacks, BigDecimal target) {
        this.unit = unit;
        this.score = score;
        this.peers = peers;
        this.slacks = slacks;
        this.target = target;
        this.potential = unit.getInput().setScale(target.scale()).subtract(target);
    }

    /**
     * The unit.
     *
     * @return the unit, as it was given
     */
    public FrontierUnit getUnit() {
        return unit;
    }

    /**
     * The share of its input that the unit would need if it were as good as its peers (Farrell, The measurement of
     * productive efficiency, 1957). Exact but for the last digit of a {@code double}; 1.0 for a unit on the frontier
     * and for no other, where half of {@link Frontier#TOLERANCE} makes no difference.
     *
     * @return above zero, and at most one
     */
    public double getScore() {
        return score;
    }

    /**
     * Whether nobody makes as much with less: the score is one. Others can still make more with the same input; see
     * {@link #isFullyEfficient()}.
     *
     * @return true on the frontier
     */
    public boolean isOnFrontier() {
        return score == 1;
    }

    /**
     * Whether nobody makes as much with less, and nobody makes more with the same (Koopmans, Analysis of production as
     * an efficient combination of activities, 1951).
     *
     * @return true when the score is one and no output has slack
     */
    public boolean isFullyEfficient() {
        return isOnFrontier() && slacks.stream().allMatch(slack -> slack == 0);
    }

    /**
     * The units that the unit is held against. Each of them is fully efficient. Together they make at least as much of
     * everything, with the target input. A unit that is fully efficient is its own and only peer, with a weight of one.
     *
     * <p>There can be several mixtures of the same input. Then it is the one that makes the most, see
     * {@link #getSlacks()}, and of several of these the one in which the units with the last ids weigh the least.
     *
     * @return at least one, in the order of their ids
     */
    public List<Peer> getPeers() {
        return peers;
    }

    /**
     * How much more the peers make of each output with the target input: what the unit could make more of after it has
     * lowered its input to the target. The mixture is the one with the most slack: where each output is counted as a
     * share of the most that any unit makes of it, so that units of measure do not matter, the sum is as large as
     * possible.
     *
     * <p>Less than {@link Frontier#TOLERANCE} of the most that any unit makes is no slack.
     *
     * @return a number for each output, zero or more, in its unit of measure
     */
    public List<Double> getSlacks() {
        return slacks;
    }

    /**
     * The input that the unit would need if it were as good as its peers: the score times the input.
     *
     * @return the target, above zero and at most the input. Rounded up, so that no more is promised than there is, to
     *     as many decimals as any input of the comparison is stated with, but at least two
     */
    public BigDecimal getTarget() {
        return target;
    }

    /**
     * What the unit uses more than it would need if it were as good as its peers: the input minus the target.
     *
     * @return the potential, zero or more, with the decimals of the target; zero on the frontier. Zero also where it is
     *     less than the last decimal, which {@link #isOnFrontier()} tells apart
     */
    public BigDecimal getPotential() {
        return potential;
    }

    /**
     * All of this: the unit, its score, whether it is on the frontier and fully efficient, target, potential, peers and
     * slacks.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .document("unit", unit)
                .number("score", Doubles.plain(score))
                .truth("onFrontier", isOnFrontier())
                .truth("fullyEfficient", isFullyEfficient())
                .number("target", target)
                .number("potential", potential)
                .list("peers", peers, Peer::toDocument)
                .list("slacks", slacks, Doubles::plain)
                .toMap();
    }

    /**
     * The efficiency as text.
     *
     * @return such as {@code B: 16.00 to 6.91 by [A (0.285), C (0.104)]}
     */
    @Override
    public String toString() {
        return LogLine.of(
                unit.getId() + ": " + unit.getInput().setScale(target.scale()).toPlainString() + " to "
                        + target.toPlainString() + " by " + peers);
    }
}
