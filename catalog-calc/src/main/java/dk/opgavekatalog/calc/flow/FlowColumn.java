package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A column of a {@link CostFlow}: where everything is at a stage of the calculation. Immutable. */
public final class FlowColumn implements HasDocument {

    private final CostStatement cost;
    private final Stage stage;
    private final List<FlowNode> nodes;
    private final BigDecimal total;

    FlowColumn(CostStatement cost, Stage stage, List<FlowNode> nodes, BigDecimal total) {
        this.cost = cost;
        this.stage = stage;
        this.nodes = nodes;
        this.total = total;
    }

    /**
     * The stage.
     *
     * @return the stage; its number is the index of the column
     */
    public Stage getStage() {
        return stage;
    }

    /**
     * The nodes: each that has an amount, or a link that arrives or leaves.
     *
     * @return the nodes in catalogue order, each once; its amount can be zero
     */
    public List<FlowNode> getNodes() {
        return nodes;
    }

    /**
     * The sum of the nodes, the same in every column.
     *
     * @return the registered total
     */
    public BigDecimal getTotal() {
        return total;
    }

    /**
     * The column with its stage and its nodes.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .number("stage", stage.getNumber())
                .wording("description", language -> cost.describe(stage, language))
                .number("total", total)
                .list("nodes", nodes, FlowNode::toDocument)
                .toMap();
    }

    @Override
    public String toString() {
        return LogLine.of("column " + stage.getNumber() + ": " + nodes.size() + " nodes, " + total.toPlainString());
    }
}
