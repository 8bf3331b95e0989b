package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Skalaanalyse: tells how much of a unit's potential is due to its size. The rest it could save at the size it has. For
 * the organisations of a benchmarking there is {@link OrganisationScaleAnalysis}. Immutable.
 *
 * <p>The score with constant returns to scale is the one with variable returns times the scale efficiency. A third
 * frontier, on which peers can be made smaller but not larger (non-increasing returns), tells the direction: if a unit
 * reaches its constant score there, it is too small; if not, it is too large (Färe, Grosskopf and Lovell, The
 * measurement of efficiency of production, 1985).
 */
public final class ScaleAnalysis implements HasDocument {

    private final Frontier constant;
    private final Frontier variable;
    private final List<ScaleEfficiency> efficiencies;

    private ScaleAnalysis(Frontier constant, Frontier variable, List<ScaleEfficiency> efficiencies) {
        this.constant = constant;
        this.variable = variable;
        this.efficiencies = efficiencies;
    }

    /**
     * Compares units with constant and with variable returns to scale.
     *
     * @param units the units, at least one, in any order
     * @return the analysis
     * @throws dk.opgavekatalog.model.check.InvalidInputException as {@link Frontier#of}
     */
    public static ScaleAnalysis of(List<FrontierUnit> units) {
        return ofSorted(ComparableUnits.sorted(units));
    }

    /** Compares units that have been checked. */
    static ScaleAnalysis ofSorted(List<FrontierUnit> sorted) {
        Frontier constant = Frontier.ofSorted(sorted, ReturnsToScale.CONSTANT);
        Frontier variable = Frontier.ofSorted(sorted, ReturnsToScale.VARIABLE);
        Envelopment nonIncreasing = new Envelopment(sorted, SumOfWeights.AT_MOST_ONE);
        List<ScaleEfficiency> efficiencies = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Efficiency ofAnySize = constant.getEfficiencies().get(i);
            Efficiency ofItsSize = variable.getEfficiencies().get(i);
            efficiencies.add(new ScaleEfficiency(
                    ofAnySize,
                    ofItsSize,
                    direction(ofAnySize.getScore(), ofItsSize.getScore(), Doubles.of(nonIncreasing.score(i)))));
        }
        return new ScaleAnalysis(constant, variable, List.copyOf(efficiencies));
    }

    private static ReturnsDirection direction(double constant, double variable, double nonIncreasing) {
        if (isSame(constant, variable)) {
            return ReturnsDirection.CONSTANT;
        }
        return isSame(constant, nonIncreasing) ? ReturnsDirection.INCREASING : ReturnsDirection.DECREASING;
    }

    /** Whether two scores differ by at most twice the tolerance, as each may be too large by that. */
    private static boolean isSame(double lower, double higher) {
        return higher - lower <= 2 * Frontier.TOLERANCE * higher;
    }

    /**
     * The comparison with units of any size.
     *
     * @return the frontier with constant returns to scale
     */
    public Frontier getConstant() {
        return constant;
    }

    /**
     * The comparison with units of about the same size.
     *
     * @return the frontier with variable returns to scale
     */
    public Frontier getVariable() {
        return variable;
    }

    /**
     * The scale efficiency of each unit.
     *
     * @return one for each unit, in the order of their ids
     */
    public List<ScaleEfficiency> getEfficiencies() {
        return efficiencies;
    }

    /**
     * The scale efficiency of one unit.
     *
     * @param id the id of the unit
     * @return its scale efficiency, or empty when there is no such unit
     */
    public Optional<ScaleEfficiency> findEfficiency(String id) {
        return efficiencies.stream()
                .filter(efficiency -> efficiency.getConstant().getUnit().getId().equals(id))
                .findFirst();
    }

    /**
     * The scale efficiency of one unit.
     *
     * @param id the id of the unit
     * @return its scale efficiency
     * @throws IllegalArgumentException when there is no such unit
     */
    public ScaleEfficiency getEfficiency(String id) {
        return findEfficiency(id).orElseThrow(() -> constant.unknown(id));
    }

    /**
     * The analysis for other programs: both frontiers, and the scale efficiency of each unit.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .document("constant", constant)
                .document("variable", variable)
                .list("efficiencies", efficiencies, ScaleEfficiency::toDocument)
                .toMap();
    }

    /**
     * The analysis as a table: a row for each unit with its scores, the scale efficiency and its direction. Scores have
     * all their digits.
     *
     * @return the table, which {@code ResultCsv} of the module catalog-data writes
     */
    public ResultTable toTable() {
        return FrontierTables.scale(efficiencies);
    }

    /**
     * The analysis as text: for each unit its score with constant and with variable returns, the scale efficiency and
     * its direction. Figures are rounded down.
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
        return "scale analysis of " + efficiencies.size() + " units";
    }
}
