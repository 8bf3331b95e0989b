package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.cost.CostCases.SupportCase;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class AccountFlowProperties {

    private static final ExactFraction ZERO = ExactFraction.of(BigDecimal.ZERO);

    /**
     * The direct and the step-down method give whole amounts, so nothing is rounded but the flow itself. The reciprocal
     * method rounds what receivers get, once in each allocation.
     */
    @Property
    void flowsOfSupportAreNearTheirExactAmounts(@ForAll SupportCase any) {
        Runs.calculate(any.statement(), any.step()).ifPresent(cost -> {
            for (Measure measure : any.statement().getMeasures()) {
                Map<Account, Map<Account, ExactFraction>> exact = ExactFlows.of(cost, 1, measure);
                if (!isCancellingOut(exact)) {
                    assertNear(cost, measure, exact, limit(cost, measure, exact, any.step()));
                }
            }
        });
    }

    /** A provider whose total is zero has no entries to read its weights from. */
    private static boolean isCancellingOut(Map<Account, Map<Account, ExactFraction>> flows) {
        Map<Account, ExactFraction> arriving = new HashMap<>();
        flows.values()
                .forEach(targets ->
                        targets.forEach((target, amount) -> arriving.merge(target, amount, ExactFraction::plus)));
        return arriving.values().stream().anyMatch(ExactFraction::isZero);
    }

    /**
     * The direct and the step-down method leave nothing but the rounding of the flow, which is less than one unit. By
     * the reciprocal method, what an account receives differs from its exact amount itself, and the flows to it have to
     * hold that too.
     */
    private static ExactFraction limit(
            CostStatement cost,
            Measure measure,
            Map<Account, Map<Account, ExactFraction>> exact,
            AllocateSupport step) {
        ExactFraction limit = ExactFraction.of(measure.fromSmallestUnits(1));
        if (step.getMethod() != AllocationMethod.RECIPROCAL) {
            return limit;
        }
        Map<Account, ExactFraction> arriving = new HashMap<>();
        exact.values()
                .forEach(targets ->
                        targets.forEach((target, amount) -> arriving.merge(target, amount, ExactFraction::plus)));
        for (AccountFlow flow : AccountFlow.inStep(cost, 1, measure)) {
            arriving.merge(flow.getTarget(), ExactFraction.of(flow.getAmount().negate()), ExactFraction::plus);
        }
        ExactFraction largest = ZERO;
        for (ExactFraction difference : arriving.values()) {
            ExactFraction size = difference.compareTo(ZERO) < 0 ? ZERO.minus(difference) : difference;
            largest = size.compareTo(largest) > 0 ? size : largest;
        }
        return limit.plus(largest);
    }

    private static void assertNear(
            CostStatement cost, Measure measure, Map<Account, Map<Account, ExactFraction>> exact, ExactFraction limit) {
        Map<List<Account>, BigDecimal> flows = new HashMap<>();
        for (AccountFlow flow : AccountFlow.inStep(cost, 1, measure)) {
            flows.put(List.of(flow.getSource(), flow.getTarget()), flow.getAmount());
        }
        Set<List<Account>> pairs = new HashSet<>(flows.keySet());
        exact.forEach((source, targets) -> targets.keySet().forEach(target -> pairs.add(List.of(source, target))));
        for (List<Account> pair : pairs) {
            ExactFraction expected = exact.getOrDefault(pair.get(0), Map.of()).getOrDefault(pair.get(1), ZERO);
            ExactFraction difference =
                    ExactFraction.of(flows.getOrDefault(pair, BigDecimal.ZERO)).minus(expected);
            assertThat(difference).as("%s: %s", pair, expected).isBetween(ZERO.minus(limit), limit);
            assertThat(difference)
                    .as("%s: %s", pair, expected)
                    .isNotEqualTo(limit)
                    .isNotEqualTo(ZERO.minus(limit));
        }
    }

    /** Keys that weigh by amounts have other weights then, or refuse them; the others give the opposite entries. */
    @Property
    void negativeAmountsFlowLikeTheirPositiveTwins(@ForAll SupportCase any) {
        ResourceStatement negated = Runs.withAmounts(
                any.statement(),
                any.statement().getAmounts().stream()
                        .map(AccountFlowProperties::negated)
                        .toList());
        Optional<CostStatement> first = Runs.calculate(any.statement(), any.step());
        Optional<CostStatement> second = Runs.calculate(negated, any.step());
        if (first.isPresent() && second.isPresent() && isOpposite(first.get(), second.get())) {
            for (Measure measure : any.statement().getMeasures()) {
                assertThat(flows(second.get(), measure, BigDecimal::negate))
                        .isEqualTo(flows(first.get(), measure, amount -> amount));
            }
        }
    }

    private static boolean isOpposite(CostStatement first, CostStatement second) {
        return entries(first, amount -> amount).equals(entries(second, BigDecimal::negate));
    }

    private static List<?> entries(CostStatement cost, UnaryOperator<BigDecimal> sign) {
        return cost.getJournal().stream()
                .map(entry -> List.of(
                        entry.getMeasure(), entry.getSource(), entry.getTarget(), sign.apply(entry.getAmount())))
                .toList();
    }

    private static List<?> flows(CostStatement cost, Measure measure, UnaryOperator<BigDecimal> sign) {
        return AccountFlow.inStep(cost, 1, measure).stream()
                .map(flow -> List.of(flow.getSource(), flow.getTarget(), sign.apply(flow.getAmount())))
                .toList();
    }

    private static ResourceAmount negated(ResourceAmount amount) {
        return ResourceAmount.of(
                amount.getUnit(),
                amount.getAccount(),
                amount.getMeasure(),
                amount.getAmount().negate());
    }
}
