package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Strømmen gennem beregningen: where the registered amounts are at each stage and how they get from one stage to the
 * next, as a flow diagram (Sankey diagram) shows it. A column is a stage, a node in it an account or a group of
 * accounts, and a link what goes from a node to one of the next column; what stays is a link too. Immutable.
 *
 * <p>The links that leave a node add up to its amount, and so do those that arrive at it, to the smallest unit. So
 * every column adds up to the registered total, and no link leads back. Nodes and links can be negative, and a node can
 * be zero while links that cancel out arrive at it. {@link dk.opgavekatalog.calc.cost.AccountFlow} tells how links
 * arise.
 */
public final class CostFlow implements HasDocument {

    private final CostStatement cost;
    private final Optional<Measure> measure;
    private final AccountLinks accounts;
    private final FlowGrouping grouping;
    private final List<FlowColumn> columns;
    private final List<FlowLink> links;

    private CostFlow(CostStatement cost, Optional<Measure> measure, AccountLinks accounts, FlowGrouping grouping) {
        GroupedLinks grouped = GroupedLinks.of(cost, accounts, grouping);
        this.cost = cost;
        this.measure = measure;
        this.accounts = accounts;
        this.grouping = grouping;
        this.columns = grouped.columns();
        this.links = grouped.links();
    }

    /**
     * Returns the flow of one measure, with a node for each account.
     *
     * @param cost the result of a calculation
     * @param measure a measure of its statement
     * @return the flow
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public static CostFlow of(CostStatement cost, Measure measure) {
        return new CostFlow(
                cost, Optional.of(measure), AccountLinks.of(cost, List.of(measure)), FlowGrouping.accounts());
    }

    /**
     * Returns the flow of the cost: the sum of the measures in DKK, with a node for each account.
     *
     * @param cost the result of a calculation
     * @return the flow
     * @throws IllegalArgumentException when the statement has no measure in DKK
     */
    public static CostFlow ofCost(CostStatement cost) {
        List<Measure> all = cost.getResourceStatement().getMeasures();
        List<Measure> ofCost = all.stream().filter(Measure::isCost).toList();
        if (ofCost.isEmpty()) {
            throw new IllegalArgumentException("no measure in " + Measure.DKK + " among "
                    + all.stream().map(Measure::getId).toList() + "; allowed is a statement that has one");
        }
        return new CostFlow(cost, Optional.empty(), AccountLinks.of(cost, ofCost), FlowGrouping.accounts());
    }

    /**
     * Returns the same flow with accounts brought together.
     *
     * @param other which groups are open
     * @return the flow; its links are sums of links between accounts, and those that are zero are left out
     */
    public CostFlow groupedBy(FlowGrouping other) {
        return new CostFlow(cost, measure, accounts, other);
    }

    /**
     * The result that the flow belongs to.
     *
     * @return the cost statement
     */
    public CostStatement getCost() {
        return cost;
    }

    /**
     * The measure of the amounts.
     *
     * @return the measure; empty for the cost, which is in DKK
     */
    public Optional<Measure> getMeasure() {
        return measure;
    }

    /**
     * Which accounts are together in a node.
     *
     * @return the grouping; {@link FlowGrouping#accounts()} at first
     */
    public FlowGrouping getGrouping() {
        return grouping;
    }

    /**
     * The columns.
     *
     * @return one for each stage, the direct amounts first
     */
    public List<FlowColumn> getColumns() {
        return columns;
    }

    /**
     * The links.
     *
     * @return the links that are not zero: by column, by source and by target, in catalogue order
     */
    public List<FlowLink> getLinks() {
        return links;
    }

    /**
     * The registered total, to which every column adds up.
     *
     * @return the total in the unit of the measure, or in DKK
     */
    public BigDecimal getTotal() {
        return columns.get(0).getTotal();
    }

    /**
     * The organisation and period, the model, the measure, the columns with their nodes, and the links.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .document("organisation", ModelParts.of(cost.getOrganisation()))
                .text("period", cost.getPeriod().toString())
                .document("edition", ModelParts.of(cost.getCatalog().getEdition()))
                .document(
                        "model",
                        new Fields()
                                .text("id", cost.getModel().getId())
                                .text("name", cost.getModel().getName())
                                .toMap());
        measure.ifPresent(of -> fields.document("measure", ModelParts.of(of)));
        return fields.text("unit", measure.map(Measure::getUnit).orElse(Measure.DKK))
                .number("total", getTotal())
                .list("columns", columns, FlowColumn::toDocument)
                .list("links", links, FlowLink::toDocument)
                .toMap();
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return LogLine.of("flow of " + getTotal().toPlainString() + " "
                + measure.map(Measure::getId).orElse(Measure.DKK) + ", "
                + cost.getOrganisation().getName() + ", "
                + cost.getPeriod() + ", model " + cost.getModel().getId() + ", by " + grouping + ": " + links.size()
                + " links");
    }
}
