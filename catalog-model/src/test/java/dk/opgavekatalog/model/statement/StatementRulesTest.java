package dk.opgavekatalog.model.statement;

import static dk.opgavekatalog.model.statement.Statements.measure;
import static dk.opgavekatalog.model.statement.Statements.statistic;
import static dk.opgavekatalog.model.statement.Statements.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the statement's types, each broken once. */
class StatementRulesTest {

    private static final LocalizedText BLANK = text(" ", "English");
    private static final CatalogCode FIELD = CatalogCode.of(3, 1, 1);

    static Stream<BrokenRule> rulesOfMeasuresAndPools() {
        return Stream.of(
                blank("a measure's id is not blank", measure(" ").build(), "/id", "id", " "),
                blank("a measure's name is not blank", measure("M").name(BLANK).build(), "/name/da", "name.da", " "),
                blank("a measure's unit is not blank", measure("M").unit("").build(), "/unit", "unit", ""),
                BrokenRule.of(
                        "a measure has no negative number of decimals",
                        measure("M").decimals(-1).build(),
                        Reason.OUT_OF_RANGE,
                        "/decimals",
                        "decimals",
                        -1),
                BrokenRule.of(
                        "a measure has at most nine decimals",
                        measure("M").decimals(10).build(),
                        Reason.OUT_OF_RANGE,
                        "/decimals",
                        "decimals",
                        10),
                blank("a pool's id is not blank", OverheadPool.of("", text("Ledelse", "Management")), "/id", "id", ""),
                blank("a pool's name is not blank", OverheadPool.of("p", BLANK), "/name/da", "name.da", " "),
                BrokenRule.of(
                        "a pool has each kind of cross-cutting work once",
                        OverheadPool.of(
                                "p",
                                text("Møder", "Meetings"),
                                CrossCuttingWork.MEETINGS,
                                CrossCuttingWork.COURSES,
                                CrossCuttingWork.MEETINGS),
                        Reason.DUPLICATE,
                        "/work/2",
                        "work[2]",
                        "MEETINGS"),
                blank("an organisation's id is not blank", Organisation.of(" ", "Helsingør"), "/id", "id", " "),
                blank("an organisation's name is not blank", Organisation.of("217", ""), "/name", "name", ""));
    }

    static Stream<BrokenRule> rulesOfAmountsAndStatistics() {
        return Stream.of(
                blank("an amount's unit is not blank", amount(" ", "3.1.1", "FTE"), "/unit", "unit", " "),
                blank("an amount's measure is not blank", amount("A", "3.1.1", " "), "/measure", "measure", " "),
                blank("an amount's pool is not blank", amount("A", "pool:", "FTE"), "/account", "account", ""),
                BrokenRule.of(
                        "an amount is on a field, not on a category",
                        amount("A", "3.1", "FTE"),
                        Reason.WRONG_LEVEL,
                        "/account",
                        "account",
                        "3.1"),
                blank("a statistic's id is not blank", statistic("").build(), "/id", "id", ""),
                blank(
                        "a statistic's name is not blank",
                        statistic("s").name(BLANK).build(),
                        "/name/da",
                        "name.da",
                        " "),
                blank("a value's unit is not blank", StatisticValue.of("", FIELD, BigDecimal.ONE), "/unit", "unit", ""),
                BrokenRule.of(
                        "a value is for a field",
                        StatisticValue.of("A", CatalogCode.of(3), BigDecimal.ONE),
                        Reason.WRONG_LEVEL,
                        "/field",
                        "field",
                        "3"),
                BrokenRule.of(
                        "a value is not negative",
                        StatisticValue.of("A", FIELD, new BigDecimal("-0.5")),
                        Reason.NEGATIVE_WEIGHT,
                        "/value",
                        "value",
                        "-0.5"),
                blank(
                        "each value of a statistic is checked",
                        statistic("s")
                                .addValues(StatisticValue.of(" ", FIELD, BigDecimal.ONE))
                                .build(),
                        "/values/0/unit",
                        "values[0].unit",
                        " "),
                BrokenRule.of(
                        "a statistic has one value for each unit and field",
                        statistic("s")
                                .addValues(
                                        StatisticValue.of("A", FIELD, BigDecimal.ONE),
                                        StatisticValue.of("B", FIELD, BigDecimal.ONE),
                                        StatisticValue.of("A", FIELD, BigDecimal.TEN))
                                .build(),
                        Reason.DUPLICATE,
                        "/values/2",
                        "values[2]",
                        "3.1.1 (A)"));
    }

