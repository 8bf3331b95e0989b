package dk.opgavekatalog.model.cost;

import static dk.opgavekatalog.model.cost.Models.AUTHORITY;
import static dk.opgavekatalog.model.cost.Models.BOOKKEEPING;
import static dk.opgavekatalog.model.cost.Models.CANTEEN;
import static dk.opgavekatalog.model.cost.Models.allocateSupport;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of an allocation of support, each broken once. */
class AllocateSupportRulesTest {

    private static final CatalogCode CATEGORY = CatalogCode.of(1, 4);
    private static final AllocationKey BLANK = AllocationKey.statistic(" ");
    private static final AllocationKey WITHOUT_UNIT =
            AllocationKey.fixedShares(FixedShare.of(AUTHORITY, BigDecimal.ONE));
    private static final AllocationKey WITH_UNIT =
            AllocationKey.fixedShares(FixedShare.of("Teknik", AUTHORITY, BigDecimal.ONE));

    static Stream<BrokenRule> rulesOfScopesAndKeys() {
        return Stream.of(
                rule(
                        "the scope of the providers is checked",
                        allocateSupport().providers(Scope.fields(CATEGORY)),
                        Reason.WRONG_LEVEL,
                        "/providers/codes/0",
                        "providers.codes[0]",
                        "1.4"),
                rule(
                        "the scope of the receivers is checked",
                        allocateSupport().receivers(Scope.fields()),
                        Reason.MISSING,
                        "/receivers/codes",
                        "receivers.codes",
                        ""),
                rule(
                        "the default key is checked",
                        allocateSupport().defaultKey(BLANK),
                        Reason.BLANK,
                        "/defaultKey/statistic",
                        "defaultKey.statistic",
                        " "),
                rule(
                        "the fallback key is checked",
                        allocateSupport().fallbackKey(BLANK),
                        Reason.BLANK,
                        "/fallbackKey/statistic",
                        "fallbackKey.statistic",
                        " "),
                rule(
                        "a provider's own key is checked",
                        allocateSupport().addKeys(ProviderKey.of(CANTEEN, BLANK)),
                        Reason.BLANK,
                        "/keys/0/key/statistic",
                        "keys[0].key.statistic",
                        " "),
                rule(
                        "a provider's own fallback key is checked",
                        allocateSupport().addKeys(ProviderKey.of(CANTEEN, AllocationKey.equal(), BLANK)),
                        Reason.BLANK,
                        "/keys/0/fallbackKey/statistic",
                        "keys[0].fallbackKey.statistic",
                        " "),
                BrokenRule.of(
                        "a provider is a field, not a category",
                        ProviderKey.of(CATEGORY, AllocationKey.equal()),
                        Reason.WRONG_LEVEL,
                        "/field",
                        "field",
                        "1.4"),
                BrokenRule.of(
                        "the key of a provider alone is checked",
                        ProviderKey.of(CANTEEN, BLANK),
                        Reason.BLANK,
                        "/key/statistic",
                        "key.statistic",
                        " "),
                BrokenRule.of(
                        "the fallback key of a provider alone is checked",
                        ProviderKey.of(CANTEEN, AllocationKey.equal(), BLANK),
                        Reason.BLANK,
                        "/fallbackKey/statistic",
                        "fallbackKey.statistic",
                        " "));
    }

