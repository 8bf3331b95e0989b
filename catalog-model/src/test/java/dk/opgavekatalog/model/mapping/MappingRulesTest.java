package dk.opgavekatalog.model.mapping;

import static dk.opgavekatalog.model.mapping.Mappings.mapping;
import static dk.opgavekatalog.model.mapping.Mappings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of mappings and their rows, each broken once, and what is allowed. */
class MappingRulesTest {

    static Stream<BrokenRule> rulesOfRows() {
        return Stream.of(
                BrokenRule.of("a row has a source", row("", "", "1.1.1", "", "1"), Reason.MISSING, "", "", ""),
                ofRow(
                        "a source account is not blank",
                        row(" ", "", "1.1.1", "", "1"),
                        Reason.BLANK,
                        "sourceAccount",
                        " "),
                ofRow("a source unit is not blank", row("a", "\t", "1.1.1", "", "1"), Reason.BLANK, "sourceUnit", "\t"),
                ofRow("a target unit is not blank", row("a", "", "1.1.1", " ", "1"), Reason.BLANK, "targetUnit", " "),
                ofRow("a target is a field", row("a", "", "1.1", "", "1"), Reason.WRONG_LEVEL, "target", "1.1"),
                ofRow("a target's id is not blank", row("a", "", "pool:", "", "1"), Reason.BLANK, "target", ""),
                ofRow(
                        "a target is not excluded",
                        row("a", "", "excluded:1.1.1", "", "1"),
                        Reason.ACCOUNT_NOT_ALLOWED,
                        "target",
                        "excluded:1.1.1"),
                ofRow(
                        "a target collects no support",
                        row("a", "", "support:1.1.1", "", "1"),
                        Reason.ACCOUNT_NOT_ALLOWED,
                        "target",
                        "support:1.1.1"),
                ofRow(
                        "a target is no counter-account",
                        row("a", "", "surcharge:o", "", "1"),
                        Reason.ACCOUNT_NOT_ALLOWED,
                        "target",
                        "surcharge:o"),
                ofRow("a share is not zero", row("a", "", "1.1.1", "", "0.0"), Reason.OUT_OF_RANGE, "share", "0.0"),
                ofRow("a share is not negative", row("a", "", "1.1.1", "", "-1"), Reason.OUT_OF_RANGE, "share", "-1"),
                ofRow(
                        "a share is at most one",
                        row("a", "", "1.1.1", "", "1.000000000000000001"),
                        Reason.OUT_OF_RANGE,
                        "share",
                        "1.000000000000000001"),
                ofRow(
                        "a share has at most 18 decimals",
                        row("a", "", "1.1.1", "", "0.9999999999999999999"),
                        Reason.TOO_MANY_DECIMALS,
                        "share",
                        "0.9999999999999999999"));
    }

    static Stream<BrokenRule> rulesOfMappings() {
        return Stream.of(
                ofMapping(
                        "the version is known",
                        Mappings.empty().schemaVersion("2"),
                        Reason.OUT_OF_RANGE,
                        "schemaVersion",
                        "2"),
                ofMapping("the id is not blank", Mappings.empty().id(" "), Reason.BLANK, "id", " "),
                BrokenRule.of(
                        "the name is not blank",
                        Mappings.empty().name(LocalizedText.of("", "x")).build(),
                        Reason.BLANK,
                        "/name/da",
                        "name.da",
                        ""),
                ofMapping("the edition is not blank", Mappings.empty().edition(""), Reason.BLANK, "edition", ""),
                BrokenRule.of(
                        "each row is checked",
                        mapping(row("a", "", "1.1.1", "", "1"), row("b", " ", "1.1.1", "", "1")),
                        Reason.BLANK,
                        "/rows/1/sourceUnit",
                        "rows[1].sourceUnit",
                        " "),
                BrokenRule.of(
                        "a source has each target and target unit once",
                        mapping(row("a", "", "1.1.1", "U", "0.5"), row("a", "", "1.1.1", "U", "0.50")),
                        Reason.DUPLICATE,
                        "/rows/1",
                        "rows[1]",
                        "account 'a' to 1.1.1"),
                BrokenRule.of(
                        "the shares of a source are not less than one",
                        mapping(row("a", "b", "1.1.1", "", "0.5"), row("a", "b", "1.1.2", "", "0.499999999999999999")),
                        Reason.OUT_OF_RANGE,
                        "/rows/1/share",
                        "rows[1].share",
                        "0.999999999999999999 in all for account 'a' in unit 'b'"),
                BrokenRule.of(
                        "the shares of a source are not more than one",
                        mapping(
                                row("", "b", "1.1.1", "", "1"),
                                row("x", "", "1.1.1", "", "1"),
                                row("", "b", "1.1.2", "", "1")),
                        Reason.OUT_OF_RANGE,
                        "/rows/2/share",
                        "rows[2].share",
                        "2 in all for unit 'b'"),
                BrokenRule.of(
                        "an account and the account in a unit are sources of their own",
                        mapping(row("a", "", "1.1.1", "", "1"), row("a", "b", "1.1.1", "", "0.5")),
                        Reason.OUT_OF_RANGE,
                        "/rows/1/share",
                        "rows[1].share",
                        "0.5 in all for account 'a' in unit 'b'"));
    }

