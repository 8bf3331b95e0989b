package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Efficiens: how a unit compares with the best of its group. Immutable. */
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
     * productive efficiency, 1957). Exact but for the last digit of a {@code double}. Only a unit on the frontier has
     * 1.0; a score that falls short of one by at most half of {@link Frontier#TOLERANCE} counts as one.
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
     * The units that the unit is measured against. Each of them is fully efficient. Together they make at least as much
     * of everything with the target input. A fully efficient unit is its own and only peer, with a weight of one.
     *
     * <p>Several mixtures can have the same input. The peers are then those of the mixture that makes the most, see
     * {@link #getSlacks()}; if several make as much, those of the mixture in which the units with the last ids weigh
     * least.
     *
     * @return at least one, in the order of their ids
     */
    public List<Peer> getPeers() {
        return peers;
    }

    /**
     * How much more of each output the peers make with the target input: what the unit could still add after it has
     * lowered its input to the target. The peers are chosen so that total slack is largest. For that sum each slack
     * counts as a share of the most that any unit makes of the output, so that units of measure do not matter.
     *
     * <p>A slack below {@link Frontier#TOLERANCE}, as a share of the most that any unit makes, is zero.
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
     * The input that the unit could save if it were as good as its peers: the input minus the target.
     *
     * @return the potential, zero or more, with the decimals of the target. Zero on the frontier, and where it is less
     *     than the last decimal; {@link #isOnFrontier()} tells the two apart
     */
    public BigDecimal getPotential() {
        return potential;
    }

    /**
     * The efficiency for other programs: the unit, its score, whether it is on the frontier and fully efficient,
     * target, potential, peers and slacks.
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