    static Stream<BrokenRule> rulesOfFixedShares() {
        return Stream.of(
                rule(
                        "a fixed share of the default key is for a field that can receive",
                        withinUnit().defaultKey(WITHOUT_UNIT).receivers(Scope.within(CatalogCode.of(2))),
                        Reason.OUT_OF_RANGE,
                        "/defaultKey/shares/0/field",
                        "defaultKey.shares[0].field",
                        "3.1.1"),
                rule(
                        "a fixed share of the fallback key is for a field that can receive",
                        withinUnit().fallbackKey(WITHOUT_UNIT).receivers(Scope.within(CatalogCode.of(2))),
                        Reason.OUT_OF_RANGE,
                        "/fallbackKey/shares/0/field",
                        "fallbackKey.shares[0].field",
                        "3.1.1"),
                rule(
                        "a fixed share of a provider's own key is for a field that can receive",
                        withinUnit()
                                .addKeys(ProviderKey.of(CANTEEN, WITHOUT_UNIT))
                                .receivers(Scope.within(CatalogCode.of(2))),
                        Reason.OUT_OF_RANGE,
                        "/keys/0/key/shares/0/field",
                        "keys[0].key.shares[0].field",
                        "3.1.1"),
                rule(
                        "a fixed share of a provider's own fallback key is for a field that can receive",
                        withinUnit()
                                .addKeys(ProviderKey.of(CANTEEN, AllocationKey.equal(), WITHOUT_UNIT))
                                .receivers(Scope.within(CatalogCode.of(2))),
                        Reason.OUT_OF_RANGE,
                        "/keys/0/fallbackKey/shares/0/field",
                        "keys[0].fallbackKey.shares[0].field",
                        "3.1.1"),
                rule(
                        "a fixed share names no unit where each unit is allocated by itself",
                        withinUnit().defaultKey(WITH_UNIT),
                        Reason.CONTRADICTION,
                        "/defaultKey/shares/0/unit",
                        "defaultKey.shares[0].unit",
                        "Teknik"),
                rule(
                        "a fixed share names its unit where a provider has none",
                        allocateSupport().defaultKey(WITHOUT_UNIT),
                        Reason.MISSING,
                        "/defaultKey/shares/0/unit",
                        "defaultKey.shares[0].unit",
                        ""),
                rule(
                        "a fixed share of a provider's own key names its unit where the provider has none",
                        allocateSupport().addKeys(ProviderKey.of(CANTEEN, WITHOUT_UNIT)),
                        Reason.MISSING,
                        "/keys/0/key/shares/0/unit",
                        "keys[0].key.shares[0].unit",
                        ""));
    }

    static Stream<BrokenRule> rulesOfProvidersAndMethods() {
        return Stream.of(
                rule(
                        "each provider has at most one key of its own",
                        allocateSupport()
                                .addKeys(
                                        ProviderKey.of(CANTEEN, AllocationKey.equal()),
                                        ProviderKey.of(BOOKKEEPING, AllocationKey.equal()),
                                        ProviderKey.of(CANTEEN, AllocationKey.directAmounts("FTE"))),
                        Reason.DUPLICATE,
                        "/keys/2/field",
                        "keys[2].field",
                        "1.4.2"),
                rule(
                        "a key of its own is for a field, not a category",
                        allocateSupport().addKeys(ProviderKey.of(CATEGORY, AllocationKey.equal())),
                        Reason.WRONG_LEVEL,
                        "/keys/0/field",
                        "keys[0].field",
                        "1.4"),
                rule(
                        "a key of its own is for a provider",
                        allocateSupport().addKeys(ProviderKey.of(AUTHORITY, AllocationKey.equal())),
                        Reason.OUT_OF_RANGE,
                        "/keys/0/field",
                        "keys[0].field",
                        "3.1.1"),
                rule(
                        "the order has each provider once",
                        stepDown().addOrder(CANTEEN, BOOKKEEPING, CANTEEN),
                        Reason.DUPLICATE,
                        "/order/2",
                        "order[2]",
                        "1.4.2"),
                rule(
                        "the order has fields, not categories",
                        stepDown().addOrder(CANTEEN, CATEGORY),
                        Reason.WRONG_LEVEL,
                        "/order/1",
                        "order[1]",
                        "1.4"),
                rule(
                        "the order has providers only",
                        stepDown().addOrder(AUTHORITY),
                        Reason.OUT_OF_RANGE,
                        "/order/0",
                        "order[0]",
                        "3.1.1"),
                rule(
                        "a set of providers is what keys and order are held against",
                        stepDown().providers(Scope.fields(CANTEEN)).addOrder(CANTEEN, BOOKKEEPING),
                        Reason.OUT_OF_RANGE,
                        "/order/1",
                        "order[1]",
                        "1.2.2"),
                rule(
                        "the direct method has no order",
                        allocateSupport().method(AllocationMethod.DIRECT).addOrder(CANTEEN),
                        Reason.CONTRADICTION,
                        "/order",
                        "order",
                        "[1.4.2]"),
                rule(
                        "the reciprocal method has no order",
                        allocateSupport().method(AllocationMethod.RECIPROCAL).addOrder(CANTEEN, BOOKKEEPING),
                        Reason.CONTRADICTION,
                        "/order",
                        "order",
                        "[1.4.2, 1.2.2]"),
                rule(
                        "the direct method knows no own use",
                        allocateSupport().method(AllocationMethod.DIRECT).includingOwnUse(true),
                        Reason.CONTRADICTION,
                        "/includingOwnUse",
                        "includingOwnUse",
                        true),
                rule(
                        "the step-down method knows no own use",
                        stepDown().includingOwnUse(true),
                        Reason.CONTRADICTION,
                        "/includingOwnUse",
                        "includingOwnUse",
                        true));
    }

