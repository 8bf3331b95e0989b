package dk.opgavekatalog.model.cost;

import static dk.opgavekatalog.model.cost.Models.AUTHORITY;
import static dk.opgavekatalog.model.cost.Models.EXTERNAL;
import static dk.opgavekatalog.model.cost.Models.INTERNAL;
import static dk.opgavekatalog.model.cost.Models.convertEdition;
import static dk.opgavekatalog.model.cost.Models.exclude;
import static dk.opgavekatalog.model.cost.Models.redistribute;
import static dk.opgavekatalog.model.cost.Models.surcharge;
import static dk.opgavekatalog.model.cost.Models.text;
import static dk.opgavekatalog.model.cost.Models.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the cost model and of the keys, scopes and first steps, each broken once. */
class ModelRulesTest {

    private static final CatalogCode CATEGORY = CatalogCode.of(3, 1);

    static Stream<BrokenRule> rulesOfTransfers() {
        return Stream.of(
                BrokenRule.of(
                        "a field gives, not a category",
                        transfer().source(CATEGORY).build(),
                        Reason.WRONG_LEVEL,
                        "/source",
                        "source",
                        "3.1"),
                BrokenRule.of(
                        "a field receives, not a category",
                        transfer().target(CATEGORY).build(),
                        Reason.WRONG_LEVEL,
                        "/target",
                        "target",
                        "3.1"),
                BrokenRule.of(
                        "a field does not give to itself",
                        transfer().target(EXTERNAL).build(),
                        Reason.CONTRADICTION,
                        "/target",
                        "target",
                        "2.1.4"),
                share("a share is not negative", "-0.01", Reason.OUT_OF_RANGE),
                share("a share is at most one", "1.000000000000000001", Reason.OUT_OF_RANGE),
                share("an absurdly large share is refused at once", "1E+999999999", Reason.OUT_OF_RANGE),
                share("a share has at most 18 decimals", "0.1234567890123456789", Reason.TOO_MANY_DECIMALS),
                share("an absurdly small share is refused at once", "1E-999999999", Reason.TOO_MANY_DECIMALS));
    }

    static Stream<BrokenRule> rulesOfKeysAndScopes() {
        return Stream.of(
                blank(
                        "the measure of direct amounts is not blank",
                        AllocationKey.directAmounts(" "),
                        "/measure",
                        "measure",
                        " "),
                blank(
                        "the measure of current amounts is not blank",
                        AllocationKey.currentAmounts(""),
                        "/measure",
                        "measure",
                        ""),
                blank(
                        "the measure of current amounts above zero is not blank",
                        AllocationKey.currentAmountsIgnoringNegative(" "),
                        "/measure",
                        "measure",
                        " "),
                blank(
                        "the id of a statistic is not blank",
                        AllocationKey.statistic(" "),
                        "/statistic",
                        "statistic",
                        " "),
                BrokenRule.of(
                        "fixed shares are at least one",
                        AllocationKey.fixedShares(),
                        Reason.MISSING,
                        "/shares",
                        "shares",
                        ""),
                BrokenRule.of(
                        "fixed shares name each field of the pool's unit once",
                        AllocationKey.fixedShares(
                                FixedShare.of(AUTHORITY, BigDecimal.ONE),
                                FixedShare.of("A", AUTHORITY, BigDecimal.ONE),
                                FixedShare.of(AUTHORITY, BigDecimal.TEN)),
                        Reason.DUPLICATE,
                        "/shares/2",
                        "shares[2]",
                        "3.1.1"),
                BrokenRule.of(
                        "fixed shares name each unit and field once",
                        AllocationKey.fixedShares(
                                FixedShare.of("A", AUTHORITY, BigDecimal.ONE),
                                FixedShare.of("B", AUTHORITY, BigDecimal.ONE),
                                FixedShare.of("B", AUTHORITY, BigDecimal.ONE)),
                        Reason.DUPLICATE,
                        "/shares/2",
                        "shares[2]",
                        "3.1.1"),
                blank(
                        "each fixed share is checked",
                        AllocationKey.fixedShares(
                                FixedShare.of(INTERNAL, BigDecimal.ONE), FixedShare.of(" ", AUTHORITY, BigDecimal.ONE)),
                        "/shares/1/unit",
                        "shares[1].unit",
                        " "),
                blank("a share's unit is not blank", FixedShare.of("", AUTHORITY, BigDecimal.ONE), "/unit", "unit", ""),
                BrokenRule.of(
                        "a share is for a field, not a category",
                        FixedShare.of(CATEGORY, BigDecimal.ONE),
                        Reason.WRONG_LEVEL,
                        "/field",
                        "field",
                        "3.1"),
                BrokenRule.of(
                        "a share is not negative",
                        FixedShare.of(AUTHORITY, new BigDecimal("-1")),
                        Reason.NEGATIVE_WEIGHT,
                        "/share",
                        "share",
                        "-1"),
                BrokenRule.of("a set of fields is not empty", Scope.fields(), Reason.MISSING, "/codes", "codes", ""),
                BrokenRule.of(
                        "a set of fields has each field once",
                        Scope.fields(AUTHORITY, INTERNAL, AUTHORITY),
                        Reason.DUPLICATE,
                        "/codes/2",
                        "codes[2]",
                        "3.1.1"),
                BrokenRule.of(
                        "a set of fields has fields only",
                        Scope.fields(AUTHORITY, CATEGORY),
                        Reason.WRONG_LEVEL,
                        "/codes/1",
                        "codes[1]",
                        "3.1"));
    }

