package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.Jackson;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    /** One of each kind, in catalogue order. */
    private static final List<String> KINDS = List.of(
            "1.4.10", "pool:management", "outside:6.45.53", "excluded:2.1.1", "support:1.4.2", "surcharge:overhead");

    @Test
    void theFormOfTheTextIsTheKind() {
        assertThat(Account.parse("1.4.10")).isEqualTo(Account.field(CatalogCode.of(1, 4, 10)));
        assertThat(Account.parse("pool:management")).isEqualTo(Account.pool("management"));
        assertThat(Account.parse("outside:6.45.53")).isEqualTo(Account.outside("6.45.53"));
        assertThat(Account.parse("excluded:2.1.1")).isEqualTo(Account.excluded(CatalogCode.of(2, 1, 1)));
        assertThat(Account.parse("support:1.4.2")).isEqualTo(Account.support(CatalogCode.of(1, 4, 2)));
        assertThat(Account.parse("surcharge:overhead")).isEqualTo(Account.surcharge("overhead"));
    }

    @Test
    void accountsOfDifferentKindsAreNeverEqual() {
        assertThat(KINDS.stream().map(Account::parse)).doesNotHaveDuplicates().hasSize(6);
        assertThat(Account.support(CatalogCode.of(1, 4, 2)))
                .isNotEqualTo(Account.field(CatalogCode.of(1, 4, 2)))
                .isNotEqualTo(Account.excluded(CatalogCode.of(1, 4, 2)));
        assertThat(Account.surcharge("a")).isNotEqualTo(Account.pool("a")).isNotEqualTo(Account.outside("a"));
    }

    @Test
    void anIdMayLookLikeAnotherForm() {
        assertThat(Account.parse("pool:outside:1")).isEqualTo(Account.pool("outside:1"));
        assertThat(Account.parse("outside:1.4.10")).isEqualTo(Account.outside("1.4.10"));
        assertThat(Account.parse("surcharge:support:1.4.2")).isEqualTo(Account.surcharge("support:1.4.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1.1.1", "1.1.1 ", "management", "Pool:management", "pool", "1.4.10.2", "1.01.1"})
    void aTextOfNoFormIsRefusedWithTheTextFound(String text) {
        assertThatThrownBy(() -> Account.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "' is not an account")
                .hasMessageContaining("pool:")
                .hasMessageContaining("outside:")
                .hasMessageContaining("excluded:")
                .hasMessageContaining("support:")
                .hasMessageContaining("surcharge:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.1.x", " 1.1.1"})
    void anExcludedOrSupportAccountWithoutACodeIsRefusedWithTheTextFound(String text) {
        for (String kind : List.of("excluded:", "support:")) {
            assertThatThrownBy(() -> Account.parse(kind + text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + text + "'");
        }
    }

    @Test
    void accountsSortByKindThenByCodeOrId() {
        List<String> sorted = Stream.of(
                        "surcharge:b",
                        "support:1.10.1",
                        "surcharge:a",
                        "support:1.2.1",
                        "excluded:1.1.1",
                        "outside:b",
                        "outside:a",
                        "pool:management",
                        "pool:cross-cutting",
                        "excluded:1.10.1",
                        "excluded:1.2.1",
                        "3.1.1",
                        "1.4.10",
                        "1.4.9")
                .map(Account::parse)
                .sorted()
                .map(Account::toString)
                .toList();

        assertThat(sorted)
                .containsExactly(
                        "1.4.9",
                        "1.4.10",
                        "3.1.1",
                        "pool:cross-cutting",
                        "pool:management",
                        "outside:a",
                        "outside:b",
                        "excluded:1.1.1",
                        "excluded:1.2.1",
                        "excluded:1.10.1",
                        "support:1.2.1",
                        "support:1.10.1",
                        "surcharge:a",
                        "surcharge:b");
    }

    @Test
    void theKindsComeInOneOrder() {
        assertThat(KINDS.stream().map(Account::parse)).isSorted();
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule("a field's account has the code of a field", "1.4", Reason.WRONG_LEVEL, "1.4"),
                rule("an excluded account has the code of a field", "excluded:2", Reason.WRONG_LEVEL, "2"),
                rule("a support account has the code of a field", "support:1.4", Reason.WRONG_LEVEL, "1.4"),
                rule("a surcharge's account has an id", "surcharge:", Reason.BLANK, ""),
                rule("a pool's account has an id", "pool: ", Reason.BLANK, " "),
                rule("an account outside the catalogue has an id", "outside:", Reason.BLANK, ""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenRuleIsReported(BrokenRule rule) {
        rule.assertReported();
    }

    static List<String> kinds() {
        return KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aValidAccountHasNoProblem(String text) {
        assertThat(Account.parse(text).findProblems()).isEmpty();
        assertThat(PlainValidator.validate(Account.parse(text))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anAccountIsAStringInJson(Jackson jackson) {
        for (String text : KINDS) {
            assertThat(jackson.write(Account.parse(text))).isEqualTo('"' + text + '"');
            assertThat(jackson.read('"' + text + '"', Account.class)).isEqualTo(Account.parse(text));
        }
    }

    @ParameterizedTest
    @MethodSource(Jackson.USABLE)
    void anAccountOfNoFormIsRefusedInJson(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("\"management\"", Account.class))
                .hasMessageContaining("'management' is not an account");
    }

    private static BrokenRule rule(String rule, String account, Reason reason, String found) {
        return BrokenRule.of(rule, Account.parse(account), reason, "", "", found);
    }
}
