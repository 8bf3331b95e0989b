package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of drilling down, for as many parts as there is time for: there can be millions. */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class OriginProperties {

    private static final int PARTS_OF_AN_AMOUNT = 60;

    /** An account and measure of a calculation. */
    private interface Check {
        void check(CostStatement cost, AmountOrigin total);
    }

    @Property
    void theTotalIsWhatStandsOnTheAccountInTheEnd(@ForAll CalculationCase any) {
        forEachAmount(any, (cost, total) -> {
            assertThat(total.getKind()).isEqualTo(AmountOriginKind.TOTAL);
            assertThat(total.getAmount())
                    .isEqualTo(cost.getFinalStage().getAmount(total.getAccount(), total.getMeasure()))
                    .isEqualTo(cost.explain(total.getAccount()).getTotal(total.getMeasure()));
        });
    }

    /** What a counter-account gave was registered nowhere. */
    @Property
    void thePartsOfEveryAmountAddUpToIt(@ForAll CalculationCase any) {
        forEachAmount(
                any,
                (cost, total) -> walk(total, origin -> {
                    List<AmountOrigin> parts = origin.getParts();
                    if (parts.isEmpty()) {
                        assertThat(origin.getAmount().signum() == 0 || isRegisteredOrCharged(origin))
                                .isTrue();
                    } else {
                        assertThat(Runs.sum(parts.stream().map(AmountOrigin::getAmount)))
                                .isEqualByComparingTo(origin.getAmount());
                        assertThat(parts).noneMatch(part -> part.getAmount().signum() == 0);
                    }
                }));
    }

    @Property
    void whatWasRegisteredLiesWhereThatMeasureWasRegistered(@ForAll CalculationCase any) {
        forEachAmount(
                any,
                (cost, total) -> walk(total, origin -> {
                    if (origin.getKind() == AmountOriginKind.REGISTERED) {
                        UnitAccount source = origin.getSource().orElseThrow();
                        assertThat(any.statement().getAmounts())
                                .anyMatch(amount -> amount.getUnit().equals(source.getUnit())
                                        && amount.getAccount().equals(source.getAccount())
                                        && amount.getMeasure()
                                                .equals(total.getMeasure().getId())
                                        && amount.getAmount().signum() != 0);
                        assertThat(origin.getParts()).isEmpty();
                        assertThat(origin.getEntry()).isEmpty();
                    }
                }));
    }

    @Property
    void whatWasReceivedCameByAnEntryFromItsSource(@ForAll CalculationCase any) {
        forEachAmount(
                any,
                (cost, total) -> walk(total, origin -> {
                    if (origin.getKind() == AmountOriginKind.RECEIVED) {
                        JournalEntry entry = origin.getEntry().orElseThrow();
                        assertThat(origin.getSource()).contains(entry.getSource());
                        assertThat(entry.getMeasure()).isEqualTo(total.getMeasure());
                    }
                }));
    }

    /**
     * At the first level the parts are all that came to the account, as long as nothing left it. A provider whose gross
     * total is zero has given what it had, though it has no entries.
     */
    @Property
    void anAccountThatGaveNothingIsMadeOfAllThatCame(@ForAll CalculationCase any) {
        forEachAmount(any, (cost, total) -> {
            List<ExplanationLine> lines = cost.explain(total.getAccount()).getLines(total.getMeasure());
            if (lines.stream().allMatch(ExplanationLine::isIncoming) && !canHaveServedOthers(total)) {
                assertThat(total.getParts().stream()
                                .map(AmountOrigin::getAmount)
                                .toList())
                        .containsExactlyInAnyOrderElementsOf(lines.stream()
                                .map(ExplanationLine::getAmount)
                                .filter(amount -> amount.signum() != 0)
                                .toList());
            }
        });
    }

    /** Returns whether nothing stood on the account after a step in which providers served each other. */
    private static boolean canHaveServedOthers(AmountOrigin total) {
        CostStatement cost = total.getCostStatement();
        List<Step> steps = cost.getModel().getSteps();
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i) instanceof AllocateSupport support
                        && support.getMethod() == AllocationMethod.RECIPROCAL)
                .mapToObj(i -> cost.getStages().get(i + 1).getAmount(total.getAccount(), total.getMeasure()))
                .anyMatch(amount -> amount.signum() == 0);
    }

    private static boolean isRegisteredOrCharged(AmountOrigin origin) {
        return origin.getKind() == AmountOriginKind.REGISTERED
                || origin.getKind() == AmountOriginKind.CHARGED
                || origin.getSource().orElseThrow().getAccount() instanceof Account.CounterAccount;
    }

    private static void forEachAmount(CalculationCase any, Check check) {
        CostStatement cost = Runs.calculate(any.statement(), Runs.carriedOut(any.statement(), any.model()))
                .orElseThrow();
        Set<Account> accounts = cost.getFinalStage().getAccounts().stream()
                .map(UnitAccount::getAccount)
                .collect(Collectors.toSet());
        for (Account account : accounts) {
            for (Measure measure : any.statement().getMeasures()) {
                check.check(cost, cost.drillDown(account, measure));
            }
        }
    }

    /** Looks at the parts nearest to the total first. */
    private static void walk(AmountOrigin total, Consumer<AmountOrigin> check) {
        Deque<AmountOrigin> open = new ArrayDeque<>(List.of(total));
        for (int i = 0; i < PARTS_OF_AN_AMOUNT && !open.isEmpty(); i++) {
            AmountOrigin origin = open.remove();
            check.accept(origin);
            open.addAll(origin.getParts());
        }
    }
}
