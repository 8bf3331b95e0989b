package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCases.SupportCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Keys by current amounts where something stands below zero. */
class NegativeWeightTest {

    /** The example of {@link CurrentAmounts}. */
    private static final ResourceStatement THOUSAND_OVER_HUNDRED_AND_MINUS_NINETY = Fixtures.statement()
            .add("Teknik", "3.1.1", OTHER_COST, "100")
            .add("Teknik", "3.1.2", OTHER_COST, "-90")
            .add("Teknik", "pool:management", PAYROLL, "1000")
            .build();

    @Test
    void aWeightBelowZeroIsRefused() {
        assertThat(Runs.problems(
                        THOUSAND_OVER_HUNDRED_AND_MINUS_NINETY,
                        Fixtures.model(management(AllocationKey.currentAmounts("OTHER_COST")))))
                .extracting(Problem::getReason)
                .containsExactly(Reason.NEGATIVE_WEIGHT);
    }

    @Test
    void aWeightBelowZeroThatIsIgnoredWeighsNothing() {
        CostStatement cost = Fixtures.CALCULATOR.calculate(
                THOUSAND_OVER_HUNDRED_AND_MINUS_NINETY,
                Fixtures.model(management(AllocationKey.currentAmountsIgnoringNegative("OTHER_COST"))));

        assertThat(cost.getAmount(code("3.1.1"), PAYROLL)).isEqualTo("1000.00");
        assertThat(cost.getAmount(code("3.1.2"), PAYROLL)).isEqualTo("0.00");
        assertThat(cost.getAmount(code("3.1.2"), OTHER_COST)).isEqualTo("-90.00");
    }

    private static Step management(AllocationKey key) {
        return Redistribute.builder().pool("management").key(key).build();
    }

    @Domain(CostCases.class)
    @Domain(DomainContext.Global.class)
    static class Properties {

        @Property
        void ignoringWhatIsBelowZeroIsLikeHavingNothingThere(@ForAll SupportCase any) {
            AllocationKey key = AllocationKey.currentAmountsIgnoringNegative("OTHER_COST");
            AllocateSupport support = AllocateSupport.builder()
                    .from(SupportSteps.withoutFallbackKeys(any.step()))
                    .defaultKey(key)
                    .keys(List.of())
                    .build();
            // What stands on a provider is given on, and so must stay.
            ResourceStatement without = withoutNegative(
                    any.statement(), field -> !any.step().getProviders().includes(field));
            for (Step step : List.of(management(key), support)) {
                assertThat(payroll(without, step)).isEqualTo(payroll(any.statement(), step));
            }
        }

        @Property
        void whereNothingIsBelowZeroIgnoringItChangesNothing(@ForAll SupportCase any) {
            ResourceStatement statement = withoutNegative(any.statement(), field -> true);

            assertThat(payroll(statement, management(AllocationKey.currentAmountsIgnoringNegative("OTHER_COST"))))
                    .isEqualTo(payroll(statement, management(AllocationKey.currentAmounts("OTHER_COST"))));
        }

        private static Optional<Map<?, BigDecimal>> payroll(ResourceStatement statement, Step step) {
            return Runs.calculate(statement, step)
                    .map(cost -> Facts.balances(cost, cost.getFinalStage()).get("PAYROLL"));
        }

        private static ResourceStatement withoutNegative(ResourceStatement statement, Predicate<CatalogCode> isMeant) {
            return Runs.withAmounts(
                    statement,
                    statement.getAmounts().stream()
                            .filter(amount -> !(amount.getAccount() instanceof Account.Field field
                                    && isMeant.test(field.getCode())
                                    && amount.getMeasure().equals("OTHER_COST")
                                    && amount.getAmount().signum() < 0))
                            .toList());
        }
    }
}