    static Stream<BrokenRule> rulesOfRedistributionsAndExclusions() {
        return Stream.of(
                blank("the pool is not blank", redistribute(" ").build(), "/pool", "pool", " "),
                blank(
                        "the key is checked",
                        redistribute("p").key(AllocationKey.statistic(" ")).build(),
                        "/key/statistic",
                        "key.statistic",
                        " "),
                blank(
                        "the fallback key is checked",
                        redistribute("p")
                                .fallbackKey(AllocationKey.currentAmounts(" "))
                                .build(),
                        "/fallbackKey/measure",
                        "fallbackKey.measure",
                        " "),
                BrokenRule.of(
                        "the scope is checked",
                        redistribute("p").scope(Scope.fields(CATEGORY)).build(),
                        Reason.WRONG_LEVEL,
                        "/scope/codes/0",
                        "scope.codes[0]",
                        "3.1"),
                BrokenRule.of(
                        "a fixed share is for a field of the scope",
                        redistribute("p")
                                .scope(Scope.within(CatalogCode.of(1, 4)))
                                .key(AllocationKey.fixedShares(
                                        FixedShare.of(INTERNAL, BigDecimal.ONE),
                                        FixedShare.of(AUTHORITY, BigDecimal.ONE)))
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/key/shares/1/field",
                        "key.shares[1].field",
                        "3.1.1"),
                BrokenRule.of(
                        "a fixed share of the fallback key is for a field of the scope",
                        redistribute("p")
                                .scope(Scope.fields(INTERNAL))
                                .fallbackKey(AllocationKey.fixedShares(FixedShare.of(AUTHORITY, BigDecimal.ONE)))
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/fallbackKey/shares/0/field",
                        "fallbackKey.shares[0].field",
                        "3.1.1"),
                BrokenRule.of(
                        "a fixed share names no unit within the pool's own",
                        redistribute("p")
                                .key(AllocationKey.fixedShares(FixedShare.of("Teknik", AUTHORITY, BigDecimal.ONE)))
                                .build(),
                        Reason.CONTRADICTION,
                        "/key/shares/0/unit",
                        "key.shares[0].unit",
                        "Teknik"),
                BrokenRule.of(
                        "an exclusion gives its reason",
                        exclude().reason(LocalizedText.of("Afsnit 0.6", " ")).build(),
                        Reason.NO_REASON,
                        "/reason/en",
                        "reason.en",
                        " "),
                BrokenRule.of(
                        "the scope of an exclusion is checked",
                        exclude().scope(Scope.fields()).build(),
                        Reason.MISSING,
                        "/scope/codes",
                        "scope.codes",
                        ""));
    }

