package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Skalaanalyse: tells how much of what each organisation of a group could save is due to its size; see {@link ScaleAnalysis}. Who
 * is compared, who is left out and what is withheld where names are hidden is as in {@link FrontierAnalysis}. Immutable.
 */
public final class OrganisationScaleAnalysis implements HasDocument {

    private final GroupUnits group;
    private final FrontierAnalysis constant;
    private final FrontierAnalysis variable;
    private final List<OrganisationScaleEfficiency> efficiencies;

    private OrganisationScaleAnalysis(GroupUnits group, Optional<ScaleAnalysis> scale) {
        this.group = group;
        this.constant = new FrontierAnalysis(group, ReturnsToScale.CONSTANT, scale.map(ScaleAnalysis::getConstant));
        this.variable = new FrontierAnalysis(group, ReturnsToScale.VARIABLE, scale.map(ScaleAnalysis::getVariable));
        this.efficiencies = scale.map(this::show).orElse(List.of());
    }

    /**
     * Compares the organisations of a group with constant and with variable returns to scale.
     *
     * @param benchmarking who is compared, and whether names are hidden
     * @param input what they used, as in {@link FrontierAnalysis}
     * @param outputs what they made of it, at least one
     * @param period the period
     * @return the analysis
     * @throws IllegalArgumentException when there is no output, or a term refers to an indicator or code that the edition does
     *     not have
     */
    public static OrganisationScaleAnalysis of(
            Benchmarking benchmarking, Term.Resource input, List<Term> outputs, AccountingPeriod period) {
        GroupUnits group = new GroupUnits(benchmarking, input, outputs, period);
        return new OrganisationScaleAnalysis(
                group, group.isNothingToShow() ? Optional.empty() : Optional.of(ScaleAnalysis.of(group.units())));
    }

    /** Both analyses list the organisations in the same order. */
    private List<OrganisationScaleEfficiency> show(ScaleAnalysis scale) {
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
     * The comparison with organisations of the same size.
     *
     * @return the analysis with variable returns to scale
     */
    public FrontierAnalysis getVariable() {
        return variable;
    }

    /**
     * What the size of each organisation does to its score.
     *
     * @return in the order in which organisations are listed; empty when nobody can be compared, and when the analysis is
     *     suppressed
     */
    public List<OrganisationScaleEfficiency> getEfficiencies() {
        return efficiencies;
    }

    /**
     * What the size of an organisation does to its score.
     *
     * @param organisation the id of the organisation; where the analysis is anonymous, its letters or one's own id
     * @return its scale efficiency; empty when it is left out or not in the group, and when the analysis is suppressed
     */
    public Optional<OrganisationScaleEfficiency> findEfficiency(String organisation) {
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
        return group.leftOut();
    }

    /**
     * Whose facts do not say whether they belong to the group.
     *
     * @return the organisations; empty for a group that needs no facts
     */
    public List<Organisation> getUnclassified() {
        return group.unclassified();
    }

    /**
     * Whether nothing is shown, as it would tell whose it is.
     *
     * @return true when names are hidden and there are fewer organisations than are shown
     */
    public boolean isSuppressed() {
        return group.isSuppressed();
    }

    /**
     * The analysis for other programs: what was asked, what the size of each organisation does to its score, and who is left out.
     * Each of the two analyses has a document of its own. What is anonymous or suppressed stays so.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return group.tail(group.head().list("efficiencies", efficiencies, OrganisationScaleEfficiency::toDocument))
                .toMap();
    }

    /**
     * The analysis as a table: a row for each organisation with its scores, the scale efficiency and its direction, and for each
     * that is left out with the reason. Scores have all their digits.
     *
     * @return the table, which {@code ResultCsv} of the module catalog-data writes
     */
    public ResultTable toTable() {
        return FrontierTables.scaleOfOrganisations(this);
    }

    /**
     * The analysis as text: for each organisation its score with constant and with variable returns, the scale efficiency and its
     * direction, and who is left out and why. Rounded down.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return new FrontierText(language).write(this);
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return "scale analysis, " + group;
    }
}
