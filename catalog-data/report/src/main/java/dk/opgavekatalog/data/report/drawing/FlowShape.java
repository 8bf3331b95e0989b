package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.calc.flow.FlowNode;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a flow picture shows.
 *
 * @param columns the columns from left to right
 * @param links the links between neighbouring columns
 */
public record FlowShape(List<NodeColumn> columns, List<Link> links) {

    /** Returns the flow of a calculation, as it is grouped. */
    public static FlowShape of(CostFlow flow, Language language) {
        List<NodeColumn> columns = flow.getColumns().stream()
                .map(column -> new NodeColumn(
                        StageHeading.of(flow.getCost(), column.getStage(), language),
                        column.getTotal(),
                        column.getNodes().stream()
                                .map(node ->
                                        new Node(node.getId(), node.getName(language), style(node), node.getAmount()))
                                .toList()))
                .toList();
        List<Link> links = flow.getLinks().stream()
                .map(link -> new Link(link.getFrom(), link.getSourceId(), link.getTargetId(), link.getAmount()))
                .toList();
        return new FlowShape(columns, links);
    }

    /** Returns the class of the colour of a node: that of its main category, or of its kind. */
    public static String style(FlowNode node) {
        return switch (node.getKind()) {
            case FIELD -> "field-" + node.getId().charAt(0);
            case POOL -> "pool";
            case OUTSIDE -> "outside";
            case EXCLUDED -> "excluded";
            case SUPPORT -> "field-1";
            case COUNTER_ACCOUNT -> "counter";
        };
    }

    /**
     * A column of nodes from top to bottom.
     *
     * @param heading the heading
     * @param total what the nodes add up to
     * @param nodes the nodes
     */
    public record NodeColumn(String heading, BigDecimal total, List<Node> nodes) {}

    /**
     * A node.
     *
     * @param id the id, which links name
     * @param label the name
     * @param style the class of its colour
     * @param amount the amount, which can be below zero
     */
    public record Node(String id, String label, String style, BigDecimal amount) {}

    /**
     * A link from a column to the next.
     *
     * @param from the number of the column that it leaves
     * @param source the node that it leaves
     * @param target the node that it comes to
     * @param amount the amount, which can be below zero
     */
    public record Link(int from, String source, String target, BigDecimal amount) {

        /** Returns the key that rows of tables use for the link too. */
        public String key() {
            return from + " " + source + " " + target;
        }
    }
}