    @ParameterizedTest
    @MethodSource({"rulesOfRows", "rulesOfMappings"})
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule broken) {
        broken.assertReported();
    }

    @Test
    void whatKeepsTheRulesHasNoProblem() {
        assertThat(Mappings.complete().findProblems()).isEmpty();
        assertThat(mapping().findProblems()).isEmpty();
        assertThat(mapping(row("a", "", "1.1.1", "", "0.5"), row("a", "", "1.1.1", "U", "0.5"))
                        .findProblems())
                .as("a unit that stays and one that is named are two")
                .isEmpty();
        assertThat(mapping(
                                row("a", "", "1.1.1", "", "0.999999999999999999"),
                                row("a", "", "1.1.2", "", "0.00000000000000000100"))
                        .findProblems())
                .isEmpty();
    }

    @Test
    void aHugeOrTinyShareCostsNothingAndIsNotAddedUp() {
        AccountMapping mapping = mapping(
                row("a", "", "1.1.1", "", "1e999999999"),
                row("b", "", "1.1.1", "", "1e-999999999"),
                row("c", "", "1.1.1", "", "0e-999999999"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(mapping.findProblems())
                        .extracting(Problem::getReason, Problem::getPlace)
                        .contains(
                                tuple(Reason.OUT_OF_RANGE, "/rows/0/share"),
                                tuple(Reason.TOO_MANY_DECIMALS, "/rows/1/share"),
                                tuple(Reason.OUT_OF_RANGE, "/rows/2/share")));
    }

    @Test
    void everyTargetIsAFieldOfTheEdition() {
        TaskCatalog catalog = TinyCatalog.of("2006", "1.1.1", "1.1.3");
        AccountMapping mapping = mapping(
                row("a", "", "1.1.1", "", "1"),
                row("b", "", "1.1.2", "", "1"),
                row("c", "", "pool:x", "", "1"),
                row("d", "", "outside:1.1.2", "", "1"));

        assertThat(mapping.findProblems(catalog)).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.UNKNOWN_CODE);
            assertThat(problem.getPlace()).isEqualTo("/rows/1/target");
            assertThat(problem.getFound()).isEqualTo("1.1.2");
            assertThat(problem.getAllowed()).contains("edition 2006", "1.1.1", "1.1.3");
        });
    }

    @Test
    void theCheckAgainstAnEditionFindsEverythingAtOnce() {
        TaskCatalog catalog = TinyCatalog.of("2007", "1.1.1");

        assertThat(mapping(row("a", "", "1.1.2", "", "0.5"), row("b", "", "1.1", "", "1"))
                        .findProblems(catalog))
                .extracting(Problem::getReason, Problem::getPlace)
                .containsExactlyInAnyOrder(
                        tuple(Reason.OUT_OF_RANGE, "/rows/0/share"),
                        tuple(Reason.WRONG_LEVEL, "/rows/1/target"),
                        tuple(Reason.OTHER_EDITION, "/edition"),
                        tuple(Reason.UNKNOWN_CODE, "/rows/0/target"));
    }

    private static BrokenRule ofRow(String rule, MappingRow row, Reason reason, String property, String found) {
        return BrokenRule.of(rule, row, reason, "/" + property, property, found);
    }

    private static BrokenRule ofMapping(
            String rule, AccountMapping.Builder mapping, Reason reason, String property, String found) {
        return BrokenRule.of(rule, mapping.build(), reason, "/" + property, property, found);
    }
}