    static Stream<BrokenRule> rulesOfTheStatement() {
        return Stream.of(
                blank(
                        "the organisation is checked",
                        Statements.empty()
                                .organisation(Organisation.of("217", " "))
                                .build(),
                        "/organisation/name",
                        "organisation.name",
                        " "),
                blank("the edition is not blank", Statements.empty().edition("").build(), "/edition", "edition", ""),
                blank(
                        "each measure is checked",
                        Statements.empty()
                                .addMeasures(
                                        Measures.FTE, measure("M").unit(" ").build())
                                .build(),
                        "/measures/1/unit",
                        "measures[1].unit",
                        " "),
                BrokenRule.of(
                        "each measure's id stands once",
                        Statements.empty()
                                .addMeasures(
                                        Measures.FTE,
                                        Measures.PAYROLL,
                                        measure("FTE").build())
                                .build(),
                        Reason.DUPLICATE,
                        "/measures/2/id",
                        "measures[2].id",
                        "FTE"),
                blank(
                        "each pool is checked",
                        Statements.empty().addPools(OverheadPool.of("p", BLANK)).build(),
                        "/pools/0/name/da",
                        "pools[0].name.da",
                        " "),
                BrokenRule.of(
                        "each pool's id stands once",
                        Statements.empty()
                                .addPools(OverheadPools.MANAGEMENT, OverheadPools.MANAGEMENT)
                                .build(),
                        Reason.DUPLICATE,
                        "/pools/1/id",
                        "pools[1].id",
                        "management"),
                blank(
                        "each amount is checked",
                        Statements.empty()
                                .add("A", "3.1.1", Measures.FTE, "1")
                                .add(" ", "3.1.1", Measures.FTE, "1")
                                .build(),
                        "/amounts/1/unit",
                        "amounts[1].unit",
                        " "),
                BrokenRule.of(
                        "the norm of working time is checked",
                        Statements.empty()
                                .workingTimeNorm(WorkingTimeNorm.gross(BigDecimal.ZERO))
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/workingTimeNorm/hoursPerFte",
                        "workingTimeNorm.hoursPerFte",
                        "0"),
                BrokenRule.of(
                        "each statistic is checked",
                        Statements.empty()
                                .addStatistics(statistic("s")
                                        .addValues(StatisticValue.of("A", FIELD, new BigDecimal("-1")))
                                        .build())
                                .build(),
                        Reason.NEGATIVE_WEIGHT,
                        "/statistics/0/values/0/value",
                        "statistics[0].values[0].value",
                        "-1"),
                BrokenRule.of(
                        "each statistic's id stands once",
                        Statements.empty()
                                .addStatistics(
                                        statistic("s").build(),
                                        statistic("t").build(),
                                        statistic("s").build())
                                .build(),
                        Reason.DUPLICATE,
                        "/statistics/2/id",
                        "statistics[2].id",
                        "s"));
    }

