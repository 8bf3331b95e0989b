package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Skalaanalyse: tells how much of each organisation's potential is due to its size; see {@link ScaleAnalysis}. The
 * rules on who is compared, who is left out and what is withheld are those of {@link FrontierAnalysis}. Immutable.
 */
public final class OrganisationScaleAnalysis extends GroupAnalysis<OrganisationScaleEfficiency> {

    private final FrontierAnalysis constant;
    private final FrontierAnalysis variable;

    private OrganisationScaleAnalysis(
            GroupUnits group,
            FrontierAnalysis constant,
            FrontierAnalysis variable,
            List<OrganisationScaleEfficiency> efficiencies) {
        super(group, efficiencies, OrganisationScaleEfficiency::getOrganisation);
        this.constant = constant;
        this.variable = variable;
    }

    /**
     * Compares the organisations of a group with constant and with variable returns to scale.
     *
     * @param benchmarking who is compared, and whether names are hidden
     * @param input what they used, as in {@link FrontierAnalysis}
     * @param outputs what they produced, at least one
     * @param period the period
     * @return the analysis
     * @throws IllegalArgumentException when there is no output, or a term refers to an indicator or code that the
     *     edition does not have
     */
    public static OrganisationScaleAnalysis of(
            Benchmarking benchmarking, Term.Resource input, List<Term> outputs, AccountingPeriod period) {
        GroupUnits group = new GroupUnits(benchmarking, input, outputs, period);
        Optional<ScaleAnalysis> scale =
                group.isNothingToShow() ? Optional.empty() : Optional.of(ScaleAnalysis.of(group.units()));
        FrontierAnalysis constant =
                new FrontierAnalysis(group, ReturnsToScale.CONSTANT, scale.map(ScaleAnalysis::getConstant));
        FrontierAnalysis variable =
                new FrontierAnalysis(group, ReturnsToScale.VARIABLE, scale.map(ScaleAnalysis::getVariable));
        return new OrganisationScaleAnalysis(
                group,
                constant,
                variable,
                scale.map(of -> show(of, constant, variable)).orElse(List.of()));
    }

    /** Both analyses list the organisations in the same order. */
    private static List<OrganisationScaleEfficiency> show(
            ScaleAnalysis scale, FrontierAnalysis constant, FrontierAnalysis variable) {
        return IntStream.range(0, constant.getEfficiencies().size())
                .mapToObj(i -> {
                    OrganisationEfficiency ofAnySize =
                            constant.getEfficiencies().get(i);
                    String id = ofAnySize.efficiency().getUnit().getId();
                    return new OrganisationScaleEfficiency(
                            ofAnySize, variable.getEfficiencies().get(i), scale.getEfficiency(id));
                })
                .toList();
    }

    /**
     * The comparison with organisations of any size.
     *
     * @return the analysis with constant returns to scale
     */
    public FrontierAnalysis getConstant() {
        return constant;
    }

    /**
     * The comparison with organisations of about the same size.
     *
     * @return the analysis with variable returns to scale
     */
    public FrontierAnalysis getVariable() {
        return variable;
    }

    /**
     * The analysis for other programs: what was asked, the scale efficiency of each organisation, and who is left out
     * and why. Each of the two frontier analyses has a document of its own. It withholds what they withhold.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return group().tail(
                        group().head().list("efficiencies", getEfficiencies(), OrganisationScaleEfficiency::toDocument))
                .toMap();
    }

    /**
     * The analysis as a table: a row for each organisation with its scores, the scale efficiency and its direction, and
     * a row for each that is left out, with the reason. Scores have all their digits.
     *
     * @return the table, which {@code ResultCsv} of the module catalog-data writes
     */
    public ResultTable toTable() {
        return FrontierTables.scaleOfOrganisations(this);
    }

    /**
     * The analysis as text: for each organisation its score with constant and with variable returns, the scale
     * efficiency and its direction, and who is left out and why. Figures are rounded down.
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
        return "scale analysis, " + group();
    }
}
