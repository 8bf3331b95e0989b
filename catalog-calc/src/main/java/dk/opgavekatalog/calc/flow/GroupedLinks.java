package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns and links of a flow, grouped. The accounts of a group lie side by side in catalogue order, so nodes are
 * in catalogue order when they come in the order of their accounts.
 */
final class GroupedLinks {

    private final AccountLinks accounts;
    private final Map<Account, NodeGroup> nodeOf = new HashMap<>();
    private final FlowGrouping grouping;
    private final List<FlowColumn> columns = new ArrayList<>();
    private final List<FlowLink> links = new ArrayList<>();

    private GroupedLinks(AccountLinks accounts, FlowGrouping grouping) {
        this.accounts = accounts;
        this.grouping = grouping;
    }

    static GroupedLinks of(CostStatement cost, AccountLinks accounts, FlowGrouping grouping) {
        GroupedLinks grouped = new GroupedLinks(accounts, grouping);
        Set<NodeGroup> arrivedAt = Set.of();
        for (int column = 0; column < accounts.columns(); column++) {
            Map<NodeGroup, Map<NodeGroup, BigDecimal>> leaving = grouped.leaving(column);
            Set<NodeGroup> linked = new HashSet<>(arrivedAt);
            Set<NodeGroup> arrivingAt = new HashSet<>();
            for (Map.Entry<NodeGroup, Map<NodeGroup, BigDecimal>> source : leaving.entrySet()) {
                for (Map.Entry<NodeGroup, BigDecimal> target : source.getValue().entrySet()) {
                    if (target.getValue().signum() != 0) {
                        linked.add(source.getKey());
                        arrivingAt.add(target.getKey());
                        grouped.links.add(new FlowLink(
                                column, source.getKey().id(), target.getKey().id(), target.getValue()));
                    }
                }
            }
            grouped.columns.add(grouped.column(cost, cost.getStages().get(column), linked));
            arrivedAt = arrivingAt;
        }
        return grouped;
    }

    /** Returns the links that leave a column; the order of the targets of a group is that of their accounts. */
    private Map<NodeGroup, Map<NodeGroup, BigDecimal>> leaving(int column) {
        Map<NodeGroup, Map<Account, BigDecimal>> byTarget = new LinkedHashMap<>();
        accounts.links(column)
                .forEach((source, targets) -> targets.forEach(
                        (target, amount) -> byTarget.computeIfAbsent(node(source), group -> new TreeMap<>())
                                .merge(target, amount, BigDecimal::add)));
        Map<NodeGroup, Map<NodeGroup, BigDecimal>> leaving = new LinkedHashMap<>();
        byTarget.forEach((source, targets) -> leaving.put(source, sums(targets)));
        return leaving;
    }

    private FlowColumn column(CostStatement cost, Stage stage, Set<NodeGroup> linked) {
        List<FlowNode> nodes = new ArrayList<>();
        BigDecimal total = accounts.zero();
        for (Map.Entry<NodeGroup, BigDecimal> node :
                sums(accounts.amounts(stage.getNumber())).entrySet()) {
            total = total.add(node.getValue());
            if (node.getValue().signum() != 0 || linked.contains(node.getKey())) {
                nodes.add(new FlowNode(cost, stage, node.getKey(), node.getValue()));
            }
        }
        return new FlowColumn(cost, stage, List.copyOf(nodes), total);
    }

    /** Adds up the amounts of each group. */
    private Map<NodeGroup, BigDecimal> sums(Map<Account, BigDecimal> amounts) {
        Map<NodeGroup, BigDecimal> sums = new LinkedHashMap<>();
        amounts.forEach((account, amount) -> sums.merge(node(account), amount, BigDecimal::add));
        return sums;
    }

    private NodeGroup node(Account account) {
        return nodeOf.computeIfAbsent(account, grouping::nodeOf);
    }

    List<FlowColumn> columns() {
        return List.copyOf(columns);
    }

    List<FlowLink> links() {
        return List.copyOf(links);
    }
}
