package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Supports.BY_EMPLOYEES;
import static dk.opgavekatalog.calc.cost.Supports.BY_PAYSLIPS;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.hundredAndSixty;
import static dk.opgavekatalog.calc.cost.Supports.statistic;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ProviderKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which key each provider is shared out. */
class SupportKeysTest {

    private static final AllocationKey BY_NOTHING = AllocationKey.statistic("nothing");

    @Test
    void aProviderWithAKeyOfItsOwnIsSharedOutByIt() {
        assertThat(keysUsed(support(AllocationMethod.DIRECT, BY_PAYSLIPS)
                        .addKeys(ProviderKey.of(code("1.1.2"), BY_EMPLOYEES))))
                .containsExactly("1.1.1 " + BY_PAYSLIPS + " false", "1.1.2 " + BY_EMPLOYEES + " false");
    }

    @Test
    void theFallbackKeyOfTheStepIsUsedForEveryKeyThatWeighsNothing() {
        assertThat(keysUsed(support(AllocationMethod.DIRECT, BY_NOTHING)
                        .fallbackKey(BY_PAYSLIPS)
                        .addKeys(ProviderKey.of(code("1.1.2"), BY_NOTHING))))
                .containsExactly("1.1.1 " + BY_PAYSLIPS + " true", "1.1.2 " + BY_PAYSLIPS + " true");
    }

    @Test
    void aFallbackKeyOfItsOwnComesInPlaceOfThatOfTheStep() {
        assertThat(keysUsed(support(AllocationMethod.DIRECT, BY_NOTHING)
                        .fallbackKey(BY_PAYSLIPS)
                        .addKeys(ProviderKey.of(code("1.1.2"), BY_NOTHING, BY_EMPLOYEES))))
                .containsExactly("1.1.1 " + BY_PAYSLIPS + " true", "1.1.2 " + BY_EMPLOYEES + " true");
    }

    @Test
    void aFallbackKeyIsNotUsedWhereTheFirstKeyWeighsSomething() {
        assertThat(keysUsed(support(AllocationMethod.DIRECT, BY_PAYSLIPS)
                        .fallbackKey(BY_NOTHING)
                        .addKeys(ProviderKey.of(code("1.1.2"), BY_EMPLOYEES, BY_NOTHING))))
                .containsExactly("1.1.1 " + BY_PAYSLIPS + " false", "1.1.2 " + BY_EMPLOYEES + " false");
    }

    /** Only 1.1.1 itself has FTE. By the direct method that is no receiver, so the fallback key has its turn. */
    @Test
    void whatTheMethodLeavesOutDoesNotCountAsWeight() {
        CostStatement cost = calculate(
                hundredAndSixty().add("Teknik", "1.1.1", FTE, "1").add("Teknik", "1.1.2", FTE, "1"),
                support(AllocationMethod.DIRECT, AllocationKey.directAmounts("FTE"))
                        .fallbackKey(BY_EMPLOYEES)
                        .build());

        assertThat(cost.getJournal()).isNotEmpty().allMatch(JournalEntry::isByFallbackKey);
    }

    /** 1.1.1 serves 1.1.2 alone, and that one falls back: T = 100 + 25/85 I and I = 60 + T. */
    @Test
    void anotherProviderIsAReceiverLikeAnyField() {
        CostStatement cost = calculate(
                hundredAndSixty().addStatistics(statistic("nothing"), statistic("one", "1.1.2 1")),
                support(AllocationMethod.RECIPROCAL, BY_NOTHING)
                        .fallbackKey(BY_EMPLOYEES)
                        .addKeys(ProviderKey.of(code("1.1.1"), AllocationKey.statistic("one")))
                        .build());

        assertThat(cost.getJournal())
                .extracting(entry -> entry + " " + entry.isByFallbackKey())
                .containsExactly(
                        "step 1: 166.67 PAYROLL from 1.1.1 (Teknik) to 1.1.2 (Teknik) false",
                        "step 1: 66.67 PAYROLL from 1.1.2 (Teknik) to 1.1.1 (Teknik) true",
                        "step 1: 93.33 PAYROLL from 1.1.2 (Teknik) to 3.1.1 (Teknik) true",
                        "step 1: 66.67 PAYROLL from 1.1.2 (Teknik) to 3.1.2 (Teknik) true");
    }

    private static List<String> keysUsed(AllocateSupport.Builder step) {
        CostStatement cost = calculate(hundredAndSixty().addStatistics(statistic("nothing")), step.build());
        return cost.getJournal().stream()
                .filter(entry -> entry.getMeasure().equals(PAYROLL))
                .map(entry -> entry.getSource().getAccount() + " "
                        + entry.getKey().orElseThrow() + " " + entry.isByFallbackKey())
                .distinct()
                .toList();
    }
}
