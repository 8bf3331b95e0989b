package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.at;
import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Refusals.BY_FTE;
import static dk.opgavekatalog.calc.cost.Refusals.decimal;
import static dk.opgavekatalog.calc.cost.Refusals.management;
import static dk.opgavekatalog.calc.cost.Supports.calculate;
import static dk.opgavekatalog.calc.cost.Supports.statistic;
import static dk.opgavekatalog.calc.cost.Supports.support;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.OTHER_COST;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** For each kind of warning at a step what gives it, in both languages, and what nearly does. */
class WarningsTest {

    private static final AllocationKey BY_POSITIVE_COST = AllocationKey.currentAmountsIgnoringNegative("OTHER_COST");

    @Test
    void aNegativeAmountThatAKeyIgnores() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", OTHER_COST, "100")
                        .add("Teknik", "3.1.2", OTHER_COST, "-90")
                        .add("Teknik", "3.5.1", OTHER_COST, "0")
                        .add("Teknik", "pool:management", PAYROLL, "1000"),
                management(BY_POSITIVE_COST).build());

        Warning warning = only(cost, WarningKind.SHARE_OUTSIDE_ZERO_TO_ONE);

        assertThat(warning)
                .isEqualTo(Warning.atStep(
                        WarningKind.SHARE_OUTSIDE_ZERO_TO_ONE,
                        1,
                        at("Teknik", "3.1.2"),
                        Optional.of("OTHER_COST"),
                        decimal("-90.00"),
                        decimal("10.00")));
        requireSentences(
                cost,
                warning,
                "Trin 1: 3.1.2 Byfornyelse i Teknik har -90,00 ud af i alt 10,00 for alle modtagere; det negative "
                        + "beløb har"
                        + " fået vægten nul.",
                "Step 1: 3.1.2 Urban renewal in Teknik has -90.00 out of 10.00 for all receivers; the negative amount"
                        + " has been given a weight of zero.");
    }

    /** Both pools meet the same amount. */
    @Test
    void aNegativeAmountIsWarnedOfOnceInAStep() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "3.1.1", OTHER_COST, "100")
                        .add("Teknik", "3.1.2", OTHER_COST, "-90")
                        .add("Teknik", "pool:management", PAYROLL, "1")
                        .add("Skole", "pool:management", PAYROLL, "1"),
                management(BY_POSITIVE_COST).reach(Reach.ORGANISATION).build());

        only(cost, WarningKind.SHARE_OUTSIDE_ZERO_TO_ONE);
    }

    @Test
    void aPoolThatIsLargerThanAllItsReceiversTogether() {
        CostStatement cost = calculate(poolOf("100.01"), management(BY_FTE).build());

        Warning warning = only(cost, WarningKind.POOL_LARGER_THAN_RECEIVERS);

        assertThat(warning)
                .isEqualTo(Warning.atStep(
                        WarningKind.POOL_LARGER_THAN_RECEIVERS,
                        1,
                        at("Teknik", "pool:management"),
                        Optional.of("DKK"),
                        decimal("100.01"),
                        decimal("100.00")));
        requireSentences(
                cost,
                warning,
                "Trin 1: Der fordeles 100,01 (DKK) fra Ledelse i Teknik, men modtagerne har kun 100,00.",
                "Step 1: 100.01 (DKK) is shared out from Management in Teknik, but its receivers have only 100.00.");
    }

    /** Payroll and other cost together are cost; what stands on fields without weight does not count. */
    @Test
    void aPoolAsLargeAsItsReceiversIsNoneToWarnOf() {
        requireNone(calculate(poolOf("100"), management(BY_FTE).build()), WarningKind.POOL_LARGER_THAN_RECEIVERS);
    }

    @Test
    void aPoolIsComparedInEveryMeasureThatIsNoMoney() {
        CostStatement cost = calculate(
                poolOf("100").add("Teknik", "pool:management", FTE, "2.5"),
                management(BY_FTE).build());

        Warning warning = only(cost, WarningKind.POOL_LARGER_THAN_RECEIVERS);

        assertThat(warning.getSubject()).contains("FTE");
        assertThat(warning.getFigures()).containsExactly(decimal("2.5000"), decimal("2.0000"));
        assertThat(cost.describe(warning, Language.DANISH))
                .endsWith("Trin 1: Der fordeles 2,5000 (Årsværk) fra Ledelse i Teknik, men modtagerne har kun 2,0000.");
    }

    @Test
    void aProviderIsComparedWithAllThatItServes() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "1.1.2", PAYROLL, "90")
                        .add("Teknik", "3.1.1", PAYROLL, "9")
                        .addStatistics(statistic("payslips", "1.1.2 1", "3.1.1 1"), statistic("employees", "3.1.1 1")),
                support(AllocationMethod.RECIPROCAL).build());

        assertThat(warnings(cost, WarningKind.POOL_LARGER_THAN_RECEIVERS).stream()
                        .map(Warning::toString))
                .containsExactly(
                        "POOL_LARGER_THAN_RECEIVERS at step 1: 1.1.1 (Teknik), DKK 100.00 99.00",
                        "POOL_LARGER_THAN_RECEIVERS at step 1: 1.1.2 (Teknik), DKK 90.00 9.00");
    }

    /** 1.1.2 has 180 in two units, more than the 100 of 1.1.1 that it is to get a half of. */
    @Test
    void aReceiverThatProvidesCountsWithWhatItHasInAllUnits() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "100")
                        .add("Teknik", "1.1.2", PAYROLL, "90")
                        .add("Skole", "1.1.2", PAYROLL, "90")
                        .add("Teknik", "3.1.1", PAYROLL, "500")
                        .addStatistics(statistic("payslips", "1.1.2 1", "3.1.2 1"), statistic("employees", "3.1.1 1")),
                support(AllocationMethod.RECIPROCAL).build());

        requireNone(cost, WarningKind.POOL_LARGER_THAN_RECEIVERS);
    }

    @Test
    void aFallbackKeyThatWasUsed() {
        CostStatement cost = calculate(
                poolOf("100"),
                management(AllocationKey.directAmounts("OTHER_COST"))
                        .scope(Scope.fields(code("3.1.1")))
                        .fallbackKey(BY_FTE)
                        .build());

        Warning warning = only(cost, WarningKind.FALLBACK_KEY_USED);

        assertThat(warning)
                .isEqualTo(Warning.atStep(
                        WarningKind.FALLBACK_KEY_USED, 1, at("Teknik", "pool:management"), Optional.empty()));
        requireSentences(
                cost,
                warning,
                "Trin 1: Ledelse i Teknik er fordelt efter reservenøglen, da ingen modtager har vægt efter den første"
                        + " nøgle.",
                "Step 1: Management in Teknik is shared out by the fallback key, as no receiver has any weight by the"
                        + " first key.");
    }

    @Test
    void aFallbackKeyThatWasNotNeededIsNoneToWarnOf() {
        requireNone(
                calculate(
                        poolOf("100"),
                        management(BY_FTE).fallbackKey(AllocationKey.equal()).build()),
                WarningKind.FALLBACK_KEY_USED);
    }

    @Test
    void aProviderThatIsSharedOutByAFallbackKeyIsNamed() {
        CostStatement cost = calculate(
                Supports.hundredAndSixty().addStatistics(statistic("nothing")),
                support(AllocationMethod.RECIPROCAL, Supports.BY_PAYSLIPS)
                        .addKeys(ProviderKey.of(
                                code("1.1.2"), AllocationKey.statistic("nothing"), Supports.BY_EMPLOYEES))
                        .build());

        assertThat(only(cost, WarningKind.FALLBACK_KEY_USED))
                .hasToString("FALLBACK_KEY_USED at step 1: 1.1.2 (Teknik)");
    }

    /** 1.1.2 is served by 1.1.1 in Teknik and by 1.2.1 in Skole, which comes first: there it gives. */
    @Test
    void aProviderThatIsOnlyServedIsNamedWhereItGives() {
        CostStatement cost = calculate(
                Fixtures.statement()
                        .add("Teknik", "1.1.1", PAYROLL, "80")
                        .addStatistics(
                                statistic("payslips", "Teknik 1.1.2 1", "Skole 1.2.1 1"),
                                statistic("nothing"),
                                statistic("budgets", "Skole 1.1.2 1"),
                                Supports.EMPLOYEES),
                support(AllocationMethod.STEP_DOWN, Supports.BY_PAYSLIPS)
                        .providers(Scope.fields(code("1.1.1"), code("1.1.2"), code("1.2.1")))
                        .addOrder(code("1.1.1"), code("1.2.1"), code("1.1.2"))
                        .addKeys(
                                ProviderKey.of(
                                        code("1.1.2"), AllocationKey.statistic("nothing"), Supports.BY_EMPLOYEES),
                                ProviderKey.of(code("1.2.1"), AllocationKey.statistic("budgets")))
                        .build());

        assertThat(cost.getJournal())
                .filteredOn(JournalEntry::isByFallbackKey)
                .isNotEmpty()
                .allMatch(entry -> entry.getSource().equals(at("Skole", "1.1.2")));
        assertThat(only(cost, WarningKind.FALLBACK_KEY_USED).getAccount()).contains(at("Skole", "1.1.2"));
    }

    /** 40 + 60 of cost on the fields that have FTE, and 1000 on one that has none. */
    private static ResourceStatement.Builder poolOf(String payroll) {
        return Fixtures.statement()
                .add("Teknik", "3.1.1", FTE, "1")
                .add("Teknik", "3.1.2", FTE, "1")
                .add("Teknik", "3.1.1", PAYROLL, "40")
                .add("Teknik", "3.1.2", OTHER_COST, "60")
                .add("Teknik", "3.5.1", PAYROLL, "1000")
                .add("Teknik", "pool:management", PAYROLL, payroll);
    }

    static List<Warning> warnings(CostStatement cost, WarningKind kind) {
        return cost.getWarnings().stream()
                .filter(warning -> warning.getKind() == kind)
                .toList();
    }

    static Warning only(CostStatement cost, WarningKind kind) {
        List<Warning> found = warnings(cost, kind);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static void requireNone(CostStatement cost, WarningKind kind) {
        assertThat(warnings(cost, kind)).isEmpty();
    }

    static void requireSentences(CostStatement cost, Warning warning, String danish, String english) {
        assertThat(cost.describe(warning, Language.DANISH)).isEqualTo(danish);
        assertThat(cost.describe(warning, Language.ENGLISH)).isEqualTo(english);
    }
}
