package dk.opgavekatalog.model.statement;

import static dk.opgavekatalog.model.statement.Statements.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of refused rows, each broken once, and what is allowed. */
class RefusedRowsTest {

    static Stream<BrokenRule> rules() {
        return Stream.of(
                BrokenRule.of("there is at least one row", refused(0, 0), Reason.OUT_OF_RANGE, "/rows", "rows", 0),
                BrokenRule.of("rows are not negative", refused(-1, 0), Reason.OUT_OF_RANGE, "/rows", "rows", -1),
                BrokenRule.of(
                        "rows without amounts are not negative",
                        refused(2, -1),
                        Reason.OUT_OF_RANGE,
                        "/rowsWithoutAmounts",
                        "rowsWithoutAmounts",
                        -1),
                BrokenRule.of(
                        "rows without amounts are rows",
                        refused(2, 3),
                        Reason.OUT_OF_RANGE,
                        "/rowsWithoutAmounts",
                        "rowsWithoutAmounts",
                        3),
                BrokenRule.of(
                        "where no row has an amount there is none",
                        refused(2, 2, amount("FTE", "1")),
                        Reason.CONTRADICTION,
                        "/amounts",
                        "amounts",
                        "1 amount"),
                BrokenRule.of(
                        "each amount is checked",
                        refused(2, 1, amount("FTE", "1"), amount(" ", "1")),
                        Reason.BLANK,
                        "/amounts/1/measure",
                        "amounts[1].measure",
                        " "),
                BrokenRule.of("a measure is not blank", amount("", "1"), Reason.BLANK, "/measure", "measure", ""),
                BrokenRule.of(
                        "each measure stands once",
                        refused(2, 0, amount("FTE", "1"), amount("PAYROLL", "1"), amount("FTE", "2")),
                        Reason.DUPLICATE,
                        "/amounts/2/measure",
                        "amounts[2].measure",
                        "FTE"));
    }

    static Stream<BrokenRule> rulesOfTheStatement() {
        return Stream.of(
                ofStatement("the rows are checked", refused(0, 0), Reason.OUT_OF_RANGE, "rows", "0"),
                ofStatement(
                        "a measure is declared",
                        refused(1, 0, amount("HOURS", "1")),
                        Reason.UNKNOWN_REFERENCE,
                        "amounts/0/measure",
                        "HOURS"),
                ofStatement(
                        "an amount has no more decimals than its measure",
                        refused(1, 0, amount("FTE", "1"), amount("PAYROLL", "0.005")),
                        Reason.TOO_MANY_DECIMALS,
                        "amounts/1/amount",
                        "0.005"),
                ofStatement(
                        "an amount is in the range of amounts",
                        refused(1, 0, amount("PAYROLL", "92233720368547758.08")),
                        Reason.OVERFLOW,
                        "amounts/0/amount",
                        "92233720368547758.08"),
                ofStatement(
                        "a negative amount is in the range of amounts",
                        refused(1, 0, amount("PAYROLL", "-92233720368547758.08")),
                        Reason.OVERFLOW,
                        "amounts/0/amount",
                        "-92233720368547758.08"));
    }

    @ParameterizedTest
    @MethodSource({"rules", "rulesOfTheStatement"})
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule broken) {
        broken.assertReported();
    }

    @Test
    void whatKeepsTheRulesHasNoProblem() {
        for (RefusedRows refused : List.of(
                refused(1, 0),
                refused(1, 1),
                refused(Integer.MAX_VALUE, Integer.MAX_VALUE),
                refused(2, 1, amount("FTE", "-922337203685477.5807"), amount("PAYROLL", "1e5")),
                refused(1, 0, amount("PAYROLL", "0e-999")))) {
            assertThat(statement(refused).findProblems()).as("%s", refused).isEmpty();
        }
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        RefusedRows refused = refused(1, 2, amount("X", "1"), amount("FTE", "0.00001"), amount("X", "1"));

        assertThat(statement(refused).findProblems())
                .extracting(Problem::getReason, Problem::getPlace)
                .containsExactly(
                        tuple(Reason.OUT_OF_RANGE, "/refusedRows/rowsWithoutAmounts"),
                        tuple(Reason.DUPLICATE, "/refusedRows/amounts/2/measure"),
                        tuple(Reason.UNKNOWN_REFERENCE, "/refusedRows/amounts/0/measure"),
                        tuple(Reason.TOO_MANY_DECIMALS, "/refusedRows/amounts/1/amount"),
                        tuple(Reason.UNKNOWN_REFERENCE, "/refusedRows/amounts/2/measure"));
    }

    @Test
    void aHugeOrTinyNumberCostsNothing() {
        RefusedRows refused = refused(1, 0, amount("FTE", "1e999999999"), amount("PAYROLL", "1e-999999999"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(statement(refused).findProblems())
                        .extracting(Problem::getReason)
                        .containsExactly(Reason.OVERFLOW, Reason.TOO_MANY_DECIMALS));
    }

    /** What was refused is no part of the amounts, so it does not count when these are summed up. */
    @Test
    void aRefusedAmountCanBeAsLargeAsAllAmounts() {
        ResourceStatement statement = Statements.empty()
                .add("A", "3.1.1", Measures.PAYROLL, "92233720368547758.07")
                .refusedRows(refused(1, 0, amount("PAYROLL", "92233720368547758.07")))
                .build();

        assertThat(statement.findProblems()).isEmpty();
    }

    private static BrokenRule ofStatement(String rule, RefusedRows refused, Reason reason, String place, String found) {
        String path = place.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        return BrokenRule.of(rule, statement(refused), reason, "/refusedRows/" + place, "refusedRows." + path, found);
    }

    private static ResourceStatement statement(RefusedRows refused) {
        return Statements.empty().refusedRows(refused).build();
    }

    private static RefusedAmount amount(String measure, String amount) {
        return RefusedAmount.of(measure, new BigDecimal(amount));
    }
}
