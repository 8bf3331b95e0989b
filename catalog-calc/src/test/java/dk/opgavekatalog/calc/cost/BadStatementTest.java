package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Refusals.NO_STEPS;
import static dk.opgavekatalog.calc.cost.Refusals.calculates;
import static dk.opgavekatalog.calc.cost.Refusals.decimal;
import static dk.opgavekatalog.calc.cost.Refusals.onlyProblem;
import static dk.opgavekatalog.calc.cost.Refusals.requireProblem;
import static dk.opgavekatalog.calc.cost.Refusals.sound;
import static dk.opgavekatalog.calc.cost.Refusals.statistic;
import static dk.opgavekatalog.model.statement.Measures.FTE;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.generator.Registrations;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is wrong with a statement, by itself and against the catalogue. */
class BadStatementTest {

    @Test
    void anUnknownFieldNamesTheNearestCodes() {
        Problem problem = onlyProblem(sound().add("Teknik", "1.4.11", FTE, "1"), NO_STEPS);

        requireProblem(problem, "statement /amounts/3/account", Reason.UNKNOWN_CODE, "1.4.11");
        assertThat(problem.getAllowed()).isEqualTo("a task field of edition 2006; nearest: 1.4.10, 2.1.1");
    }

    @Test
    void aSubcategoryIsNoFieldAndNotAnUnknownOneEither() {
        requireProblem(
                onlyProblem(sound().add("Teknik", "3.1", FTE, "1"), NO_STEPS),
                "statement /amounts/3/account",
                Reason.WRONG_LEVEL,
                "3.1");
    }

    @Test
    void anUnknownFieldOfAStatisticNamesTheNearestCodes() {
        Problem problem = onlyProblem(
                sound().addStatistics(statistic(StatisticValue.of("Teknik", code("9.9.9"), BigDecimal.ONE))), NO_STEPS);

        requireProblem(problem, "statement /statistics/0/values/0/field", Reason.UNKNOWN_CODE, "9.9.9");
        assertThat(problem.getAllowed()).endsWith("nearest: 3.5.1");
    }

    @Test
    void anAccountStatedTwiceIsRefused() {
        requireProblem(
                onlyProblem(sound().add("Teknik", "3.1.1", FTE, "3"), NO_STEPS),
                "statement /amounts/3",
                Reason.DUPLICATE,
                "FTE on 3.1.1 (Teknik)");
    }

    @Test
    void moreDecimalsThanTheMeasureHasAreRefused() {
        Problem problem = onlyProblem(sound().add("Teknik", "3.1.2", FTE, "1.00001"), NO_STEPS);

        requireProblem(problem, "statement /amounts/3/amount", Reason.TOO_MANY_DECIMALS, "1.00001");
        assertThat(problem.getAllowed()).isEqualTo("at most 4 decimals in FTE");
    }

    @Test
    void zerosBehindTheLastDecimalAreAllowed() {
        ResourceStatement statement =
                sound().add("Teknik", "3.1.2", FTE, "1.50000000").build();

        assertThat(Fixtures.CALCULATOR.calculate(statement, NO_STEPS).getAmount(code("3.1.2"), FTE))
                .isEqualTo(new BigDecimal("1.5000"));
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anAmountBeyondTheWholeNumbersIsRefused() {
        Problem problem = onlyProblem(sound().add("Teknik", "3.1.2", PAYROLL, "-92233720368547758.08"), NO_STEPS);

        requireProblem(problem, "statement /amounts/3/amount", Reason.OVERFLOW, "-92233720368547758.08");
        assertThat(problem.getAllowed()).isEqualTo("at most 92233720368547758.07 above or below zero");
        requireProblem(
                onlyProblem(sound().add("Teknik", "3.1.2", PAYROLL, "1e999999999"), NO_STEPS),
                "statement /amounts/3/amount",
                Reason.OVERFLOW,
                "1E+999999999");
    }

    /** 100,000.00 of the sound statement and -92,233,720,368,447,758.08 are one øre too much without their signs. */
    @Test
    void amountsWhoseSumWithoutSignsIsBeyondTheWholeNumbersAreRefused() {
        Problem problem = onlyProblem(sound().add("Teknik", "3.1.2", PAYROLL, "-92233720368447758.08"), NO_STEPS);

        requireProblem(problem, "statement /amounts", Reason.OVERFLOW, "9223372036854775808");
        assertThat(problem.getAllowed()).contains("Payroll").contains("9223372036854775807");
        calculates(
                sound().add("Teknik", "3.1.2", PAYROLL, "-92233720368447758.07").build(), NO_STEPS);
    }

    @Test
    void anUnknownMeasureIsRefused() {
        Problem problem = onlyProblem(sound().add("Teknik", "3.1.2", Registrations.HOURS, "1"), NO_STEPS);

        requireProblem(problem, "statement /amounts/3/measure", Reason.UNKNOWN_REFERENCE, "HOURS");
        assertThat(problem.getAllowed()).isEqualTo("one of FTE, PAYROLL, OTHER_COST");
    }

    @Test
    void anUnknownPoolIsRefused() {
        requireProblem(
                onlyProblem(sound().add("Teknik", "pool:absence", FTE, "1"), NO_STEPS),
                "statement /amounts/3/account",
                Reason.UNKNOWN_REFERENCE,
                "pool:absence");
    }

    @Test
    @Tag("section-0.6")
    void onlyACalculationExcludes() {
        requireProblem(
                onlyProblem(sound().add("Teknik", "excluded:2.1.1", FTE, "1"), NO_STEPS),
                "statement /amounts/3/account",
                Reason.ACCOUNT_NOT_ALLOWED,
                "excluded:2.1.1");
    }

    @Test
    void anotherEditionIsRefused() {
        Problem problem = onlyProblem(sound().edition("2007"), NO_STEPS);

        requireProblem(problem, "statement /edition", Reason.OTHER_EDITION, "2007");
        assertThat(problem.getAllowed()).isEqualTo("2006, the edition that is calculated in");
    }

    @Test
    void aNegativeStatisticIsRefused() {
        requireProblem(
                onlyProblem(
                        sound().addStatistics(statistic(StatisticValue.of("Teknik", code("3.1.1"), decimal("-2")))),
                        NO_STEPS),
                "statement /statistics/0/values/0/value",
                Reason.NEGATIVE_WEIGHT,
                "-2");
    }
}
