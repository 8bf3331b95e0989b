package dk.opgavekatalog.data.report.drawing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a flow picture shows.
 *
 * @param columns the columns from left to right
 * @param links the links between neighbouring columns
 */
public record FlowShape(List<Column> columns, List<Link> links) {

    /**
     * A column of nodes from top to bottom.
     *
     * @param heading the heading
     * @param total what the nodes add up to
     * @param nodes the nodes
     */
    public record Column(String heading, BigDecimal total, List<Node> nodes) {}

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
    public record Link(int from, String source, String target, BigDecimal amount) {}
}
