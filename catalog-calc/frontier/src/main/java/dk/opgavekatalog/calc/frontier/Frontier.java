package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Front af bedste praksis (data envelopment analysis, DEA): compares units that make the same things from one input.
 * Each is measured against a mixture of units that makes at least as much of everything from the least input. No prices
 * or weights of the outputs are needed: each unit is seen in the light that is best for it. Input-oriented. Immutable.
 *
 * <p>Worked example with constant returns to scale. A makes 125 of one thing and 50 of another with 18 employees, C 80
 * and 55 with 17, B 44 and 20 with 16. Together, 164/575 of A and 12/115 of C make exactly the 44 and 20 of B, with
 * 6.908 employees. So the score of B is 43.1 %, its target 6.91 and its potential 9.09 employees. No mixture makes as
 * much as A or C with less, so both are on the frontier.
 *
 * <p>The mixtures are found by linear programs in whole numbers. Nothing is rounded before the result, whatever the
 * size of the figures, and each mixture is proven to be the best before it is used. So every unit gets a result. The
 * results depend neither on the order of the units nor on the units of measure.
 *
 * <p>The time grows a little less than with the square of the number of units and the third power of the number of
 * outputs. On one core, four outputs take 0.2 s for 500 units, 0.3 s for 1,000 and 1 s for 2,000; twelve outputs take 3
 * s for 1,000. There is no limit.
 *
 * <p>The frontier shows the best of these units, not the best that is possible. It says nothing about quality, and one
 * wrong figure of a unit on the frontier lowers the scores of many. See {@link #hasFewUnits()} for how many units a
 * comparison needs.
 */
public final class Frontier implements HasDocument {

    /**
     * The difference that does not count. A unit whose score falls short of one by at most half of this is on the
     * frontier, with a score of one. A slack below this, as a share of the most that any unit makes, is zero. All else
     * is right to the last digit.
     */
    public static final double TOLERANCE = 1e-9;

    private static final int LEAST_DECIMALS = 2;
    private static final int INPUTS = 1;

    private final ReturnsToScale returnsToScale;
    private final List<Efficiency> efficiencies;

    private Frontier(ReturnsToScale returnsToScale, List<Efficiency> efficiencies) {
        this.returnsToScale = returnsToScale;
        this.efficiencies = efficiencies;
    }

    /**
     * Compares units.
     *
     * @param units the units, at least one, in any order
     * @param returnsToScale whether a unit is compared with units of other sizes
     * @return the frontier, with the efficiency of each unit
     * @throws dk.opgavekatalog.model.check.InvalidInputException with everything that is wrong: there is no unit, an id
     *     occurs twice, the units do not have the same number of outputs, or a unit itself has problems; see {@link
     *     FrontierUnit}. Each problem names its unit, such as {@code unit Greve}, or {@code units[3]} where the id is
     *     blank, and the place in it, such as {@code /input}
     */
    public static Frontier of(List<FrontierUnit> units, ReturnsToScale returnsToScale) {
        return ofSorted(ComparableUnits.sorted(units), returnsToScale);
    }

    /** Compares units that have been checked. */
    static Frontier ofSorted(List<FrontierUnit> units, ReturnsToScale returnsToScale) {
        Envelopment envelopment = new Envelopment(units, returnsToScale.sumOfWeights());
        int decimals = Math.max(
                LEAST_DECIMALS,
                FigureColumn.decimals(units.stream().map(FrontierUnit::getInput).toList()));
        List<Efficiency> efficiencies = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            FrontierUnit unit = units.get(i);
            Mixture mixture = envelopment.solve(i);
            efficiencies.add(new Efficiency(
                    unit,
                    Doubles.of(mixture.score()),
                    mixture.isNoBetter() ? List.of(new Peer(unit.getId(), 1)) : peers(units, mixture.weights()),
                    mixture.slacks().stream().map(Doubles::of).toList(),
                    target(unit, mixture.score(), decimals)));
        }
        return new Frontier(returnsToScale, List.copyOf(efficiencies));
    }

    private static List<Peer> peers(List<FrontierUnit> units, MixtureWeights weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> new Peer(units.get(weights.units().get(i)).getId(), Doubles.of(weights.get(i))))
                .toList();
    }

    private static BigDecimal target(FrontierUnit unit, ExactFraction score, int decimals) {
        return unit.getInput()
                .multiply(new BigDecimal(score.getNumerator()))
                .divide(new BigDecimal(score.getDenominator()), decimals, RoundingMode.CEILING);
    }

    /**
     * Whether a unit is compared with units of other sizes.
     *
     * @return the returns to scale
     */
    public ReturnsToScale getReturnsToScale() {
        return returnsToScale;
    }

    /**
     * The efficiency of each unit.
     *
     * @return one for each unit, in the order of their ids
     */
    public List<Efficiency> getEfficiencies() {
        return efficiencies;
    }

    /**
     * The efficiency of one unit.
     *
     * @param id the id of the unit
     * @return its efficiency, or empty when there is no such unit
     */
    public Optional<Efficiency> findEfficiency(String id) {
        return efficiencies.stream()
                .filter(efficiency -> efficiency.getUnit().getId().equals(id))
                .findFirst();
    }

    /**
     * The efficiency of one unit.
     *
     * @param id the id of the unit
     * @return its efficiency
     * @throws IllegalArgumentException when there is no such unit
     */
    public Efficiency getEfficiency(String id) {
        return findEfficiency(id).orElseThrow(() -> unknown(id));
    }

    IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("unit " + id + "; allowed is one of "
                + efficiencies.stream()
                        .map(efficiency -> efficiency.getUnit().getId())
                        .toList());
    }

    /**
     * The input that all units together could save if each were as good as its peers.
     *
     * @return the sum of the potentials
     */
    public BigDecimal getPotential() {
        return efficiencies.stream().map(Efficiency::getPotential).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The smallest number of units that is recommended. With fewer, many a unit is on the frontier only because no
     * other is like it. The rule of thumb is: for m inputs and s outputs the larger of m × s and 3 × (m + s) (Cooper,
     * Seiford and Tone, Data envelopment analysis, 2007). As there is one input here, it is 3 × (1 + s).
     *
     * @return the number
     */
    public int getRecommendedUnits() {
        int outputs = efficiencies.get(0).getUnit().getOutputs().size();
        return Math.max(INPUTS * outputs, 3 * (INPUTS + outputs));
    }

    /**
     * Whether there are fewer units than {@link #getRecommendedUnits()}.
     *
     * @return true when the scores are to be taken with care
     */
    public boolean hasFewUnits() {
        return efficiencies.size() < getRecommendedUnits();
    }

    /**
     * The frontier for other programs: the returns to scale, the sum of the potentials, whether there are few units,
     * and the efficiency of each unit. Scores, weights and slacks have all their digits.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .text("returnsToScale", returnsToScale.name())
                .number("potential", getPotential())
                .number("recommendedUnits", getRecommendedUnits())
                .truth("fewUnits", hasFewUnits())
                .list("efficiencies", efficiencies, Efficiency::toDocument)
                .toMap();
    }

    /**
     * The frontier as a table: a row for each unit with its score, input, target, potential, peers and slacks. Scores
     * and slacks have all their digits.
     *
     * @return the table, which {@code ResultCsv} of the module catalog-data writes
     */
    public ResultTable toTable() {
        return FrontierTables.units(efficiencies);
    }

    /**
     * The peers as a table: a row for each unit and peer, with the weight.
     *
     * @return the table
     */
    public ResultTable toPeerTable() {
        return FrontierTables.peers(efficiencies);
    }

    /**
     * The frontier as text: for each unit its score, input, target, potential and peers, and the sums on a last line.
     * Scores are rounded down, so that only a unit on the frontier shows 100.0 %; weights of peers are rounded to the
     * nearest.
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
        return "frontier of " + efficiencies.size() + " units, " + returnsToScale + " returns to scale: "
                + efficiencies.stream().filter(Efficiency::isOnFrontier).count() + " on it";
    }
}