    static Stream<BrokenRule> rulesOfTheModel() {
        return Stream.of(
                blank("a model's id is not blank", Models.empty().id("").build(), "/id", "id", ""),
                blank(
                        "a model's name is not blank",
                        Models.empty().name(text("Egen", " ")).build(),
                        "/name/en",
                        "name.en",
                        " "),
                blank(
                        "a model's edition is not blank",
                        Models.empty().edition(" ").build(),
                        "/edition",
                        "edition",
                        " "),
                BrokenRule.of(
                        "each step is checked",
                        Models.empty()
                                .addSteps(
                                        exclude().build(),
                                        transfer().share(BigDecimal.TEN).build())
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/steps/1/share",
                        "steps[1].share",
                        "10"),
                BrokenRule.of(
                        "each pool is redistributed once",
                        Models.empty()
                                .addSteps(
                                        redistribute("a").build(),
                                        redistribute("b").build(),
                                        redistribute("a")
                                                .key(AllocationKey.equal())
                                                .build())
                                .build(),
                        Reason.POOL_REDISTRIBUTED_TWICE,
                        "/steps/2/pool",
                        "steps[2].pool",
                        "a"),
                BrokenRule.of(
                        "each surcharge has an id of its own",
                        Models.empty()
                                .addSteps(
                                        surcharge("a").build(),
                                        surcharge("b").build(),
                                        surcharge("a").measure("PAYROLL").build())
                                .build(),
                        Reason.DUPLICATE,
                        "/steps/2/id",
                        "steps[2].id",
                        "a"),
                BrokenRule.of(
                        "nothing is converted to the edition of the model",
                        Models.empty()
                                .addSteps(convertEdition().toEdition("2006").build())
                                .build(),
                        Reason.CONTRADICTION,
                        "/steps/0/toEdition",
                        "steps[0].toEdition",
                        "2006"),
                BrokenRule.of(
                        "nothing is converted to the edition of the conversion before",
                        Models.empty()
                                .addSteps(
                                        convertEdition().build(),
                                        exclude().build(),
                                        convertEdition().build())
                                .build(),
                        Reason.CONTRADICTION,
                        "/steps/2/toEdition",
                        "steps[2].toEdition",
                        "2007"));
    }

    @ParameterizedTest
    @MethodSource({"rulesOfTransfers", "rulesOfKeysAndScopes", "rulesOfRedistributionsAndExclusions", "rulesOfTheModel"
    })
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    static Stream<Checkable> validValues() {
        return Stream.of(
                Models.complete(),
                Models.withoutSupport(),
                Models.empty().build(),
                // There and back again, and an id that a pool has too.
                Models.empty()
                        .addSteps(
                                convertEdition().build(),
                                convertEdition().toEdition("2006").build(),
                                redistribute("a").build(),
                                surcharge("a").build())
                        .build(),
                transfer().share(BigDecimal.ZERO).build(),
                transfer().share(new BigDecimal("0E-30")).build(),
                transfer().share(BigDecimal.ONE).build(),
                transfer().share(new BigDecimal("1.0000000000000000000000")).build(),
                transfer().share(new BigDecimal("0.000000000000000001")).build(),
                AllocationKey.equal(),
                AllocationKey.fixedShares(FixedShare.of(AUTHORITY, BigDecimal.ZERO)),
                Scope.allFields(),
                Scope.within(CatalogCode.of(2)),
                Scope.within(CATEGORY),
                Scope.within(AUTHORITY));
    }

    @ParameterizedTest
    @MethodSource("validValues")
    void aValidValueHasNoProblem(Checkable value) {
        assertThat(value.findProblems()).isEmpty();
        assertThat(PlainValidator.validate(value)).isEmpty();
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        CostModel model = CostModel.builder()
                .id("")
                .name(text("", ""))
                .edition("")
                .addSteps(
                        transfer().source(CATEGORY).share(BigDecimal.TEN).build(),
                        redistribute("p")
                                .scope(Scope.fields(INTERNAL))
                                .key(AllocationKey.fixedShares(FixedShare.of("A", AUTHORITY, new BigDecimal("-1"))))
                                .fallbackKey(AllocationKey.fixedShares())
                                .build(),
                        redistribute("p").build(),
                        exclude()
                                .reason(LocalizedText.of("", "x"))
                                .scope(Scope.fields())
                                .build())
                .build();

        assertThat(model.findProblems())
                .extracting(problem -> problem.getReason() + " " + problem.getPlace())
                .containsExactlyInAnyOrder(
                        "BLANK /id",
                        "BLANK /name/da",
                        "BLANK /name/en",
                        "BLANK /edition",
                        "WRONG_LEVEL /steps/0/source",
                        "OUT_OF_RANGE /steps/0/share",
                        "NEGATIVE_WEIGHT /steps/1/key/shares/0/share",
                        "OUT_OF_RANGE /steps/1/key/shares/0/field",
                        "CONTRADICTION /steps/1/key/shares/0/unit",
                        "MISSING /steps/1/fallbackKey/shares",
                        "POOL_REDISTRIBUTED_TWICE /steps/2/pool",
                        "NO_REASON /steps/3/reason/da",
                        "MISSING /steps/3/scope/codes");
        assertThat(PlainValidator.validate(model))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(
                        model.findProblems().stream().map(Problem::getMessage).toList());
    }

    private static BrokenRule share(String rule, String share, Reason reason) {
        return BrokenRule.of(rule, transfer().share(new BigDecimal(share)).build(), reason, "/share", "share", share);
    }

    private static BrokenRule blank(String rule, Checkable value, String place, String path, String found) {
        return BrokenRule.of(rule, value, Reason.BLANK, place, path, found);
    }
}