    @ParameterizedTest
    @MethodSource({"rulesOfScopesAndKeys", "rulesOfFixedShares", "rulesOfProvidersAndMethods"})
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    static Stream<Checkable> validValues() {
        return Stream.of(
                ProviderKey.of(CANTEEN, AllocationKey.equal()),
                ProviderKey.of(CANTEEN, AllocationKey.equal(), AllocationKey.directAmounts("FTE")),
                allocateSupport().includingOwnUse(true).build(),
                allocateSupport().defaultKey(WITH_UNIT).build(),
                withinUnit().defaultKey(WITHOUT_UNIT).build(),
                stepDown().addOrder(CANTEEN, BOOKKEEPING).build(),
                // The providers need not be main category 1.
                allocateSupport()
                        .providers(Scope.fields(AUTHORITY))
                        .addKeys(ProviderKey.of(AUTHORITY, AllocationKey.equal()))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("validValues")
    void aValidValueHasNoProblem(Checkable value) {
        assertThat(value.findProblems()).isEmpty();
        assertThat(PlainValidator.validate(value)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodIsEnoughByItself(AllocationMethod method) {
        assertThat(allocateSupport().method(method).build().findProblems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECT", "RECIPROCAL"})
    void whatAMethodDoesNotKnowIsRefusedByItsName(AllocationMethod method) {
        assertThat(allocateSupport().method(method).addOrder(CANTEEN).build().findProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains(method.name()));
    }

    @Test
    void everythingWrongIsReportedAtOnceAndOnce() {
        AllocateSupport step = AllocateSupport.builder()
                .providers(Scope.fields(CANTEEN, CATEGORY))
                .receivers(Scope.within(CatalogCode.of(2)))
                .method(AllocationMethod.DIRECT)
                .defaultKey(WITHOUT_UNIT)
                .fallbackKey(AllocationKey.fixedShares())
                .addKeys(ProviderKey.of(CatalogCode.of(1), WITH_UNIT), ProviderKey.of(BOOKKEEPING, BLANK))
                .addOrder(CANTEEN, BOOKKEEPING)
                .includingOwnUse(true)
                .build();

        assertThat(step.findProblems())
                .extracting(problem -> problem.getReason() + " " + problem.getPlace())
                .containsExactlyInAnyOrder(
                        "WRONG_LEVEL /providers/codes/1",
                        "OUT_OF_RANGE /defaultKey/shares/0/field",
                        "MISSING /defaultKey/shares/0/unit",
                        "MISSING /fallbackKey/shares",
                        "WRONG_LEVEL /keys/0/field",
                        "OUT_OF_RANGE /keys/0/key/shares/0/field",
                        "OUT_OF_RANGE /keys/1/field",
                        "BLANK /keys/1/key/statistic",
                        "OUT_OF_RANGE /order/1",
                        "CONTRADICTION /order",
                        "CONTRADICTION /includingOwnUse");
        assertThat(PlainValidator.validate(step))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(
                        step.findProblems().stream().map(Problem::getMessage).toList());
    }

    private static AllocateSupport.Builder stepDown() {
        return allocateSupport().method(AllocationMethod.STEP_DOWN);
    }

    private static AllocateSupport.Builder withinUnit() {
        return allocateSupport().reach(Reach.OWN_UNIT);
    }

    private static BrokenRule rule(
            String rule,
            ImmutableAllocateSupport.Builder step,
            Reason reason,
            String place,
            String path,
            Object found) {
        return BrokenRule.of(rule, step.build(), reason, place, path, found);
    }
}