    static Stream<BrokenRule> rulesAmongAmounts() {
        return Stream.of(
                BrokenRule.of(
                        "an amount's pool is declared",
                        Statements.empty()
                                .add("A", "pool:management", Measures.FTE, "1")
                                .add("A", "pool:absence", Measures.FTE, "1")
                                .build(),
                        Reason.UNKNOWN_REFERENCE,
                        "/amounts/1/account",
                        "amounts[1].account",
                        "pool:absence"),
                BrokenRule.of(
                        "a standard pool is not declared when others are",
                        Statements.empty()
                                .addPools(OverheadPool.of("own", text("Egen", "Own")))
                                .add("A", "pool:management", Measures.FTE, "1")
                                .build(),
                        Reason.UNKNOWN_REFERENCE,
                        "/amounts/0/account",
                        "amounts[0].account",
                        "pool:management"),
                BrokenRule.of(
                        "nothing is registered as excluded",
                        Statements.empty()
                                .add("A", "excluded:2.1.1", Measures.FTE, "1")
                                .build(),
                        Reason.ACCOUNT_NOT_ALLOWED,
                        "/amounts/0/account",
                        "amounts[0].account",
                        "excluded:2.1.1"),
                BrokenRule.of(
                        "nothing is registered as collected support",
                        Statements.empty()
                                .add("A", "support:1.4.2", Measures.FTE, "1")
                                .build(),
                        Reason.ACCOUNT_NOT_ALLOWED,
                        "/amounts/0/account",
                        "amounts[0].account",
                        "support:1.4.2"),
                BrokenRule.of(
                        "nothing is registered on the counter-account of a surcharge",
                        Statements.empty()
                                .add("A", "surcharge:overhead", Measures.PAYROLL, "-1")
                                .build(),
                        Reason.ACCOUNT_NOT_ALLOWED,
                        "/amounts/0/account",
                        "amounts[0].account",
                        "surcharge:overhead"),
                BrokenRule.of(
                        "each unit, account and measure stands once",
                        Statements.empty()
                                .add("A", "3.1.1", Measures.FTE, "1")
                                .add("B", "3.1.1", Measures.FTE, "1")
                                .add("A", "3.1.2", Measures.FTE, "1")
                                .add("A", "3.1.1", Measures.PAYROLL, "1")
                                .add("A", "3.1.1", Measures.FTE, "2")
                                .build(),
                        Reason.DUPLICATE,
                        "/amounts/4",
                        "amounts[4]",
                        "FTE on 3.1.1 (A)"),
                BrokenRule.of(
                        "an amount's measure is declared",
                        Statements.empty()
                                .add("A", "3.1.1", Statements.HOURS, "1")
                                .build(),
                        Reason.UNKNOWN_REFERENCE,
                        "/amounts/0/measure",
                        "amounts[0].measure",
                        "HOURS"),
                BrokenRule.of(
                        "an amount has no more decimals than its measure",
                        Statements.empty()
                                .add("A", "3.1.1", Measures.FTE, "0.12345")
                                .build(),
                        Reason.TOO_MANY_DECIMALS,
                        "/amounts/0/amount",
                        "amounts[0].amount",
                        "0.12345"),
                BrokenRule.of(
                        "an amount stays below the range of whole numbers",
                        Statements.empty()
                                .add("A", "3.1.1", Measures.PAYROLL, "92233720368547758.08")
                                .build(),
                        Reason.OVERFLOW,
                        "/amounts/0/amount",
                        "amounts[0].amount",
                        "92233720368547758.08"),
                BrokenRule.of(
                        "an amount stays above the range of whole numbers",
                        Statements.empty()
                                .add("A", "3.1.1", Measures.PAYROLL, "-92233720368547758.08")
                                .build(),
                        Reason.OVERFLOW,
                        "/amounts/0/amount",
                        "amounts[0].amount",
                        "-92233720368547758.08"),
                BrokenRule.of(
                        "the amounts of a measure without their signs add up within the range",
                        Statements.empty()
                                .add("A", "3.1.1", Measures.PAYROLL, "92233720368547758.07")
                                .add("A", "3.1.1", Measures.OTHER_COST, "92233720368547758.07")
                                .add("B", "3.1.1", Measures.PAYROLL, "-0.01")
                                .build(),
                        Reason.OVERFLOW,
                        "/amounts",
                        "amounts",
                        "9223372036854775808"));
    }

