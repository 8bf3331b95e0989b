package dk.opgavekatalog.data.report.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The places of a flow picture. Columns stand side by side, the nodes of each from top to bottom in the order in which
 * they are given. A link is as wide as its amount is large, whatever its sign; a node is as high as the links on its
 * fuller side. Nothing is optimised, so the picture of a year looks like that of the year before.
 *
 * <p>The script {@code flow-layout.js} places the same nodes alike when categories are opened; a test compares the two.
 */
final class FlowLayout {

    static final int NODE_WIDTH = 14;
    private static final double GAP = 14;
    private static final double LEAST_NODE = 1;

    /**
     * A node with its place.
     *
     * @param node the node
     * @param x the left edge
     * @param y the upper edge
     * @param height the height
     */
    record PlacedNode(FlowShape.Node node, double x, double y, double height) {}

    /**
     * A link with its place.
     *
     * @param link the link
     * @param source the node that it leaves
     * @param target the node that it comes to
     * @param fromY its upper edge where it leaves
     * @param toY its upper edge where it comes
     * @param width the width
     */
    record PlacedLink(
            FlowShape.Link link, PlacedNode source, PlacedNode target, double fromY, double toY, double width) {}

    private final List<List<PlacedNode>> columns = new ArrayList<>();
    private final List<PlacedLink> links = new ArrayList<>();
    private final FlowShape shape;
    private final double perUnit;

    private FlowLayout(FlowShape shape, double width, double top, double height) {
        this.shape = shape;
        double fullest = 0;
        int most = 1;
        for (int c = 0; c < shape.columns().size(); c++) {
            double sum = 0;
            for (FlowShape.Node node : shape.columns().get(c).nodes()) {
                sum += size(c, node);
            }
            fullest = Math.max(fullest, sum);
            most = Math.max(most, shape.columns().get(c).nodes().size());
        }
        this.perUnit = fullest == 0 ? 0 : Math.max(0, height - (most - 1) * GAP) / fullest;
        place(width, top);
    }

    /**
     * Places a flow.
     *
     * @param shape the flow
     * @param width the width of the picture
     * @param top where the first nodes begin
     * @param height the room for nodes and the gaps between them
     */
    static FlowLayout of(FlowShape shape, double width, double top, double height) {
        return new FlowLayout(shape, width, top, height);
    }

    List<List<PlacedNode>> columns() {
        return columns;
    }

    /** Returns the links in the order of their sources, then of their targets. */
    List<PlacedLink> links() {
        return links;
    }

    /** Returns how much room a node needs: the sum of the links on its fuller side, whatever their signs. */
    private double size(int column, FlowShape.Node node) {
        double out = 0;
        double in = 0;
        for (FlowShape.Link link : shape.links()) {
            if (link.from() == column && link.source().equals(node.id())) {
                out += size(link.amount());
            }
            if (link.from() == column - 1 && link.target().equals(node.id())) {
                in += size(link.amount());
            }
        }
        return Math.max(size(node.amount()), Math.max(out, in));
    }

    private static double size(BigDecimal amount) {
        return Math.abs(amount.doubleValue());
    }

    private void place(double width, double top) {
        int count = shape.columns().size();
        for (int c = 0; c < count; c++) {
            double x = count == 1 ? 0 : c * (width - NODE_WIDTH) / (count - 1);
            double y = top;
            List<PlacedNode> placed = new ArrayList<>();
            for (FlowShape.Node node : shape.columns().get(c).nodes()) {
                double height = Math.max(LEAST_NODE, size(c, node) * perUnit);
                placed.add(new PlacedNode(node, x, y, height));
                y += height + GAP;
            }
            columns.add(placed);
        }
        for (int c = 0; c + 1 < count; c++) {
            placeLinks(c);
        }
    }

    private void placeLinks(int column) {
        Map<String, Integer> sources = order(columns.get(column));
        Map<String, Integer> targets = order(columns.get(column + 1));
        List<FlowShape.Link> ofColumn = new ArrayList<>(shape.links().stream()
                .filter(link -> link.from() == column)
                .sorted(Comparator.comparing((FlowShape.Link link) -> sources.get(link.source()))
                        .thenComparing(link -> targets.get(link.target())))
                .toList());
        double[] left = new double[sources.size()];
        double[] right = new double[targets.size()];
        for (FlowShape.Link link : ofColumn) {
            int from = Objects.requireNonNull(sources.get(link.source()), link.source());
            int to = Objects.requireNonNull(targets.get(link.target()), link.target());
            PlacedNode source = columns.get(column).get(from);
            PlacedNode target = columns.get(column + 1).get(to);
            double width = size(link.amount()) * perUnit;
            links.add(new PlacedLink(link, source, target, source.y() + left[from], target.y() + right[to], width));
            left[from] += width;
            right[to] += width;
        }
    }

    private static Map<String, Integer> order(List<PlacedNode> nodes) {
        Map<String, Integer> order = new HashMap<>();
        nodes.forEach(node -> order.put(node.node().id(), order.size()));
        return order;
    }
}
