package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.calc.flow.FlowColumn;
import dk.opgavekatalog.calc.flow.FlowGrouping;
import dk.opgavekatalog.calc.flow.FlowNode;
import dk.opgavekatalog.data.report.drawing.FlowShape;
import dk.opgavekatalog.data.report.drawing.StageHeading;
import dk.opgavekatalog.data.report.page.DataBlock;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A flow as the script of the page needs it to open and close groups, down to the nodes of the flow itself. */
final class FlowBlock {

    /** Catalogue order, for accounts and for groups. */
    private static final Comparator<FlowNode> ORDER = Comparator.comparing(FlowNode::getKind)
            .thenComparing(
                    node -> node.getCode().orElse(null), Comparator.nullsFirst(Comparator.<CatalogCode>naturalOrder()))
            .thenComparing(FlowNode::getId);

    private final CostFlow flow;
    private final Language language;

    /** The nodes by id, of groups and accounts, each as the last column has it. */
    private final Map<String, FlowNode> nodes = new HashMap<>();

    private FlowBlock(CostFlow flow, Language language) {
        this.flow = flow;
        this.language = language;
        collect(flow);
        FlowGrouping grouping = FlowGrouping.mainCategories();
        String[] groups = collect(flow.groupedBy(grouping));
        while (groups.length > 0) {
            grouping = grouping.opening(groups);
            groups = collect(flow.groupedBy(grouping));
        }
    }

    /**
     * Returns the block.
     *
     * @param id the id of its element
     * @param quantity what flows
     */
    static DataBlock of(String id, CostFlow flow, Quantity quantity, Language language) {
        FlowBlock block = new FlowBlock(flow, language);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("decimals", flow.getTotal().scale());
        content.put("unit", quantity.unit(language));
        content.put("headings", block.headings());
        Map<String, Object> names = block.names();
        content.put("nodes", List.copyOf(names.values()));
        content.put("links", block.links(List.copyOf(names.keySet())));
        return new DataBlock(id, content);
    }

    /** Notes the nodes of a flow and returns those that can be opened. */
    private String[] collect(CostFlow shown) {
        TreeSet<String> groups = new TreeSet<>();
        for (FlowColumn column : shown.getColumns()) {
            for (FlowNode node : column.getNodes()) {
                nodes.put(node.getId(), node);
                if (node.isGroup()) {
                    groups.add(node.getId());
                }
            }
        }
        return groups.toArray(String[]::new);
    }

    private List<String> headings() {
        return flow.getColumns().stream()
                .map(column -> StageHeading.of(flow.getCost(), column.getStage(), language))
                .toList();
    }

    /** Returns id, name and style of every account and group, in catalogue order, each group before what is in it. */
    private Map<String, Object> names() {
        TreeSet<FlowNode> ends = new TreeSet<>(ORDER);
        flow.getColumns().forEach(column -> ends.addAll(column.getNodes()));
        Map<String, Object> names = new LinkedHashMap<>();
        for (FlowNode end : ends) {
            List<FlowNode> path = new ArrayList<>();
            for (FlowNode node = end;
                    node != null;
                    node = node.getParentId().map(nodes::get).orElse(null)) {
                path.add(0, node);
            }
            path.forEach(node -> names.putIfAbsent(
                    node.getId(), List.of(node.getId(), node.getName(language), FlowShape.style(node))));
        }
        return names;
    }

    /** Returns column, places of source and target among the nodes, and amount of each link. */
    private List<Object> links(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        int decimals = flow.getTotal().scale();
        return flow.getLinks().stream()
                .<Object>map(link -> List.of(
                        link.getFrom(),
                        places.get(link.getSourceId()),
                        places.get(link.getTargetId()),
                        link.getAmount().setScale(decimals)))
                .toList();
    }
}
