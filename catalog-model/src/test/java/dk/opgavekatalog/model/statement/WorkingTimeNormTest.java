package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a norm refuses, and what it makes of a number of hours. */
class WorkingTimeNormTest {

    private static final WorkingTimeNorm GROSS = WorkingTimeNorm.gross(new BigDecimal("1924"));

    static Stream<BrokenRule> rules() {
        return Stream.of(
                hours("an FTE has some hours", "0", Reason.OUT_OF_RANGE),
                hours("an FTE has no negative hours", "-1924", Reason.OUT_OF_RANGE),
                hours("an FTE has no more hours than a leap year", "8784.000000001", Reason.OUT_OF_RANGE),
                hours("an absurdly large norm is refused at once", "1E+999999999", Reason.OUT_OF_RANGE),
                hours("an absurdly negative norm is refused at once", "-1E+999999999", Reason.OUT_OF_RANGE),
                hours("a norm has at most nine decimals", "1924.0000000001", Reason.TOO_MANY_DECIMALS),
                hours("an absurdly small norm is refused at once", "1E-999999999", Reason.TOO_MANY_DECIMALS),
                BrokenRule.of(
                        "each kind of work is taken out once",
                        WorkingTimeNorm.effective(
                                new BigDecimal("1654"),
                                CrossCuttingWork.ABSENCE,
                                CrossCuttingWork.MEETINGS,
                                CrossCuttingWork.ABSENCE),
                        Reason.DUPLICATE,
                        "/deducted/2",
                        "deducted[2]",
                        "ABSENCE"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000000001", "1654.5", "1924", "1924.000000000000", "1E+3", "8784", "8784.00000000000"})
    void aNormUpToALeapYearHasNoProblem(BigDecimal hoursPerFte) {
        WorkingTimeNorm norm = WorkingTimeNorm.effective(hoursPerFte, CrossCuttingWork.values());

        assertThat(norm.findProblems()).isEmpty();
        assertThat(PlainValidator.validate(norm)).isEmpty();
    }

    @Test
    void aGrossNormTakesNothingOutAndAnEffectiveOneWhatIsNamed() {
        assertThat(GROSS.getHoursPerFte()).isEqualTo("1924");
        assertThat(GROSS.getDeducted()).isEmpty();
        assertThat(WorkingTimeNorm.effective(new BigDecimal("1924"))).isEqualTo(GROSS);
        assertThat(WorkingTimeNorm.effective(new BigDecimal("1654"), CrossCuttingWork.COURSES, CrossCuttingWork.ABSENCE)
                        .getDeducted())
                .containsExactly(CrossCuttingWork.COURSES, CrossCuttingWork.ABSENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "1924, 1924, 1.0000",
        "1924, 962.00, 0.5000",
        "1924, 1000, 0.5198",
        "1654, 1000, 0.6046",
        "1654.50, 1000, 0.6044",
        "1E+3, 1E+3, 1.0000",
        "1924, 0, 0.0000",
        "0.000000001, 0.000000001, 1.0000",
        "8784, 9223372036854775807, 1050019585252137.5008"
    })
    void hoursAreDividedByTheNorm(BigDecimal hoursPerFte, BigDecimal hours, BigDecimal fte) {
        assertThat(WorkingTimeNorm.gross(hoursPerFte).toFte(hours)).isEqualTo(fte);
    }

    /** 0.0962 hours are half of the smallest part of an FTE of 1924 hours. */
    @ParameterizedTest
    @CsvSource({
        "0.0961, 0.0000",
        "0.0962, 0.0001",
        "0.2885, 0.0001",
        "0.2886, 0.0002",
        "-0.0961, 0.0000",
        "-0.0962, -0.0001",
        "-0.2885, -0.0001",
        "-0.2886, -0.0002"
    })
    void halfOfTheSmallestPartIsRoundedAwayFromZero(BigDecimal hours, BigDecimal fte) {
        assertThat(GROSS.toFte(hours)).isEqualTo(fte);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775808, OVERFLOW",
        "-9223372036854775808, OVERFLOW",
        "9223372036854775807.1, OVERFLOW",
        "1E+999999999, OVERFLOW",
        "-1E+999999999, OVERFLOW",
        "0.0000000001, TOO_MANY_DECIMALS",
        "-100.0000000001, TOO_MANY_DECIMALS",
        "1E-999999999, TOO_MANY_DECIMALS"
    })
    void hoursThatNoAmountCanBeAreRefusedAtOnce(BigDecimal hours, Reason reason) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> GROSS.toFte(hours));

            assertThat(refused.getProblems()).singleElement().satisfies(problem -> {
                assertThat(problem.getReason()).isEqualTo(reason);
                assertThat(problem.findDocument()).contains("hours");
                assertThat(problem.getPlace()).isEmpty();
                assertThat(problem.getFound()).isEqualTo(hours.toString());
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E+999999999", "0E-999999999", "0.00000000000000"})
    void noHoursAreNoFteWhateverTheExponent(BigDecimal zero) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(GROSS.toFte(zero)).isEqualTo("0.0000"));
    }

    @Test
    void aNormThatIsRefusedConvertsNothing() {
        WorkingTimeNorm none = WorkingTimeNorm.gross(BigDecimal.ZERO);

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> none.toFte(new BigDecimal("9223372036854775808")));

        assertThat(refused.getProblems())
                .extracting(Object::toString)
                .containsExactly(
                        "norm /hoursPerFte: OUT_OF_RANGE, found '0', allowed: more than 0, at most 8784",
                        "hours: OVERFLOW, found '9223372036854775808', allowed: at most 9223372036854775807 above "
                                + "or below"
                                + " zero");
    }

    private static BrokenRule hours(String rule, String hoursPerFte, Reason reason) {
        return BrokenRule.of(
                rule,
                WorkingTimeNorm.gross(new BigDecimal(hoursPerFte)),
                reason,
                "/hoursPerFte",
                "hoursPerFte",
                hoursPerFte);
    }
}