    @ParameterizedTest
    @MethodSource({"rulesOfMeasuresAndPools", "rulesOfAmountsAndStatistics", "rulesOfTheStatement", "rulesAmongAmounts"
    })
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    static Stream<ResourceStatement> validStatements() {
        return Stream.of(
                Statements.complete(),
                Statements.withoutNorm(),
                Statements.empty().build(),
                Statements.empty()
                        .add("A", "3.1.1", Measures.FTE, "8.50000000")
                        .add("A", "pool:cross-cutting", Measures.FTE, "-1")
                        .add("A", "3.1.1", Measures.PAYROLL, "-92233720368547758.07")
                        .build(),
                Statements.empty()
                        .addMeasures(measure("M").decimals(Measure.MAX_DECIMALS).build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("validStatements")
    void aValidStatementHasNoProblem(ResourceStatement statement) {
        assertThat(statement.findProblems()).isEmpty();
        assertThat(PlainValidator.validate(statement)).isEmpty();
    }

    @Test
    void measuresAndPoolsAreTheStandardOnesWhenNoneAreNamed() {
        assertThat(Statements.empty().build().getMeasures())
                .isEqualTo(List.of(Measures.FTE, Measures.PAYROLL, Measures.OTHER_COST));
        assertThat(Statements.empty().build().getPools())
                .isEqualTo(List.of(OverheadPools.MANAGEMENT, OverheadPools.CROSS_CUTTING));
        assertThat(Statements.empty().build().getWorkingTimeNorm()).isEmpty();
    }

    @Test
    @Tag("section-0.3")
    void crossCuttingWorkIsMeetingsCoursesAndAbsenceAndManagementIsNone() {
        assertThat(OverheadPools.CROSS_CUTTING.getWork())
                .containsExactly(CrossCuttingWork.MEETINGS, CrossCuttingWork.COURSES, CrossCuttingWork.ABSENCE);
        assertThat(OverheadPools.MANAGEMENT.getWork()).isEmpty();
        assertThat(OverheadPools.CENTRAL_MANAGEMENT.getWork()).isEmpty();
    }

    @Test
    void centralManagementIsAPoolOfItsOwnThatAStatementMustDeclare() {
        assertThat(OverheadPools.CENTRAL_MANAGEMENT.getId()).isEqualTo("central-management");
        assertThat(OverheadPools.CENTRAL_MANAGEMENT.findProblems()).isEmpty();
        assertThat(OverheadPools.STANDARD).doesNotContain(OverheadPools.CENTRAL_MANAGEMENT);
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        ResourceStatement statement = Statements.empty()
                .edition(" ")
                .organisation(Organisation.of("", ""))
                .add("", "pool:unknown", Measures.FTE, "1.23456")
                .add("A", "3.1", Statements.HOURS, "1")
                .build();

        assertThat(statement.findProblems())
                .extracting(problem -> problem.getReason() + " " + problem.getPlace())
                .containsExactlyInAnyOrder(
                        "BLANK /edition",
                        "BLANK /organisation/id",
                        "BLANK /organisation/name",
                        "BLANK /amounts/0/unit",
                        "UNKNOWN_REFERENCE /amounts/0/account",
                        "TOO_MANY_DECIMALS /amounts/0/amount",
                        "WRONG_LEVEL /amounts/1/account",
                        "UNKNOWN_REFERENCE /amounts/1/measure");
        assertThat(PlainValidator.validate(statement))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(statement.findProblems().stream()
                        .map(Problem::getMessage)
                        .toList());
    }

    @Test
    void absurdNumbersAreRefusedAtOnce() {
        ResourceStatement statement = Statements.empty()
                .addMeasures(
                        Measures.FTE, measure("ABSURD").decimals(300_000_000).build())
                .add("A", "3.1.1", Measures.FTE, "1e999999999")
                .add("B", "3.1.1", Measures.FTE, "1e-999999999")
                .add("A", "3.1.1", measure("ABSURD").build(), "1")
                .build();

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(statement.findProblems())
                        .extracting(problem -> problem.getReason() + " " + problem.getPlace())
                        .containsExactlyInAnyOrder(
                                "OUT_OF_RANGE /measures/1/decimals",
                                "OVERFLOW /amounts/0/amount",
                                "TOO_MANY_DECIMALS /amounts/1/amount",
                                "OVERFLOW /amounts/2/amount"));
    }

    private static ResourceAmount amount(String unit, String account, String measure) {
        return ResourceAmount.of(unit, Account.parse(account), measure, BigDecimal.ONE);
    }

    private static BrokenRule blank(String rule, Checkable value, String place, String path, String found) {
        return BrokenRule.of(rule, value, Reason.BLANK, place, path, found);
    }
}
