package dk.opgavekatalog.calc.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What holds for the flow of every calculation. */
final class FlowLaws {

    static final List<FlowGrouping> GROUPINGS = List.of(
            FlowGrouping.accounts(),
            FlowGrouping.mainCategories(),
            FlowGrouping.subcategories(),
            FlowGrouping.fields(),
            FlowGrouping.mainCategories().opening("3", "excluded:1", "support:1.1"),
            FlowGrouping.subcategories().opening("1.1", "excluded", "outside"));

    private FlowLaws() {}

    /** The flows of all measures and of the cost, if there is any. */
    static List<CostFlow> flows(CostStatement cost) {
        List<CostFlow> flows = new ArrayList<>();
        for (Measure measure : cost.getResourceStatement().getMeasures()) {
            flows.add(CostFlow.of(cost, measure));
        }
        if (cost.getResourceStatement().getMeasures().stream().anyMatch(Measure::isCost)) {
            flows.add(CostFlow.ofCost(cost));
        }
        return flows;
    }

    static void check(CostStatement cost) {
        for (CostFlow flow : flows(cost)) {
            for (FlowGrouping grouping : GROUPINGS) {
                checkSums(flow.groupedBy(grouping));
            }
            checkBalances(flow);
        }
    }

    /** Columns add up to the total, and links to their nodes. */
    static void checkSums(CostFlow flow) {
        int last = flow.getColumns().size() - 1;
        for (FlowColumn column : flow.getColumns()) {
            int index = column.getStage().getNumber();
            Map<String, BigDecimal> amounts = new HashMap<>();
            column.getNodes().forEach(node -> {
                assertThat(amounts.put(node.getId(), node.getAmount())).isNull();
            });
            assertThat(sum(amounts.values()))
                    .isEqualByComparingTo(flow.getTotal())
                    .isEqualByComparingTo(column.getTotal());
            Map<String, BigDecimal> leaving = sums(flow, index, FlowLink::getSourceId);
            Map<String, BigDecimal> arriving = sums(flow, index - 1, FlowLink::getTargetId);
            assertThat(amounts.keySet()).containsAll(leaving.keySet()).containsAll(arriving.keySet());
            amounts.forEach((id, amount) -> {
                if (index < last) {
                    assertThat(leaving.getOrDefault(id, BigDecimal.ZERO)).as(id).isEqualByComparingTo(amount);
                }
                if (index > 0) {
                    assertThat(arriving.getOrDefault(id, BigDecimal.ZERO))
                            .as(id)
                            .isEqualByComparingTo(amount);
                }
                assertThat(amount.signum() != 0 || leaving.containsKey(id) || arriving.containsKey(id))
                        .as(id)
                        .isTrue();
            });
        }
        assertThat(flow.getLinks()).noneMatch(link -> link.getAmount().signum() == 0);
        Set<List<Object>> pairs = new HashSet<>();
        assertThat(flow.getLinks())
                .allMatch(link -> pairs.add(List.of(link.getFrom(), link.getSourceId(), link.getTargetId())));
    }

    /** Nodes have the balances of the stage. */
    private static void checkBalances(CostFlow flow) {
        CostStatement cost = flow.getCost();
        for (FlowColumn column : flow.getColumns()) {
            Stage stage = column.getStage();
            Map<String, BigDecimal> amounts =
                    column.getNodes().stream().collect(Collectors.toMap(FlowNode::getId, FlowNode::getAmount));
            Set<Account> accounts =
                    stage.getAccounts().stream().map(UnitAccount::getAccount).collect(Collectors.toSet());
            for (Account account : accounts) {
                BigDecimal expected = flow.getMeasure()
                        .map(measure -> stage.getAmount(account, measure))
                        .orElseGet(() -> sum(cost.getResourceStatement().getMeasures().stream()
                                .filter(Measure::isCost)
                                .map(measure -> stage.getAmount(account, measure))
                                .toList()));
                assertThat(amounts.getOrDefault(account.toString(), BigDecimal.ZERO))
                        .as("%s at %s", account, stage)
                        .isEqualByComparingTo(expected);
            }
            List<Account> order = column.getNodes().stream()
                    .map(node -> Account.parse(node.getId()))
                    .toList();
            assertThat(order).isSorted();
        }
    }

    private static Map<String, BigDecimal> sums(CostFlow flow, int from, Function<FlowLink, String> end) {
        return flow.getLinks().stream()
                .filter(link -> link.getFrom() == from)
                .collect(Collectors.toMap(end, FlowLink::getAmount, BigDecimal::add));
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }
}
